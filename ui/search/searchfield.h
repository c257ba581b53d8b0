#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace crm {

/// The line in the header that finds everything. Shows the shortcut that goes to it while nothing is typed.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QKeySequence shortcut, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QKeySequence m_shortcut;
};

} // namespace crm
