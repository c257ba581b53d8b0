#include "ui/parts/keptpicture.h"

#include "core/services/picture.h"
#include "ui/shell/desk.h"

namespace crm {

void askForPicture(
    const Desk& desk, QObject* context, const QString& sha256, QSize box, const std::function<void(const Result<QImage>&)>& answer)
{
    desk.database.ask(
        context,
        [sha256, box](Workspace& workspace) -> Result<QImage> {
            const auto bytes = workspace.reader().blob(sha256);
            return bytes ? pictureWithin(*bytes, box) : Result<QImage>(bytes.error());
        },
        answer);
}

} // namespace crm
