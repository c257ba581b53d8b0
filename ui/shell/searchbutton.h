#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace crm {

/// Looks like the line it opens.
class SearchButton final : public QAbstractButton {
    Q_OBJECT

public:
    SearchButton(const QString& text, QKeySequence shortcut, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QKeySequence m_shortcut;
};

} // namespace crm
