#pragma once

#include "core/services/recordselection.h"

#include <QWidget>

#include <functional>

namespace crm {

struct Committed;

/// What stands in the middle of the window: a list or a card. Commands act on its selection.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    struct Selection {
        QString module;
        QList<qint64> records;
    };

    virtual QString module() const = 0; ///< of its records; the selection need not be collected to know it
    virtual Selection selection() const = 0;
    /// Whether all that a list shows is selected.
    virtual bool isAllChosen() const { return false; }
    /// The same for acts on many records: those that are shown when the act is asked for, whatever the list's filter would find by the
    /// time it is done. A list that is selected as a whole gives its own ids, so that a million of them cost nothing.
    virtual RecordSelection chosen() const
    {
        const Selection selected = selection();
        return {.module = selected.module, .ids = selected.records};
    }
    virtual qint64 chosenAmount() const { return selection().records.size(); }
    /// The records of the list that the page shows or came from, and the columns they are shown in.
    virtual ListQuery shownQuery() const = 0;
    virtual QStringList shownColumns() const = 0;

    virtual bool hasUnsavedWork() const { return false; }
    virtual bool isSaving() const { return false; } ///< the unsaved work, so nobody is to be asked about it
    /// Saves and then goes on, unless the saving is refused; the page says why by itself.
    virtual void saveThen(const std::function<void()>& goOn) { goOn(); }
    virtual void discardWork() { }

    /// Something was committed, here or by somebody else.
    virtual void follow(const Committed& committed) = 0;

Q_SIGNALS:
    void selectionChanged();
    void workChanged(); ///< whether there is unsaved work may be another answer now
};

} // namespace crm
