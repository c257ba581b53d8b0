#pragma once

#include "core/store/changes.h"
#include "core/store/transaction.h"

#include <functional>
#include <memory>

namespace crm {

/// What was committed, for those who show it.
struct Committed {
    Step step; ///< id 0: nothing differed, so nothing was written
    QSet<QString> modules;
    QList<qint64> records; ///< at most a few hundred of the touched ones
};

struct WriteOptions {
    StepKind kind = StepKind::Change;
    Patience patience = Patience::Person;
    std::optional<qint64> undoes = {};
};

/// The only writer of records. Owns the current step; refuses whatever Changes refuses, and then leaves the database as it was.
class RecordStore {
public:
    using Body = std::function<Result<>(Changes&)>;
    using Listener = std::function<void(const Committed&)>;

    RecordStore(const Changes::Tools& tools, Listener committed);

    /// One transaction, one journal step, one undo, one notification after the commit. A write within a write is a savepoint of the
    /// outer step. A busy database is waited for (10 s for a person, 60 s for a job) and is then Error::Busy with nothing written.
    Result<Committed> write(const StepTitle& title, const Body& body, const WriteOptions& options = {});

    /// Goes on with a step that an earlier transaction began: a long import commits in batches, and is one step all the same.
    Result<Committed> writeMore(const Step& step, const Body& body, Patience patience);

private:
    Result<Committed> run(Step step, const Body& body, const WriteOptions& options);
    Result<Committed> commit(Step step, const Body& body, const WriteOptions& options);
    Result<Committed> nested(const Body& body);
    Result<> finish(Changes& changes, Transaction& transaction, Patience patience);
    Result<> resolveUnknownCommit(const Step& step, const Error& reason) const;

    Changes::Tools m_tools;
    Listener m_committed;
    Changes* m_current = nullptr;
};

} // namespace crm
