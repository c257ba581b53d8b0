#include "ui/shell/settingseditors.h"

#include "core/settings/countries.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace crm {

namespace {

using Store = std::function<void(const QVariant&)>;

QString shown(const QString& source)
{
    return QCoreApplication::translate("Setting", source.toUtf8().constData());
}

QWidget* makeSwitch(const Setting& declared, const QVariant& value, const Store& store)
{
    auto* box = new QCheckBox(shown(declared.label));
    box->setChecked(value.toBool());
    QObject::connect(box, &QCheckBox::toggled, box, [store](bool on) { store(on); });
    return box;
}

void select(QComboBox* box, const QVariant& value, const Store& store)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
    QObject::connect(box, &QComboBox::activated, box, [box, store](int index) { store(box->itemData(index)); });
}

QWidget* makeChoice(const Setting& declared, const QVariant& value, const Store& store)
{
    auto* box = new QComboBox;
    for (const SettingOption& option : declared.options)
        box->addItem(shown(option.label), option.value);
    select(box, value, store);
    return box;
}

QList<Country> countriesByName(Language language)
{
    QList<Country> sorted = countries();
    QCollator collator(QLocale(language == Language::Russian ? QLocale::Russian : QLocale::English));
    std::sort(sorted.begin(), sorted.end(),
        [&](const Country& a, const Country& b) { return collator.compare(a.name.in(language), b.name.in(language)) < 0; });
    return sorted;
}

/// Some 250 names are not for scrolling: typing any part of one finds it.
QWidget* makeCountryChoice(const QVariant& value, Language language, const Store& store)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(16);
    for (const Country& country : countriesByName(language))
        box->addItem(country.name.in(language), country.code);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    select(box, value, store);
    // What was typed and is no country goes back to the one that is set.
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] { box->setEditText(box->itemText(box->currentIndex())); });
    return box;
}

} // namespace

QWidget* makeSettingEditor(const Setting& declared, const QVariant& value, Language language, const Store& store)
{
    if (declared.key == SettingKey::Country)
        return makeCountryChoice(value, language, store);
    if (declared.defaultValue.typeId() == QMetaType::Bool)
        return makeSwitch(declared, value, store);
    return makeChoice(declared, value, store);
}

} // namespace crm
