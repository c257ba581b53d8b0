#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace crm {

struct Desk;
struct Module;

/// The top of a list: what it shows, how much of it, and the commands of the list.
class ListHeader : public QWidget {
    Q_OBJECT

public:
    ListHeader(const Desk& desk, const Module& module, QWidget* parent);

    QComboBox* views() const { return m_views; }
    QLineEdit* narrowing() const { return m_narrowing; }
    QLabel* count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeTitle(const Desk& desk, const Module& module);
    QLayout* makeTools(const Desk& desk);
    QWidget* commandButton(const Desk& desk, const char* id, Qt::ToolButtonStyle style);

    QComboBox* m_views;
    QLineEdit* m_narrowing;
    QLabel* m_count;
};

} // namespace crm
