#pragma once

#include "core/journal/journal.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace crm {

struct Desk;

/// Who changed what of a record and when, newest first.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(const Desk& desk, QWidget* parent = nullptr);

    void show(const QString& module, qint64 record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QString sentence(const HistoryEntry& entry) const;
    QString changeOf(const Field& field, const HistoryEntry& entry) const;
    QString text(const Field& field, const QVariant& value) const;

    const Desk& m_desk;
    QString m_module;
    qint64 m_record = 0;
    QList<HistoryEntry> m_entries;
    QLabel* m_text;
};

} // namespace crm
