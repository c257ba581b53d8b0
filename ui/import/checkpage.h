#pragma once

#include "core/exchange/importoptions.h"

#include <QWidget>

class QPushButton;

namespace crm {

class ImportOutcome;
class ImportRunner;
class Notice;
struct Desk;

/// The dry run: what an import would do, counted exactly, before anything is written.
class CheckPage : public QWidget {
    Q_OBJECT

public:
    explicit CheckPage(const Desk& desk, QWidget* parent = nullptr);

    void check(ImportOptions options);
    /// Nothing until a check has come to its end.
    std::optional<ImportReport> report() const;
    /// Whether there is anything to import.
    bool isReady() const;

    ImportRunner* runner() const { return m_runner; }
    ImportOutcome* outcome() const { return m_outcome; }
    Notice* notice() const { return m_notice; }
    QPushButton* againButton() const { return m_again; }
    QPushButton* readOnButton() const { return m_readOn; }

Q_SIGNALS:
    void changed();
    void readOnRequested(); ///< past a quote that is never closed

private:
    void showResult();

    ImportOptions m_options;
    ImportRunner* m_runner = nullptr;
    ImportOutcome* m_outcome = nullptr;
    Notice* m_notice = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_readOn = nullptr;
};

} // namespace crm
