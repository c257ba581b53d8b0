#pragma once

#include "core/exchange/importoptions.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace crm {

class CountsPanel;

/// What an import did, or would do: counts, the rejected rows with line and reason, and what was odd.
class ImportOutcome : public QWidget {
    Q_OBJECT

public:
    explicit ImportOutcome(const QLocale& locale, QWidget* parent = nullptr);

    void setReport(const ImportReport& report);

    CountsPanel* counts() const { return m_counts; }
    QTableWidget* rejections() const { return m_rejections; }
    QTableWidget* warnings() const { return m_warnings; }

private:
    QTableWidget* makeTable(const QStringList& headings, const QString& name);
    void showRejections(const ImportReport& report);
    void showWarnings(const ImportReport& report);

    QLocale m_locale;
    CountsPanel* m_counts = nullptr;
    QLabel* m_rejectionsHeading = nullptr;
    QTableWidget* m_rejections = nullptr;
    QLabel* m_warningsHeading = nullptr;
    QTableWidget* m_warnings = nullptr;
};

} // namespace crm
