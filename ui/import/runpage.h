#pragma once

#include "core/exchange/importoptions.h"

#include <QWidget>

class QPushButton;

namespace crm {

class ImportRunner;
struct Desk;

/// The import while it runs.
class RunPage : public QWidget {
    Q_OBJECT

public:
    explicit RunPage(const Desk& desk, QWidget* parent = nullptr);

    ImportRunner* runner() const { return m_runner; }
    QPushButton* asideButton() const { return m_aside; }

Q_SIGNALS:
    void putAside(); ///< the person wants to work on while it runs

private:
    ImportRunner* m_runner = nullptr;
    QPushButton* m_aside = nullptr;
};

} // namespace crm
