#pragma once

#include <QTabBar>

namespace crm {

class CommandRegistry;

/// The row of tabs: as wide as their titles within limits, each with a cross; the middle button closes, too.
class TabStrip final : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(const CommandRegistry& commands, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeRequested(int index);
    void newRequested(); ///< by a double click beside the tabs
    void menuRequested(int index, const QPoint& position); ///< on the screen

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int indexOf(const QWidget* cross) const;

    const CommandRegistry& m_commands;
};

} // namespace crm
