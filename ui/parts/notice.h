#pragma once

#include "ui/shell/messagebar.h"

#include <QFrame>

class QLabel;

namespace crm {

/// A sentence that stands on a page for as long as it is true: unlike a message it neither leaves nor can be closed.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(MessageKind kind, const QString& text); ///< an empty text takes the notice away
    void say(const Error& error) { say(MessageKind::Error, error.message); }
    void clear() { say(MessageKind::Information, {}); }
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    MessageKind m_kind = MessageKind::Information;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace crm
