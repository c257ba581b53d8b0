#pragma once

#include "core/exchange/importoptions.h"

#include <QWidget>

namespace crm {

class ImportRunner;
struct Desk;

/// The import while it runs.
class RunPage : public QWidget {
    Q_OBJECT

public:
    explicit RunPage(const Desk& desk, QWidget* parent = nullptr);

    ImportRunner* runner() const { return m_runner; }

private:
    ImportRunner* m_runner = nullptr;
};

} // namespace crm
