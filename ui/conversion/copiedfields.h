#pragma once

#include "core/services/conversion.h"

#include <QWidget>

class QToolButton;
class QTreeWidget;

namespace crm {

struct Desk;

/// What of a record is copied where, and what stays on it: folded away until somebody wants to know.
class CopiedFields : public QWidget {
    Q_OBJECT

public:
    explicit CopiedFields(const Desk& desk, QWidget* parent = nullptr);

    void setPreview(const ConversionPreview& preview);
    /// Only new records get values: existing ones are left as they are.
    void setNewTargets(const QStringList& modules);
    void setExpanded(bool expanded);

    QToolButton* toggle() const { return m_toggle; }
    QTreeWidget* list() const { return m_list; }

private:
    void fill();
    QString placesOf(const QList<FieldOfModule>& fields) const;
    QString shown(const QString& field) const;

    const Desk& m_desk;
    ConversionPreview m_preview;
    QStringList m_new;
    QToolButton* m_toggle = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace crm
