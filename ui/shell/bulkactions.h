#pragma once

#include "core/services/massedit.h"

#include <QObject>

namespace crm {

class JobControl;
class WorkArea;
class Workspace;

/// What people do with many records at once: each one step, beside the window, with progress, a way to stop it and an undo at its end.
class BulkActions : public QObject {
    Q_OBJECT

public:
    explicit BulkActions(WorkArea& work);

    void editFields();
    void assign();
    void tag();
    void keepTags(); ///< all tags, whatever is selected
    void toggleStar();
    void remove();

private:
    using Work = std::function<Result<MassReport>(Workspace&, const JobControl&)>;

    void run(const QString& doing, const Work& work);
    void tell(const Result<MassReport>& report);
    QString outcome(const MassReport& report) const;

    WorkArea& m_work;
};

} // namespace crm
