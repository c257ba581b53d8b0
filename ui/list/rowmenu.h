#pragma once

#include <QMenu>

namespace crm {

struct Desk;
struct Module;
struct Record;

/// What can be done with the selected records of a list: the commands, and calls and letters to the one that the keys are on.
class RowMenu final : public QMenu {
    Q_OBJECT

public:
    RowMenu(const Desk& desk, const Module& module, qint64 current, QWidget* parent);

private:
    QMenu* addWays(const QString& icon, const QString& title);
    void fillWays(const Record& record);
    void addWay(QMenu& menu, const QString& label, const QString& shown, const QString& url);

    const Desk& m_desk;
    const Module& m_module;
    QMenu* m_calls = nullptr;
    QMenu* m_letters = nullptr;
};

} // namespace crm
