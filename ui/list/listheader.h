#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace crm {

struct Desk;
struct Module;
class ShownView;

/// The top of a list: what it shows, how much of it, and the commands of the list.
class ListHeader : public QWidget {
    Q_OBJECT

public:
    ListHeader(const Desk& desk, ShownView& shown, QWidget* parent);

    QLineEdit* narrowing() const { return m_narrowing; }
    QLabel* count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void prepareNarrowing();
    QLayout* makeTitle();
    QLayout* makeTools();
    QWidget* commandButton(const char* id, Qt::ToolButtonStyle style);
    void follow();

    const Desk& m_desk;
    ShownView& m_shown;
    QComboBox* m_views;
    QLineEdit* m_narrowing;
    QTimer* m_typing;
    QLabel* m_count;
};

} // namespace crm
