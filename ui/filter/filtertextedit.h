#pragma once

#include "core/store/filterparser.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace crm {

struct Desk;
struct Module;

/// The filter in its language. The place of a mistake is marked, and what was expected there is said below.
class FilterTextEdit final : public QWidget {
    Q_OBJECT

public:
    FilterTextEdit(const Desk& desk, const Module& module, QWidget* parent);

    QString text() const;
    void setText(const QString& text);
    const WrittenFilter& written() const { return m_written; }
    QPlainTextEdit* edit() const { return m_edit; }
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void judge();

    const Desk& m_desk;
    const Module& m_module;
    QPlainTextEdit* m_edit;
    QLabel* m_problem;
    WrittenFilter m_written;
};

} // namespace crm
