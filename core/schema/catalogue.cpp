#include "core/schema/catalogue.h"

namespace crm {

namespace {

void translate(Text& text, const QByteArray& context, const Translate& russian)
{
    if (text.russian.isEmpty() && !text.english.isEmpty())
        text.russian = russian(context.constData(), text.english.toUtf8().constData());
}

/// A module's own labels stand in its own context; those that every module shares, in "Module".
void translateShared(Text& text, const QByteArray& context, const Translate& russian)
{
    translate(text, context, russian);
    translate(text, "Module", russian);
}

void translateAll(Module& module, const Translate& russian)
{
    const QByteArray context = module.name.toUtf8();
    translate(module.label, context, russian);
    translate(module.singular, context, russian);
    for (Block& block : module.blocks)
        translateShared(block.label, context, russian);
    for (Field& field : module.fields)
        translateShared(field.label, context, russian);
    for (Relation& relation : module.relations)
        translateShared(relation.label, context, russian);
    for (BuiltInView& view : module.views)
        translateShared(view.label, context, russian);
}

} // namespace

Catalogue::Catalogue(QList<Module> modules, QList<ChoiceList> choiceLists, const Translate& russian) : m_modules(std::move(modules))
{
    for (Module& module : m_modules) {
        module.complete();
        if (russian)
            translateAll(module, russian);
    }
    for (ChoiceList& list : choiceLists)
        setChoices(std::move(list));
}

const Module* Catalogue::module(const QString& name) const
{
    const auto found = std::find_if(m_modules.begin(), m_modules.end(), [&](const Module& module) { return module.name == name; });
    return found == m_modules.end() ? nullptr : &*found;
}

const QList<Choice>& Catalogue::choices(const QString& list) const
{
    static const QList<Choice> none;
    const auto found = m_choices.constFind(list);
    return found == m_choices.constEnd() ? none : found->choices;
}

const Choice* Catalogue::choice(const QString& list, const QString& key) const
{
    const QList<Choice>& all = choices(list);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Choice& choice) { return choice.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QList<std::pair<const Module*, const Field*>> Catalogue::referencesTo(const QString& module) const
{
    QList<std::pair<const Module*, const Field*>> found;
    for (const Module& other : m_modules) {
        for (const Field& field : other.fields) {
            if (field.isReference() && field.refersTo == module)
                found.append({&other, &field});
        }
    }
    return found;
}

void Catalogue::setChoices(ChoiceList list)
{
    const QString name = list.name;
    m_choices.insert(name, std::move(list));
}

} // namespace crm
