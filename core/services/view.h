#pragma once

#include "core/store/filterparser.h"

#include <QJsonObject>

namespace crm {

/// One column of a list.
struct ViewColumn {
    QString field;
    int width = 0; ///< in device-independent pixels; 0: as suits the field
    friend bool operator==(const ViewColumn&, const ViewColumn&) = default;
};

/// How a list is looked at. Built-in views come from the module's description, the others from records of the module "view".
struct View {
    qint64 id = 0; ///< of the record that keeps it; 0: built in, or never saved
    QString builtIn; ///< BuiltInView::name; empty: a person's own
    QString module;
    QString name; ///< as people read it
    /// The filter in its language. Text, so that a condition on a field that was removed stays and can be shown as such.
    QString where;
    QList<ViewColumn> columns; ///< empty: the module's list columns
    QList<SortKey> sort; ///< empty: the module's link column
    QString groupedBy; ///< the field the list is grouped by; empty: none
    QJsonObject analysis; ///< what Analyse shows of it; empty: none
    bool isShared = false; ///< everybody sees it
    qint64 owner = 0;
    QString ownerName;
    int version = 0; ///< of the record that keeps it
    QStringList problems; ///< what of it can't be read and is left out, a sentence each
    QString damage; ///< why nothing of it can be read, its filter included; empty: it can
    QJsonObject others; ///< what a newer program has put into it: kept as it is
};

/// The views that the module's description brings, named in the language; the first is the one that shows all.
QList<View> builtInViews(const Module& module, Language language);

/// The view's columns, or the module's where it names none. Fields that no longer exist are in it, too.
QList<ViewColumn> columnsOf(const View& view, const Module& module);
QList<SortKey> sortOf(const View& view, const Module& module);

/// Whether both show the same in the same way, whatever they are called and whoever's they are.
bool looksLike(const View& one, const View& other, const Module& module);

} // namespace crm
