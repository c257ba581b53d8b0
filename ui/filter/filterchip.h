#pragma once

#include <QFrame>

class QToolButton;

namespace crm {

/// One condition in words, to be edited by a click and taken away by its cross, or by Delete.
class FilterChip final : public QFrame {
    Q_OBJECT

public:
    enum class State { Applied, Refused };
    FilterChip(const QString& words, State state, QWidget* parent = nullptr);

    QString words() const;
    QToolButton* editButton() const { return m_edit; }
    QToolButton* removeButton() const { return m_remove; }
    void setReason(const QString& reason); ///< why it is refused

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    State m_state;
    QToolButton* m_edit;
    QToolButton* m_remove;
};

} // namespace crm
