#pragma once

#include "core/schema/module.h"

namespace crm {

class ValueWriter;

/// One record as read: a value, detached from the database.
struct Record {
    QString module;
    qint64 id = 0;
    int version = 0;
    QString title;
    QString search = {}; ///< the folded text it is found by, as stored; filled where a change is being made
    Values values; ///< stored forms; every field that was asked for, null when empty
    QMap<QString, QString> titles; ///< for each filled reference field: the title of the record it names

    QString number() const { return values.value(QStringLiteral("number")).toString(); }
    QVariant value(const QString& field) const { return values.value(field); }
    /// What stands in a reference field, or any other, for people: the title of the record that it names, the value as the writer has it.
    QString shown(const Field& field, const ValueWriter& writer) const;
    /// What tells the record from its namesakes; empty when nothing does.
    QString secondLine(const Module& described) const { return titles.value(described.secondLine, value(described.secondLine).toString()); }
};

} // namespace crm
