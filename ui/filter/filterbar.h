#pragma once

#include "core/store/filterparser.h"

#include <QWidget>

class QToolButton;

namespace crm {

struct Desk;
class FilterChip;
class FlowLayout;
class Notice;
class ShownView;

/// What the list is filtered by, as chips, and what of the view can't be applied. Hidden when there is nothing to say.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(const Desk& desk, ShownView& shown, QWidget* parent);

    QList<FilterChip*> chips() const;
    Notice* notice() const { return m_notice; }

Q_SIGNALS:
    void editRequested(int part); ///< the place of the condition among those that must all hold

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void showChips(const WrittenFilter& written);
    void showNotice(const WrittenFilter& written);
    void add(const QString& words, const QString& reason, int part);
    void remove(int part);

    const Desk& m_desk;
    ShownView& m_shown;
    Notice* m_notice;
    QWidget* m_row;
    FlowLayout* m_flow;
    QString m_where;
};

} // namespace crm
