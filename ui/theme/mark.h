#pragma once

class QPushButton;
class QWidget;

namespace crm {

enum class FieldMark { None, Error };

/// Shows that what an editor holds is refused: its frame takes the error colour. The sentence beside it is the caller's.
void setMark(QWidget* editor, FieldMark mark);
FieldMark markOf(const QWidget* editor);

/// Makes a button the one to press: filled with the accent. One per page.
void makePrimary(QPushButton* button);
bool isPrimary(const QWidget* button);

} // namespace crm
