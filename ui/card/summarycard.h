#pragma once

#include "core/base/result.h"
#include "core/store/record.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace crm {

struct Desk;
struct Module;
class RecordSheet;

/// The key fields of the record that a list stands on, beside the list.
class SummaryCard : public QWidget {
    Q_OBJECT

public:
    SummaryCard(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void show(qint64 id); ///< 0: nothing to show
    void refresh() { load(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void load();
    void take(const Result<Record>& record);

    const Desk& m_desk;
    const Module& m_module;
    qint64 m_id = 0;
    QLabel* m_hint;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_subtitle;
    RecordSheet* m_sheet;
};

} // namespace crm
