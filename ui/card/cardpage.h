#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <QPointer>

class QStackedWidget;

namespace crm {

class CardHeader;
class HistoryPanel;
class RecordForm;
class RecordSheet;
class SimilarStrip;

/// One record in full: read by blocks, edited in place, its history beside it. Owns what is typed until it is saved or thrown away.
class CardPage : public Page {
    Q_OBJECT

public:
    CardPage(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void open(qint64 id);
    void openNew(); ///< an empty card to be filled in
    void edit(const QString& field = {}); ///< begins to edit, at the field
    void editWhenShown(); ///< the same once the record that was opened is there
    void save();
    qint64 record() const { return m_record.id; }
    qint64 opened() const { return m_opened; } ///< the record that was asked for last, there or not yet; 0: a new one
    QString title() const; ///< the record's, or what kind of record is new
    bool isEditing() const;
    SimilarStrip* similar() const { return m_similar; }
    RecordForm* form() const { return m_form; }

    QString module() const override { return m_module.name; }
    Selection selection() const override;
    ListQuery shownQuery() const override { return {.module = m_module.name}; }
    QStringList shownColumns() const override { return m_module.fieldsShown(Shown::List); }
    bool hasUnsavedWork() const override;
    void saveThen(const std::function<void()>& goOn) override;
    void discardWork() override;
    void follow(const Committed& committed) override;

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void backRequested();
    void stepRequested(int step); ///< +1: the next record of the list, -1: the one before
    void shown(); ///< a record, or what became of it, is on the screen

private:
    QLayout* makeSimilar();
    QWidget* makeFooter();
    void load(qint64 id);
    void take(const Result<Record>& record);
    void showRecord();
    void showEditing(bool editing);
    void write(const Record& edited, const Values& values, const std::function<void()>& goOn);
    void saved(const Result<Record>& record, const Values& values, const std::function<void()>& goOn);
    void settle(const Error& conflict, const Values& values, const std::function<void()>& goOn);
    void setSaving(bool saving);
    void leave();
    void stopEditing();

    const Desk& m_desk;
    const Module& m_module;
    Record m_record;
    qint64 m_opened = 0;
    CardHeader* m_header;
    QStackedWidget* m_stack; ///< reading, then editing
    RecordSheet* m_sheet;
    HistoryPanel* m_history;
    quint64 m_generation = 0; ///< of what was asked for last
    bool m_editNext = false; ///< as soon as the record is there
    QPointer<QWidget> m_typedIn; ///< had the focus when saving began
    bool m_saving = false; ///< a second click must not write twice
    bool m_outdated = false; ///< something was committed while the card was not on the screen
    RecordForm* m_form = nullptr; ///< made when something is edited first
    SimilarStrip* m_similar = nullptr;
    QWidget* m_footer = nullptr;
};

} // namespace crm
