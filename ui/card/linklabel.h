#pragma once

#include <QLabel>

namespace crm {

/// An address in one line that opens what it names. Elided to the room there is: an address has few places to break a line at.
class LinkLabel final : public QLabel {
    Q_OBJECT

public:
    LinkLabel(QString text, QString target, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showLink();

    QString m_whole;
    QString m_target;
};

/// The markup of a link in the accent's colour; text is shown as it is.
QString linkMarkup(const QString& text, const QString& target, const QPalette& palette);

} // namespace crm
