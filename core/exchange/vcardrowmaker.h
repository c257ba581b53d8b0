#pragma once

#include "core/exchange/vcardrow.h"

#include <QMap>

namespace crm {

/// Puts the properties of one card into columns.
class VCardRowMaker {
public:
    VCardRowMaker(const VCard& card, Encoding fallback, VCardPictures pictures) : m_card(card), m_fallback(fallback), m_pictures(pictures)
    {
    }

    VCardRow make();

private:
    using Reader = void (VCardRowMaker::*)(const VCardProperty&);

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

} // namespace crm
