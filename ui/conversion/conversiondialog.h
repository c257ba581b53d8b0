#pragma once

#include "core/jobs/jobcontrol.h"
#include "core/services/conversion.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace crm {

class CopiedFields;
class JobProgress;
class Notice;
class PageHeader;
class TargetChoice;
struct Desk;

/// Converts records by their module's rules: for each target module a match, a new record, another one or none; then all of it in one
/// step. Show it by open(). What is refused stands at its field, and nothing typed is lost.
class ConversionDialog : public QDialog {
    Q_OBJECT

public:
    ConversionDialog(const Desk& desk, const QString& module, const QList<qint64>& records, QWidget* parent);

    void reject() override; ///< while it converts, stops that: nothing is converted then

    TargetChoice* choice(const QString& targetModule) const; ///< null until the records have been looked at
    QComboBox* relateTo() const { return m_relateTo; }
    CopiedFields* copiedFields() const { return m_copied; }
    QPushButton* convertButton() const { return m_convert; }
    Notice* notice() const { return m_notice; }
    JobProgress* progress() const { return m_progress; }

Q_SIGNALS:
    void converted(const crm::ConversionReport& report);

private:
    void build();
    void addRelated(QVBoxLayout* column);
    QWidget* makeButtons();
    void askPreview();
    void takePreview(const Result<ConversionPreview>& preview);
    void offer(const ConversionPreview& preview);
    void follow();
    void convert();
    void showConverting(bool converting);
    void showProgress(Progress progress);
    void end(const Result<ConversionReport>& report);
    void refuse(const Error& error);
    void say(const ConversionReport& report);
    ConversionOrder order() const;
    QStringList missingIn(const Module& target, const Values& carried) const;

    const Desk& m_desk;
    const Module& m_module;
    QList<qint64> m_records;
    QString m_title; ///< of the one record
    JobHandle m_job; ///< null while nothing is converted
    PageHeader* m_header = nullptr;
    Notice* m_notice = nullptr;
    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_places = nullptr;
    QList<TargetChoice*> m_choices;
    QComboBox* m_relateTo = nullptr;
    CopiedFields* m_copied = nullptr;
    JobProgress* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_convert = nullptr;
};

} // namespace crm
