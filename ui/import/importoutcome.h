#pragma once

#include "core/exchange/importoptions.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QTabWidget;
class QTableWidget;

namespace crm {

class CountsPanel;

/// What an import did, or would do: counts, and a tab for each kind of rows that somebody should look at: rejected ones with line and
/// reason, those whose records are there already with what changes, values that named nothing, and what was odd.
class ImportOutcome : public QWidget {
    Q_OBJECT

public:
    /// nameOf: what people call a module.
    ImportOutcome(const QLocale& locale, std::function<QString(const QString& module)> nameOf, QWidget* parent = nullptr);

    void setReport(const ImportReport& report);

    CountsPanel* counts() const { return m_counts; }
    QTableWidget* rejections() const { return m_rejections; }
    QTableWidget* warnings() const { return m_warnings; }
    QTableWidget* matched() const { return m_matched; }
    QTableWidget* unknown() const { return m_unknown; }

private:
    QTableWidget* makeTable(const QStringList& headings, const QList<int>& widths, const QString& name);
    static void fill(QTableWidget* table, const QList<QStringList>& rows);
    void showCounts(const ImportReport& report);
    void showRejections(const ImportReport& report);
    void showMatched(const ImportReport& report);
    void showUnknown(const ImportReport& report);
    void showWarnings(const ImportReport& report);
    void showTab(QTableWidget* table, const QString& title);

    QLocale m_locale;
    std::function<QString(const QString& module)> m_nameOf;
    CountsPanel* m_counts = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableWidget* m_rejections = nullptr;
    QTableWidget* m_matched = nullptr;
    QTableWidget* m_unknown = nullptr;
    QTableWidget* m_warnings = nullptr;
};

} // namespace crm
