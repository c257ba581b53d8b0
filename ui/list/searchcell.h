#pragma once

#include <QLineEdit>

class QMenu;
class QTimer;

namespace crm {

struct Desk;
struct Field;
struct Module;

/// The line under a heading in which people type what they look for in that column; where there is something to choose from, it
/// unfolds. Says what was typed after a short pause, and keeps to itself what it cannot read: that is marked, with the reason.
class SearchCell final : public QLineEdit {
    Q_OBJECT

public:
    SearchCell(const Desk& desk, const Module& module, const Field& field, QWidget* parent);

    const Field& field() const { return m_field; }
    void setSearch(const QString& text); ///< from outside; nothing is said
    QString said() const { return m_said; } ///< what the list is narrowed by; what is typed may be ahead of it
    QString problem() const { return m_problem; } ///< why the text is not understood; empty: it is
    void unfold(); ///< what there is to choose from

Q_SIGNALS:
    void searched(const QString& text);
    void leftForRows();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoices();
    QMenu* menu();
    void fillChoices(QMenu& menu);
    void fillPeriods(QMenu& menu);
    void fillYesNo(QMenu& menu);
    void addUsual(QMenu& menu);
    void take(const QString& text);
    void toggle(const QString& label);
    void judge();
    void say();

    const Desk& m_desk;
    const Module& m_module;
    const Field& m_field;
    QTimer* m_typing;
    QString m_said;
    QString m_problem;
};

} // namespace crm
