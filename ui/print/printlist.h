#pragma once

#include <QString>

class QWidget;

namespace crm {

struct Desk;
struct PrintedList;

/// Asks for a printer and prints. What is asked and what is printed belong to the area, which the desk outlives.
void printList(const Desk& desk, const PrintedList& list, QWidget* area);
/// Makes a PDF of the list; the file appears whole or not at all.
void savePdf(const Desk& desk, const PrintedList& list, const QString& path, QWidget* area);
/// The same into a file that it asks for.
void saveListAsPdf(const Desk& desk, const PrintedList& list, QWidget* area);

} // namespace crm
