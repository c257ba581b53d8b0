#pragma once

#include "core/schema/module.h"

#include <QDate>

namespace crm {

/// Invents people and companies to try the program with: the same ones for the same seed, about seven of ten Russian.
/// Every record is made from its index alone, in the stored form, without owner, number, stamps or references.
/// E-mails and sites are in domains reserved for examples, phone numbers in ranges that belong to nobody; where such a range is
/// used up, records go without. Phones and INNs are unique within a module, e-mails but for a rare pair of namesakes.
class SampleData {
public:
    explicit SampleData(quint32 seed, QDate today = QDate::currentDate());

    Values lead(int i) const;
    Values account(int i) const;
    /// Someone who works at account(i), with its address and its domain.
    Values contact(int i) const { return contact(i, i); }
    /// The same for any account; every person needs an index of their own.
    Values contact(int i, int account) const;

    /// A working hour of the last half year, for the stamps of record i.
    QString createdAt(int i) const;

private:
    quint32 m_seed;
    QDate m_today;
};

} // namespace crm
