#include "core/base/hostname.h"

#include <QList>

#include <algorithm>

namespace crm {

namespace {

bool isLabelCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || c == u'-' || c == u'_';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), isLabelCharacter);
}

} // namespace

bool isHostName(QStringView name)
{
    const auto labels = name.split(u'.');
    return name.size() <= 253 && std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isIpv4Shaped(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

} // namespace crm
