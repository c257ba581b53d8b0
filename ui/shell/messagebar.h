#pragma once

#include "core/base/error.h"
#include "ui/theme/messagelook.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace crm {

struct Message {
    MessageKind kind = MessageKind::Information;
    QString text;
    QString actionText = {}; ///< translated: "Undo"; empty: no button
    std::function<void()> act = {};
    QString otherText = {}; ///< a second button behind the first: "Open"
    std::function<void()> otherAct = {};
};

/// What happened, said at the top of the content. A success leaves by itself; the others wait to be closed, and one that
/// was covered by a newer message comes back. Hidden while it has nothing to say.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void post(Message message);
    /// A refusal by people or rules is a warning, a failure an error.
    void post(const Error& error);
    void clear(); ///< drops everything that was said

    void setSuccessTime(int milliseconds); ///< how long a success stays; 8 s by default
    const QList<Message>& messages() const { return m_messages; } ///< the last is the one shown

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showLast();
    void nameParts();
    void showIcon();
    void closeLast();
    void run(std::function<void()> Message::*act);
    void scheduleLeaving();

    QList<Message> m_messages;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_other = nullptr;
    QToolButton* m_close = nullptr;
    QTimer* m_leaving = nullptr;
};

} // namespace crm
