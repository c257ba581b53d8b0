#pragma once

#include "core/base/phone.h"
#include "core/schema/choicelabels.h"

#include <QJsonValue>
#include <QLocale>

namespace crm {

enum class ChoiceForm { Key, Label };

/// Turns stored values into text for people, for CSV and for JSON. References are shown by whoever has the titles: here a Ref or
/// User is its id. Keeps a reference to the catalogue, which must outlive it. Const functions may be called from several threads.
class ValueWriter {
public:
    ValueWriter(QLocale locale, Language language, PhoneNumbers phones, const Catalogue& catalogue);

    /// For windows and paper: readable phone, grouped numbers, local dates and times, labels. Empty for null.
    QString shown(const Field& field, const QVariant& stored) const;

    /// For CSV: ValueReader reads it back identically in any locale. ISO dates, "1234.56", the phone as typed, the choice's label,
    /// or its key where another choice of the list has the same label.
    QString plain(const Field& field, const QVariant& stored) const;

    /// Money is a number in major units, dates ISO strings, Bool a boolean, empty is null.
    QJsonValue json(const Field& field, const QVariant& stored, ChoiceForm choices) const;

    const QLocale& locale() const { return m_locale; }
    Language language() const { return m_language; }

private:
    QString label(const Field& field, const QString& key) const;

    QLocale m_locale;
    Language m_language;
    PhoneNumbers m_phones;
    const Catalogue& m_catalogue;
    ChoiceLabels m_choices;
};

} // namespace crm
