// Records as visiting cards of version 3.0 or 4.0. What no standard property carries goes into properties of our own, so that everything
// comes back.
#include "core/exchange/exportsink.h"
#include "core/exchange/vcardfields.h"
#include "core/exchange/vcardrow.h"
#include "core/schema/tagnames.h"

namespace crm {

namespace {

constexpr qsizetype lineOctets = 75; ///< RFC 2426 and 6350

QByteArray escaped(const QString& text)
{
    QByteArray escaped;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ',' || c == ';')
            escaped += '\\';
        if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    return escaped;
}

/// Folded without cutting a character: a program that unfolds after decoding would show two halves of it.
QByteArray folded(const QByteArray& line)
{
    QByteArray folded;
    qsizetype at = 0;
    qsizetype room = lineOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && (static_cast<uchar>(line[end]) & 0xC0) == 0x80)
            --end;
        folded += line.sliced(at, end - at) + "\r\n ";
        at = end;
        room = lineOctets - 1; // the blank counts
    }
    return folded + line.sliced(at) + "\r\n";
}

QByteArray pictureType(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("GIF8") ? "gif" : "jpeg";
}

class VCardSink : public RecordSink {
public:
    explicit VCardSink(const SinkPlace& place)
        : m_place(place)
        , m_isNew(place.options.vcard == VCardVersion::V4)
        , m_titles(place.workspace, ReferenceForm::Titles)
    {
    }

    Result<> begin() override { return {}; }
    Result<> end() override { return {}; }

    Result<> add(const Record& record) override
    {
        m_card = m_isNew ? "BEGIN:VCARD\r\nVERSION:4.0\r\n" : "BEGIN:VCARD\r\nVERSION:3.0\r\n";
        if (const auto done = addName(record); !done)
            return done;
        for (const QString& name : m_place.columns) {
            const Field& field = *m_place.module.field(name);
            const auto done = record.value(name).isNull() || !field.isEditable() ? Result<>() : addField(field, record);
            if (!done)
                return done;
        }
        addAddresses(record);
        return m_place.put(m_card + "END:VCARD\r\n");
    }

private:
    void addLine(const QByteArray& line) { m_card += folded(line); }

    /// N, FN and ORG: a name may be of a person, of a firm, or of a person at a firm.
    Result<> addName(const Record& record)
    {
        QMap<QString, QString> parts;
        for (const QString& name : m_place.columns) {
            const Field& field = *m_place.module.field(name);
            const VCardRole role = VCardRole::of(field);
            const bool isName = role.property == QLatin1String("N") || role.property == QLatin1String("ORG");
            if (!isName || record.value(name).isNull())
                continue;
            const auto text = textOf(field, record.value(name), m_titles);
            if (!text)
                return text.error();
            parts.insert(role.property + role.part, *text);
        }
        const bool isPerson = parts.contains(QStringLiteral("Nfamily")) || parts.contains(QStringLiteral("Ngiven"));
        addLine("N:" + escaped(parts.value(QStringLiteral("Nfamily"))) + ';' + escaped(parts.value(QStringLiteral("Ngiven"))) + ";;;");
        // People read the given name first, whatever our lists are sorted by.
        const QString person = (parts.value(QStringLiteral("Ngiven")) + u' ' + parts.value(QStringLiteral("Nfamily"))).trimmed();
        addLine("FN:" + escaped(isPerson ? person : record.title.isEmpty() ? record.number() : record.title));
        if (!isPerson)
            addLine(m_isNew ? "KIND:org" : "X-ABSHOWAS:COMPANY");
        const QString firm = parts.value(QStringLiteral("ORG"));
        const QString unit = parts.value(QStringLiteral("ORGunit"));
        if (!firm.isEmpty() || !unit.isEmpty())
            addLine("ORG:" + escaped(firm) + (unit.isEmpty() ? QByteArray() : ';' + escaped(unit)));
        return {};
    }

    Result<> addField(const Field& field, const Record& record)
    {
        const VCardRole role = VCardRole::of(field);
        if (field.type == FieldType::Image)
            return addPicture(record.value(field.name).toString());
        if (field.type == FieldType::Tags) {
            addCategories(tagNames(record.value(field.name).toString()));
            return {};
        }
        // A firm that the record refers to is named for people by ORG, and for us by what an import finds it by.
        const bool isWritten = role.property == QLatin1String("N") || role.property == QLatin1String("ADR")
            || (role.property == QLatin1String("ORG") && !field.isReference());
        if (isWritten)
            return {};
        const auto text = textOf(field, record.value(field.name), m_titles);
        if (!text)
            return text.error();
        if (role.property.isEmpty() || role.property == QLatin1String("ORG"))
            addLine(VCardFieldPrefix + field.name.toUpper().replace(u'_', u'-').toUtf8() + ':' + escaped(*text));
        else
            addLine(role.property.toUtf8() + parameters(role, field.name) + ':' + escaped(*text));
        return {};
    }

    /// What a card may have several of carries the field's name, which its types alone don't tell.
    QByteArray parameters(const VCardRole& role, const QString& field) const
    {
        QByteArray parameters;
        if (!role.types.isEmpty())
            parameters +=
                ";TYPE=" + (role.types.size() > 1 && m_isNew ? '"' + role.types.join(u',').toUtf8() + '"' : role.types.join(u',').toUtf8());
        const bool isSeveral = role.property == QLatin1String("TEL") || role.property == QLatin1String("EMAIL")
            || role.property == QLatin1String("ADR") || role.property == QLatin1String("URL");
        return isSeveral ? parameters + ';' + VCardFieldParameter + '=' + field.toUtf8() : parameters;
    }

    void addAddresses(const Record& record)
    {
        static const QStringList order{"po_box", "", "street", "city", "region", "postcode", "country"};
        QMap<QString, QStringList> addresses; // by the prefix of the fields
        QMap<QString, VCardRole> roles;
        for (const QString& name : m_place.columns) {
            const VCardRole role = VCardRole::of(*m_place.module.field(name));
            const QString text = record.value(name).toString();
            if (role.property != QLatin1String("ADR") || text.isEmpty())
                continue;
            const QString prefix = name.chopped(role.part.size());
            QStringList& parts = addresses[prefix];
            parts.resize(7);
            parts[order.indexOf(role.part)] = text;
            roles.insert(prefix, role);
        }
        for (auto it = addresses.begin(); it != addresses.end(); ++it) {
            QByteArrayList parts;
            for (const QString& part : *it)
                parts << escaped(part);
            addLine("ADR" + parameters(roles[it.key()], it.key().isEmpty() ? QStringLiteral("-") : it.key()) + ':' + parts.join(';'));
        }
    }

    void addCategories(const QStringList& tags)
    {
        QByteArrayList names;
        for (const QString& tag : tags)
            names << escaped(tag);
        addLine("CATEGORIES:" + names.join(','));
    }

    Result<> addPicture(const QString& sha256)
    {
        const auto bytes = m_place.workspace.reader().blob(sha256);
        if (!bytes)
            return bytes.error();
        const QByteArray type = pictureType(*bytes);
        addLine((m_isNew ? "PHOTO:data:image/" + type + ";base64," : "PHOTO;ENCODING=b;TYPE=" + type.toUpper() + ':') + bytes->toBase64());
        return {};
    }

    Result<QString> textOf(const Field& field, const QVariant& value, ReferenceNames& names) const
    {
        if (field.isReference())
            return names.of(field, value.toLongLong());
        if (field.type == FieldType::Choice)
            return value.toString(); // the key is the same in every language
        return m_place.workspace.valueWriter().plain(field, value);
    }

    SinkPlace m_place;
    bool m_isNew;
    ReferenceNames m_titles;
    QByteArray m_card;
};

} // namespace

VCardRole VCardRole::of(const Field& field)
{
    QStringList words = field.vcard.split(u';', Qt::SkipEmptyParts);
    VCardRole role;
    if (words.isEmpty())
        return role;
    const QString head = words.takeFirst();
    role.property = head.section(u'.', 0, 0);
    role.part = head.section(u'.', 1);
    role.types = words;
    return role;
}

bool hasVCards(const Module& module)
{
    return std::any_of(module.title.begin(), module.title.end(), [&](const QString& name) {
        const Field* field = module.field(name);
        return field && !field->vcard.isEmpty();
    });
}

std::unique_ptr<RecordSink> makeVCardSink(const SinkPlace& place)
{
    return std::make_unique<VCardSink>(place);
}

} // namespace crm
