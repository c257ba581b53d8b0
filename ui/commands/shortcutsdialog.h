#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace crm {

class CommandRegistry;

/// Lists every command with its shortcut and lets people change one. Refuses a shortcut that another command has.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(CommandRegistry& registry, QWidget* parent = nullptr);

private:
    void build();
    QWidget* makeEditor();
    void fill();
    void filter(const QString& text);
    void showCurrent();
    void assign();
    void reset();
    QString currentId() const;

    CommandRegistry& m_registry;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_list = nullptr;
    QKeySequenceEdit* m_editor = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace crm
