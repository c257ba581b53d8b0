#pragma once

#include "core/base/phone.h"
#include "core/base/result.h"
#include "core/schema/choicelabels.h"

#include <QCoreApplication>
#include <QLocale>

namespace crm {

/// Who wrote the text: a person in a form is asked again, what is imported is kept where it can be.
enum class Strictness {
    Person, ///< a phone without enough digits is refused
    Import, ///< it is kept as it is written
};

/// The most characters (code points) the field holds; 0: any number.
int lengthLimit(const Field& field);

/// Turns text as a person or an export writes it into the stored form of a field, and judges stored values. Owns a snapshot of the
/// catalogue's choices: make a new one when they change. Refuses with an Error::Validation that names the field.
/// Const functions may be called from several threads.
class ValueReader {
    Q_DECLARE_TR_FUNCTIONS(ValueReader)

public:
    /// The catalogue is only looked at here, and need not outlive the reader.
    ValueReader(QLocale locale, PhoneNumbers phones, const Catalogue& catalogue);

    /// An empty text is a null value. Ref and User need the database: their trimmed text comes back as a QString for the store
    /// to resolve. Whether a required field may be empty is not asked here.
    Result<QVariant> read(const Module& module, const Field& field, const QString& text, Strictness strictness) const;

    /// Whether the value is in the stored form and within the field's rules: type, length, e-mail, URL, INN, KPP, known choice,
    /// well-formed date. A null value always passes.
    Result<> validate(const Module& module, const Field& field, const QVariant& stored) const;

    /// The key of the choice by key or label in either language; null when unknown.
    QString choiceKey(const Field& field, const QString& text) const { return m_choices.key(field.choices, text); }

    const PhoneNumbers& phones() const { return m_phones; }

private:
    Result<QVariant> readChecked(const Field& field, const QString& text, Strictness strictness) const;
    std::optional<QString> problemWith(const Field& field, const QVariant& stored) const;

    QLocale m_locale;
    PhoneNumbers m_phones;
    ChoiceLabels m_choices;
};

} // namespace crm
