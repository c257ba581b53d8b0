#pragma once

#include <QWidget>

namespace crm {

struct Desk;
class SearchField;

/// The strip above the pages: the field that finds records and commands, undo and redo, and a new record of any kind.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Desk& desk, QWidget* parent = nullptr);

    SearchField& search() { return *m_search; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeButton(const Desk& desk, const char* id);
    QWidget* makeCreate(const Desk& desk);

    SearchField* m_search;
};

} // namespace crm
