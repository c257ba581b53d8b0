#pragma once

#include "core/store/record.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace crm {

struct Desk;
struct Module;

/// The top of a card: the way back, whose card it is, what can be done with it, and the way to its neighbours in the list.
class CardHeader : public QWidget {
    Q_OBJECT

public:
    CardHeader(const Desk& desk, const Module& module, QWidget* parent);

    void setRecord(const Record& record); ///< id 0: one that is yet to be made
    void showEditing(bool editing);

Q_SIGNALS:
    void backRequested();
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* step(const QString& icon, const QString& text, int by);
    QWidget* commandButton(const QString& id);
    QWidget* signButton(const QString& id);
    QToolButton* moreButton();

    const Desk& m_desk;
    const Module& m_module;
    QLabel* m_title;
    QLabel* m_subtitle;
    QList<QWidget*> m_whenReading;
};

} // namespace crm
