#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace crm {

/// Takes one file that is dropped anywhere on a widget, where nothing inside it takes the file for itself.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// canTake is asked when a file comes in sight.
    FileDrop(QWidget* target, std::function<bool()> canTake, std::function<void(const QString& path)> take);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_canTake;
    std::function<void(const QString& path)> m_take;
};

} // namespace crm
