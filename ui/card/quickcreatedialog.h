#pragma once

#include "core/base/result.h"
#include "core/store/record.h"

#include <QDialog>

class QPushButton;

namespace crm {

struct Desk;
struct Module;
class MessageBar;
class RecordForm;
class SimilarStrip;

/// A new record by its few quick fields. What was typed stays until it is saved or the dialog is closed by a person.
class QuickCreateDialog : public QDialog {
    Q_OBJECT

public:
    QuickCreateDialog(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    RecordForm* form() const { return m_form; }
    SimilarStrip* similar() const { return m_similar; }

    void reject() override;

Q_SIGNALS:
    void created(const crm::Record& record);

private:
    enum class After { Close, OpenCard, Another };

    void save(After after);
    void saved(const Result<Record>& record, After after);
    void clear();
    void openInstead(qint64 record);

    const Desk& m_desk;
    const Module& m_module;
    MessageBar* m_messages;
    RecordForm* m_form;
    SimilarStrip* m_similar;
    QList<QPushButton*> m_buttons;
};

} // namespace crm
