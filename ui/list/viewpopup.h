#pragma once

#include "core/services/view.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace crm {

/// The views of a list to choose from, in groups, with a line to find one in many. Deletes itself when it is left.
class ViewPopup final : public QFrame {
    Q_OBJECT

public:
    /// person: whose own views stand apart from those that others share.
    ViewPopup(const QList<View>& views, const View& current, qint64 person, QWidget* parent);

    void popUp(const QPoint& position);
    QLineEdit* line() const { return m_line; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const crm::View& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addHeading(const QString& text);
    void addView(qsizetype index);
    void choose(const QListWidgetItem* item);

    QList<View> m_views;
    View m_current;
    qint64 m_person;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace crm
