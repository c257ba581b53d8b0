#pragma once

#include "core/exchange/copiedcells.h"

#include <QObject>

namespace crm {

struct Desk;

/// Copies cells of a list to the clipboard. Reads them behind the window; a newer copy takes the place of one that is still being read.
class CellClipboard final : public QObject {
    Q_OBJECT

public:
    CellClipboard(const Desk& desk, QObject* parent);
    ~CellClipboard() override;

    void copy(CellsToCopy wanted);

private:
    void put(const CopiedCells& cells);

    const Desk& m_desk;
    JobHandle m_job; ///< null while nothing is copied
    int m_copy = 0; ///< counts them: an older one is not told of
};

} // namespace crm
