#include "core/exchange/vcardrow.h"

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

/// Puts the properties of one card into columns.
class RowMaker {
public:
    RowMaker(const VCard& card, Encoding fallback, VCardPictures pictures) : m_card(card), m_fallback(fallback), m_pictures(pictures) { }

    VCardRow make();

private:
    using Reader = void (RowMaker::*)(const VCardProperty&);

    static Reader readerOf(const QString& name);
    void readLabels();
    void readName(const VCardProperty& property);
    void readFormattedName(const VCardProperty& property) { m_formattedName = textOf(property).trimmed(); }
    void readFirm(const VCardProperty& property);
    void readPhone(const VCardProperty& property);
    void readEmail(const VCardProperty& property);
    void readAddress(const VCardProperty& property);
    void readBirthday(const VCardProperty& property);
    void readPicture(const VCardProperty& property);
    void readCategories(const VCardProperty& property);
    void readProfile(const VCardProperty& property);
    void readOther(const VCardProperty& property);
    void placeName();
    void placePhones();
    void placeEmails();
    void placeAddresses();
    void addAddress(const QString& kind, const QStringList& parts);
    QString textOf(const VCardProperty& property) const { return property.text(m_fallback); }
    bool isType(const VCardProperty& property, const char* type) const;
    bool isPreferred(const VCardProperty& property) const;
    bool has(const QString& column) const;
    void add(const QString& column, const QString& text);
    void addNumbered(const QString& column, const QString& text);

    struct Preferred {
        QString text;
        bool isPreferred;
    };
    struct Address {
        QString kind;
        QStringList parts;
    };

    const VCard& m_card;
    Encoding m_fallback;
    VCardPictures m_pictures;
    VCardRow m_row;
    QMap<QString, QString> m_labels; ///< of groups, as Apple writes them
    QString m_formattedName;
    QStringList m_otherPhones;
    QList<Preferred> m_emails;
    QList<Address> m_addresses;
};

bool RowMaker::isType(const VCardProperty& property, const char* type) const
{
    return property.hasType(QLatin1String(type))
        || (!property.group.isEmpty() && m_labels.value(property.group).contains(QLatin1String(type)));
}

bool RowMaker::isPreferred(const VCardProperty& property) const
{
    return isType(property, "pref") || property.parameters.contains(QStringLiteral("PREF"));
}

bool RowMaker::has(const QString& column) const
{
    return std::any_of(m_row.cells.begin(), m_row.cells.end(), [&](const auto& cell) { return cell.first == column; });
}

/// A second value of a column goes behind the first.
void RowMaker::add(const QString& column, const QString& text)
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
void RowMaker::addNumbered(const QString& column, const QString& text)
{
    QString free = column;
    for (int number = 2; has(free); ++number)
        free = column + u' ' + QString::number(number);
    add(free, text);
}

/// "item1.X-ABLabel:_$!<HomeFax>!$_" tells the kind of item1.TEL.
void RowMaker::readLabels()
{
    for (const VCardProperty& property : m_card.properties) {
        if (property.name == u"X-ABLABEL" && !property.group.isEmpty())
            m_labels.insert(property.group, textOf(property).toLower());
    }
}

void RowMaker::readName(const VCardProperty& property)
{
    constexpr const char* Columns[] = {"Last Name", "First Name", "Middle Name", "Name Prefix", "Name Suffix"};
    const QStringList parts = property.parts(';', m_fallback);
    for (int i = 0; i < std::min<int>(5, static_cast<int>(parts.size())); ++i) {
        const QString column = QLatin1String(Columns[i]);
        if (!has(column))
            add(column, parts[i]);
    }
}

void RowMaker::readFirm(const VCardProperty& property)
{
    QStringList parts = property.parts(';', m_fallback);
    const QString firm = parts.takeFirst();
    parts.removeAll(QString());
    // A second ORG is another firm of the same person.
    has(u"Company"_qs) ? addNumbered(u"Company"_qs, firm) : add(u"Company"_qs, firm);
    if (!has(u"Department"_qs))
        add(u"Department"_qs, parts.join(u", "));
}

void RowMaker::readPhone(const VCardProperty& property)
{
    QString number = textOf(property).trimmed();
    if (number.startsWith(u"tel:", Qt::CaseInsensitive))
        number = number.sliced(4).replace(u";ext="_qs, u" ext. "_qs);
    const bool isFax = isType(property, "fax");
    if (isFax)
        addNumbered(isType(property, "home") && !isType(property, "work") ? u"Home Fax"_qs : u"Business Fax"_qs, number);
    else if (isType(property, "pager"))
        addNumbered(u"Pager"_qs, number);
    else if (isType(property, "assistant"))
        addNumbered(u"Assistant's Phone"_qs, number);
    else if (isType(property, "cell") || isType(property, "mobile") || isType(property, "iphone"))
        addNumbered(u"Mobile Phone"_qs, number);
    else if (isType(property, "work") || isType(property, "main"))
        addNumbered(u"Business Phone"_qs, number);
    else if (isType(property, "home"))
        addNumbered(u"Home Phone"_qs, number);
    else if (!number.isEmpty())
        m_otherPhones << number;
}

/// A number of no kind is the one to call where there is none of the office.
void RowMaker::placePhones()
{
    for (const QString& number : m_otherPhones)
        addNumbered(has(u"Business Phone"_qs) ? u"Other Phone"_qs : u"Business Phone"_qs, number);
}

void RowMaker::readEmail(const VCardProperty& property)
{
    QString address = textOf(property).trimmed();
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive))
        address = address.sliced(7);
    if (!address.isEmpty())
        m_emails.append({address, isPreferred(property)});
}

void RowMaker::placeEmails()
{
    std::stable_sort(
        m_emails.begin(), m_emails.end(), [](const Preferred& a, const Preferred& b) { return a.isPreferred > b.isPreferred; });
    for (qsizetype i = 0; i < m_emails.size(); ++i)
        add(i == 0 ? u"E-mail Address"_qs : u"E-mail %1 Address"_qs.arg(i + 1), m_emails[i].text);
}

void RowMaker::readAddress(const VCardProperty& property)
{
    QStringList parts = property.parts(';', m_fallback);
    if (!property.isVersion21) {
        // Lists within a part: "street\n, flat" are separated by unescaped commas in versions 3 and 4.
        for (QString& part : parts)
            part = part.trimmed();
    }
    parts.resize(std::max<qsizetype>(7, parts.size()));
    if (std::all_of(parts.begin(), parts.end(), [](const QString& part) { return part.isEmpty(); }))
        return;
    const bool isWork = isType(property, "work");
    const bool isHome = isType(property, "home");
    const Address address{isWork ? u"Business"_qs : isHome ? u"Home"_qs : QString(), parts};
    isPreferred(property) ? m_addresses.prepend(address) : m_addresses.append(address);
}

void RowMaker::placeAddresses()
{
    const auto isTaken = [&](const QString& kind) {
        return std::any_of(m_row.cells.begin(), m_row.cells.end(), [&](const auto& cell) {
            return cell.first.startsWith(kind + u' ') && !cell.first.contains(u"Phone") && !cell.first.contains(u"Fax");
        });
    };
    std::stable_sort(
        m_addresses.begin(), m_addresses.end(), [](const Address& a, const Address& b) { return a.kind.isEmpty() < b.kind.isEmpty(); });
    for (const Address& address : m_addresses) {
        QString kind = address.kind.isEmpty() ? u"Business"_qs : address.kind;
        if (isTaken(kind))
            kind = u"Other"_qs;
        if (isTaken(kind))
            m_row.warnings << VCardWords::tr("Cards with more addresses than there is room for: the rest was not taken over");
        else
            addAddress(kind, address.parts);
    }
}

void RowMaker::addAddress(const QString& kind, const QStringList& parts)
{
    constexpr const char* Columns[] = {"PO Box", "Street 2", "Street", "City", "Region", "Postal Code", "Country"};
    for (int i = 0; i < 7; ++i) {
        const bool isAlone = i == 1 && parts[2].isEmpty();
        add(kind + u' ' + QLatin1String(Columns[isAlone ? 2 : i]), parts[i]);
    }
}

/// "1985-04-12", "19850412", "1985-04-12T00:00:00Z"; "--0412" and Apple's year 1604 have no year, and none is invented.
void RowMaker::readBirthday(const VCardProperty& property)
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

void RowMaker::readPicture(const VCardProperty& property)
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

void RowMaker::readCategories(const VCardProperty& property)
{
    QStringList names = property.parts(',', m_fallback);
    names.removeAll(QString());
    add(u"Categories"_qs, names.join(u", "));
}

/// "X-SOCIALPROFILE;TYPE=vk:https://vk.com/id1", "IMPP;X-SERVICE-TYPE=Telegram:telegram:anna", "IMPP:skype:anna".
void RowMaker::readProfile(const VCardProperty& property)
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

void RowMaker::readOther(const VCardProperty& property)
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
void RowMaker::placeName()
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

RowMaker::Reader RowMaker::readerOf(const QString& name)
{
    static const QHash<QString, Reader> readers{{u"N"_qs, &RowMaker::readName}, {u"FN"_qs, &RowMaker::readFormattedName},
        {u"ORG"_qs, &RowMaker::readFirm}, {u"TEL"_qs, &RowMaker::readPhone}, {u"EMAIL"_qs, &RowMaker::readEmail},
        {u"ADR"_qs, &RowMaker::readAddress}, {u"BDAY"_qs, &RowMaker::readBirthday}, {u"PHOTO"_qs, &RowMaker::readPicture},
        {u"CATEGORIES"_qs, &RowMaker::readCategories}, {u"IMPP"_qs, &RowMaker::readProfile},
        {u"X-SOCIALPROFILE"_qs, &RowMaker::readProfile}};
    return readers.value(name, &RowMaker::readOther);
}

VCardRow RowMaker::make()
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

int rankOf(const QString& column)
{
    const auto found = std::find_if(std::begin(Order), std::end(Order), [&](const char* name) { return column == QLatin1String(name); });
    return static_cast<int>(found - std::begin(Order));
}

} // namespace

VCardRow rowOf(const VCard& card, Encoding fallback, VCardPictures pictures)
{
    return RowMaker(card, fallback, pictures).make();
}

void sortVCardColumns(QStringList& columns)
{
    std::stable_sort(columns.begin(), columns.end(), [](const QString& a, const QString& b) { return rankOf(a) < rankOf(b); });
}

} // namespace crm
