#pragma once

#include <QWidget>

namespace crm {

struct Desk;

/// The strip above the pages: the box that finds records and commands, undo and redo, and a new record of any kind.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSearch(const Desk& desk);
    QWidget* makeButton(const Desk& desk, const char* id);
    QWidget* makeCreate(const Desk& desk);
};

} // namespace crm
