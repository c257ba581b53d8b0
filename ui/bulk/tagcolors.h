#pragma once

#include "ui/shell/desk.h"

#include <QHash>

namespace crm {

struct Committed;

/// The colours of the tags that the person sees, by their names; read anew when a tag changes.
class TagColors : public QObject {
    Q_OBJECT

public:
    explicit TagColors(const Desk& desk, QObject* parent = nullptr);

    const QHash<QString, QString>& byName() const { return m_colors; } ///< "#rrggbb"
    void follow(const Committed& committed);

Q_SIGNALS:
    void changed();

private:
    void read();

    const Desk& m_desk;
    QHash<QString, QString> m_colors;
};

} // namespace crm
