#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace crm {

struct Desk;
struct Module;
class ShownView;
class ViewBar;
class ViewShelf;

/// The top of a list: what it shows, how much of it, and the commands of the list.
class ListHeader : public QWidget {
    Q_OBJECT

public:
    ListHeader(const Desk& desk, ShownView& shown, ViewShelf& shelf, QWidget* parent);

    ViewBar& views() const { return *m_views; }
    QToolButton* filterButton() const { return m_filter; }
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
    ViewBar* m_views;
    QToolButton* m_filter;
    QLineEdit* m_narrowing;
    QTimer* m_typing;
    QLabel* m_count;
};

} // namespace crm
