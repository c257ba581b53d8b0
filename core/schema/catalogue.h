#pragma once

#include "core/schema/module.h"

#include <QMap>

#include <functional>

namespace crm {

/// The Russian for an English source text in a context; an empty string where there is none.
using Translate = std::function<QString(const char* context, const char* source)>;

/// One entry of a choice list. The key is stored; labels, colour and order are the administrator's.
struct Choice {
    QString key;
    Text label;
    QString color = {}; ///< "#rrggbb"; empty: none
};

struct ChoiceList {
    QString name;
    QList<Choice> choices;
};

/// All modules and choice lists of an open database: a value, built once, shared read-only between threads.
class Catalogue {
public:
    Catalogue() = default;
    /// Completes the modules and asks russian(context, source) once for every label.
    Catalogue(QList<Module> modules, QList<ChoiceList> choiceLists, const Translate& russian);

    const QList<Module>& modules() const { return m_modules; }
    const Module* module(const QString& name) const; ///< null when there is none
    const QMap<QString, ChoiceList>& choiceLists() const { return m_choices; }
    const QList<Choice>& choices(const QString& list) const;
    const Choice* choice(const QString& list, const QString& key) const;

    /// Fields of every module that refer to records of this one.
    QList<std::pair<const Module*, const Field*>> referencesTo(const QString& module) const;

    /// Replaces a list by what the administrator made of it.
    void setChoices(ChoiceList list);

private:
    QList<Module> m_modules;
    QMap<QString, ChoiceList> m_choices;
};

} // namespace crm
