#pragma once

#include "core/base/text.h"

#include <QLocale>

namespace crm {

/// Who works with an open database, and in which language and country.
struct Session {
    qint64 person = 0; ///< id of the user record; 0 only while the first user is being made
    QString personName = {}; ///< the title of that record
    QString origin = QStringLiteral("manual"); ///< what records made here say of how they were made
    Language language = Language::English;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString country = QStringLiteral("RU"); ///< ISO 3166 code by which phone numbers without a prefix are read
};

} // namespace crm
