#pragma once

#include "core/schema/module.h"

#include <QMap>

namespace crm {

enum class Language { English, Russian };

/// One entry of a choice list. The key is stored; labels, colour and order are the administrator's.
struct Choice {
    QString key;
    QString english;
    QString russian;
    QString color = {}; ///< "#rrggbb"; empty: none

    QString label(Language language) const { return language == Language::Russian ? russian : english; }
};

struct ChoiceList {
    QString name;
    QList<Choice> choices;
};

/// All modules and choice lists of an open database: a value, built once, shared read-only between threads.
class Catalogue {
public:
    Catalogue() = default;
    Catalogue(QList<Module> modules, QList<ChoiceList> choiceLists);

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

/// Every module of the program with its default choices. This is the one place that lists them.
Catalogue defaultCatalogue();

} // namespace crm
