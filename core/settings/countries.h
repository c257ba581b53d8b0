#pragma once

#include "core/base/text.h"

#include <QList>

namespace crm {

/// A country an office can be in: its ISO code and what people call it.
struct Country {
    QString code;
    Text name;
};

/// Every region that phone numbers can be parsed for, by code.
const QList<Country>& countries();

} // namespace crm
