#pragma once

#include "commands.h"

namespace crm::cli {

/// What operands and options name.
Result<const Module*> moduleCalled(const Workspace& workspace, const QString& name);
Result<Record> recordCalled(const Workspace& workspace, const Module& module, const QString& number);
/// The record that the operands MODULE NUMBER name.
Result<Record> recordOperand(const Workspace& workspace, const Arguments& arguments);
/// "field=value" words as stored values; an empty value empties the field. Every bad one is named.
Result<Values> valuesFrom(const Workspace& workspace, const Module& module, const QStringList& words);
/// --where, --sort, --limit, --offset.
Result<ListQuery> queryFrom(const Workspace& workspace, const Module& module, const Arguments& arguments);
/// --columns, "all" for every field, else the given ones.
Result<QStringList> columnsFrom(const Module& module, const Arguments& arguments, const QStringList& otherwise);
Result<int> numberOption(const Arguments& arguments, const QString& name, int otherwise);
QStringList allFields(const Module& module);

/// Rows with their columns aligned.
QString aligned(const QList<QStringList>& rows);

} // namespace crm::cli
