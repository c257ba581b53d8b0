#pragma once

#include "core/base/translations.h"
#include "core/workspace.h"

#include <QTemporaryDir>

namespace crm {

/// A database of so many leads, and three accounts or contacts to every ten of them, with a dozen owners and some leads converted.
/// Made once for all benches of a build and kept beside them; each works on a copy of its own, gone with this object.
class BenchData {
public:
    explicit BenchData(int leads);

    WorkspaceOptions options() const;
    /// A connection to the copy.
    std::unique_ptr<Workspace> open() const;

private:
    QTemporaryDir m_folder;
    Translations m_translations;
};

} // namespace crm
