#pragma once

#include "core/base/result.h"
#include "core/services/foundrecords.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace crm {

struct Desk;
class RecordSheet;

/// The main fields of the record that the search box stands on. Asks for it in the background; what was shown stays until it is there.
class RecordPreview : public QWidget {
    Q_OBJECT

public:
    explicit RecordPreview(const Desk& desk, QWidget* parent = nullptr);

    void show(const RecordKey& record); ///< id 0: nothing to be shown
    RecordKey shown() const { return m_shown; } ///< the record whose fields are on the screen
    QList<QPushButton*> buttons() const { return {m_open, m_openBeside}; }
    QString title() const;

Q_SIGNALS:
    void openRequested(crm::Where where);

private:
    void take(const Result<Record>& record);
    RecordSheet* sheetOf(const QString& module);

    const Desk& m_desk;
    RecordKey m_wanted;
    RecordKey m_shown;
    QLabel* m_hint;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_open;
    QPushButton* m_openBeside;
    QStackedWidget* m_sheets;
    QHash<QString, QScrollArea*> m_areas; ///< around the sheets, by module
};

} // namespace crm
