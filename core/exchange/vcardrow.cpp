#include "core/exchange/vcardrowmaker.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace crm {

namespace {

struct VCardWords {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

constexpr const char* Order[] = {"Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "Full Name", "Nickname", "Company",
    "Department", "Job Title", "Business Phone", "Mobile Phone", "Home Phone", "Other Phone", "Business Phone 2", "Mobile Phone 2",
    "Home Phone 2", "Business Fax", "Home Fax", "Pager", "Assistant's Phone", "E-mail Address", "E-mail 2 Address", "E-mail 3 Address",
    "Web Page", "Business Street", "Business Street 2", "Business PO Box", "Business City", "Business Region", "Business Postal Code",
    "Business Country", "Home Street", "Home Street 2", "Home PO Box", "Home City", "Home Region", "Home Postal Code", "Home Country",
    "Other Street", "Other Street 2", "Other PO Box", "Other City", "Other Region", "Other Postal Code", "Other Country", "Birthday",
    "Birthday (no year)", "Manager's Name", "Assistant's Name", "Notes", "Categories", "Image"};

/// Properties that say something about the card or that other programs can show only to themselves.
constexpr const char* Technical = " VERSION PRODID REV UID SOURCE NAME PROFILE CLASS SORT-STRING KIND KEY SOUND MAILER AGENT LABEL GEO TZ "
                                  "CLIENTPIDMAP XML FBURL CALURI CALADRURI CAPURI LOGO MEMBER X-ABSHOWAS X-ABLABEL X-ABADR X-ABUID "
                                  "X-IMAGETYPE X-IMAGEHASH X-SHARED-PHOTO-DISPLAY-PREF END BEGIN X-MS-OL-DEFAULT-POSTAL-ADDRESS "
                                  "X-MS-OL-DESIGN X-MS-TEXT X-MOZILLA-HTML X-EVOLUTION-FILE-AS X-EVOLUTION-UI-SLOT X-ABSHOWAS-ABSHOWAS "
                                  "X-ANDROID-CUSTOM X-PHONETIC-FIRST-NAME X-PHONETIC-LAST-NAME X-ADDRESSBOOKSERVER-KIND ";

struct Plain {
    const char* property;
    const char* column;
};

constexpr Plain PlainProperties[] = {{"TITLE", "Job Title"}, {"ROLE", "Role"}, {"NICKNAME", "Nickname"}, {"NOTE", "Notes"},
    {"URL", "Web Page"}, {"X-ASSISTANT", "Assistant's Name"}, {"X-EVOLUTION-ASSISTANT", "Assistant's Name"},
    {"X-KADDRESSBOOK-X-ASSISTANTSNAME", "Assistant's Name"}, {"X-MS-ASSISTANT", "Assistant's Name"}, {"X-MANAGER", "Manager's Name"},
    {"X-EVOLUTION-MANAGER", "Manager's Name"}, {"X-KADDRESSBOOK-X-MANAGERSNAME", "Manager's Name"}, {"X-MS-MANAGER", "Manager's Name"},
    {"X-TELEGRAM", "Telegram"}, {"X-VK", "VK"}, {"X-KADDRESSBOOK-X-DEPARTMENT", "Department"}, {"X-DEPARTMENT", "Department"}};

int rankOf(const QString& column)
{
    const auto found = std::find_if(std::begin(Order), std::end(Order), [&](const char* name) { return column == QLatin1String(name); });
    return static_cast<int>(found - std::begin(Order));
}

} // namespace

bool VCardRowMaker::isType(const VCardProperty& property, const char* type) const
{
    return property.hasType(QLatin1String(type))
        || (!property.group.isEmpty() && m_labels.value(property.group).contains(QLatin1String(type)));
}

bool VCardRowMaker::isPreferred(const VCardProperty& property) const
{
    return isType(property, "pref") || property.parameters.contains(QStringLiteral("PREF"));
}

bool VCardRowMaker::has(const QString& column) const
{
    return std::any_of(m_row.cells.begin(), m_row.cells.end(), [&](const auto& cell) { return cell.first == column; });
}

/// A second value of a column goes behind the first.
void VCardRowMaker::add(const QString& column, const QString& text)
{
    if (text.trimmed().isEmpty() || column.isEmpty())
        return;
    for (auto& cell : m_row.cells) {
        if (cell.first == column) {
            cell.second += (text.contains(u'\n') || column == u"Notes" ? u"\n"_qs : u", "_qs) + text;
            return;
        }
    }
    m_row.cells.append({column, text});
}

/// A second value gets a column of its own: "Business Phone 2".
void VCardRowMaker::addNumbered(const QString& column, const QString& text)
{
    QString free = column;
    for (int number = 2; has(free); ++number)
        free = column + u' ' + QString::number(number);
    add(free, text);
}

/// "item1.X-ABLabel:_$!<HomeFax>!$_" tells the kind of item1.TEL.
void VCardRowMaker::readLabels()
{
    for (const VCardProperty& property : m_card.properties) {
        if (property.name == u"X-ABLABEL" && !property.group.isEmpty())
            m_labels.insert(property.group, textOf(property).toLower());
    }
}

void VCardRowMaker::readName(const VCardProperty& property)
{
    constexpr const char* Columns[] = {"Last Name", "First Name", "Middle Name", "Name Prefix", "Name Suffix"};
    const QStringList parts = property.parts(';', m_fallback);
    for (int i = 0; i < std::min<int>(5, static_cast<int>(parts.size())); ++i) {
        const QString column = QLatin1String(Columns[i]);
        if (!has(column))
            add(column, parts[i]);
    }
}

void VCardRowMaker::readFirm(const VCardProperty& property)
{
    QStringList parts = property.parts(';', m_fallback);
    const QString firm = parts.takeFirst();
    parts.removeAll(QString());
    // A second ORG is another firm of the same person.
    has(u"Company"_qs) ? addNumbered(u"Company"_qs, firm) : add(u"Company"_qs, firm);
    if (!has(u"Department"_qs))
        add(u"Department"_qs, parts.join(u", "));
}

/// "1985-04-12", "19850412", "1985-04-12T00:00:00Z"; "--0412" and Apple's year 1604 have no year, and none is invented.
void VCardRowMaker::readBirthday(const VCardProperty& property)
{
    static const QRegularExpression full(uR"(^(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$)"_qs);
    static const QRegularExpression yearless(uR"(^--(\d\d)-?(\d\d)(?:[T ].*)?$)"_qs);
    const QString text = textOf(property).trimmed();
    if (text.isEmpty())
        return;
    const auto date = full.match(text);
    const QString omitted = property.parameter(u"X-APPLE-OMIT-YEAR"_qs);
    if (date.hasMatch() && date.captured(1) != omitted) {
        const QDate day(date.captured(1).toInt(), date.captured(2).toInt(), date.captured(3).toInt());
        add(u"Birthday"_qs, day.isValid() ? day.toString(Qt::ISODate) : text);
        return;
    }
    const auto match = date.hasMatch() ? date : yearless.match(text);
    const bool isKnown = match.hasMatch();
    add(u"Birthday (no year)"_qs,
        isKnown ? u"--%1-%2"_qs.arg(match.captured(match.lastCapturedIndex() - 1), match.captured(match.lastCapturedIndex())) : text);
    m_row.warnings << VCardWords::tr("Birthdays without the year: not taken over as dates");
}

void VCardRowMaker::readPicture(const VCardProperty& property)
{
    if (has(u"Image"_qs))
        return;
    if (m_pictures == VCardPictures::Leave) {
        add(u"Image"_qs, u"data:"_qs);
        return;
    }
    const QByteArray bytes = property.bytes();
    if (bytes.isEmpty())
        m_row.warnings << VCardWords::tr("Pictures that are not in the card, but only named by a link: not taken over");
    else
        add(u"Image"_qs, u"data:;base64,"_qs + QString::fromLatin1(bytes.toBase64()));
}

void VCardRowMaker::readCategories(const VCardProperty& property)
{
    QStringList names = property.parts(',', m_fallback);
    names.removeAll(QString());
    add(u"Categories"_qs, names.join(u", "));
}

/// "X-SOCIALPROFILE;TYPE=vk:https://vk.com/id1", "IMPP;X-SERVICE-TYPE=Telegram:telegram:anna", "IMPP:skype:anna".
void VCardRowMaker::readProfile(const VCardProperty& property)
{
    const QString text = textOf(property).trimmed();
    QString service = property.parameter(u"X-SERVICE-TYPE"_qs);
    if (service.isEmpty() && property.name == u"X-SOCIALPROFILE")
        service = property.parameter(u"TYPE"_qs);
    if (service.isEmpty())
        service = text.section(u':', 0, 0);
    const bool isLink = text.startsWith(u"http", Qt::CaseInsensitive);
    const QString name = isLink ? text : text.section(u':', -1);
    add(service.isEmpty() || service.size() > 40 ? property.name : service.at(0).toUpper() + service.sliced(1), name);
}

void VCardRowMaker::readOther(const VCardProperty& property)
{
    for (const Plain& plain : PlainProperties) {
        if (property.name == QLatin1String(plain.property)) {
            const QString column = QLatin1String(plain.column);
            property.name == u"URL" ? addNumbered(column, textOf(property).trimmed()) : add(column, textOf(property));
            return;
        }
    }
    if (QLatin1String(Technical).contains(QString(u' ' + property.name + u' ')))
        return;
    const QString own = QLatin1String(VCardFieldPrefix);
    if (property.name.startsWith(own) && property.name != own)
        add(property.name.sliced(own.size()).toLower().replace(u'-', u'_'), textOf(property));
    else if (!property.isBase64())
        add(property.name.startsWith(u"X-") && property.name.size() > 2 ? property.name.sliced(2) : property.name, textOf(property));
}

/// FN is what a card without N is called by; a firm's card may have nothing but it.
void VCardRowMaker::placeName()
{
    const bool isNamed = has(u"Last Name"_qs) || has(u"First Name"_qs);
    const bool isFirm = std::any_of(m_card.properties.begin(), m_card.properties.end(), [](const VCardProperty& property) {
        return (property.name == u"KIND" && property.raw.trimmed().toLower() == "org")
            || (property.name == u"X-ABSHOWAS" && property.raw.trimmed().toUpper() == "COMPANY");
    });
    if (m_formattedName.isEmpty() || isNamed)
        return;
    if (isFirm && !has(u"Company"_qs))
        add(u"Company"_qs, m_formattedName);
    else if (!isFirm)
        add(u"Full Name"_qs, m_formattedName);
}

VCardRowMaker::Reader VCardRowMaker::readerOf(const QString& name)
{
    static const QHash<QString, Reader> readers{{u"N"_qs, &VCardRowMaker::readName}, {u"FN"_qs, &VCardRowMaker::readFormattedName},
        {u"ORG"_qs, &VCardRowMaker::readFirm}, {u"TEL"_qs, &VCardRowMaker::readPhone}, {u"EMAIL"_qs, &VCardRowMaker::readEmail},
        {u"ADR"_qs, &VCardRowMaker::readAddress}, {u"BDAY"_qs, &VCardRowMaker::readBirthday}, {u"PHOTO"_qs, &VCardRowMaker::readPicture},
        {u"CATEGORIES"_qs, &VCardRowMaker::readCategories}, {u"IMPP"_qs, &VCardRowMaker::readProfile},
        {u"X-SOCIALPROFILE"_qs, &VCardRowMaker::readProfile}};
    return readers.value(name, &VCardRowMaker::readOther);
}

VCardRow VCardRowMaker::make()
{
    m_row.warnings = m_card.warnings;
    readLabels();
    for (const VCardProperty& property : m_card.properties) {
        const QString field = property.parameter(QLatin1String(VCardFieldParameter));
        if (field.isEmpty()) {
            (this->*readerOf(property.name))(property);
        } else if (property.name == u"ADR") {
            constexpr const char* Parts[] = {"po_box", nullptr, "street", "city", "region", "postcode", "country"};
            const QStringList parts = property.parts(';', m_fallback);
            const QString prefix = field == u"-" ? QString() : field;
            for (int i = 0; i < std::min<int>(7, static_cast<int>(parts.size())); ++i) {
                if (Parts[i])
                    add(prefix + QLatin1String(Parts[i]), parts[i]);
            }
        } else {
            add(field, textOf(property));
        }
    }
    placeName();
    placePhones();
    placeEmails();
    placeAddresses();
    return m_row;
}

VCardRow rowOf(const VCard& card, Encoding fallback, VCardPictures pictures)
{
    return VCardRowMaker(card, fallback, pictures).make();
}

void sortVCardColumns(QStringList& columns)
{
    std::stable_sort(columns.begin(), columns.end(), [](const QString& a, const QString& b) { return rankOf(a) < rankOf(b); });
}

} // namespace crm
