#pragma once

#include "core/services/sampledice.h"
#include "core/services/samplewords.h"

namespace crm {

struct SamplePerson {
    SampleWord first;
    SampleWord last;
    QString salutation;
};

struct SampleCompany {
    Language language = Language::English;
    const SampleCity* city = nullptr;
    QString name; ///< with an English Ltd or Inc., but without a Russian legal form, which has a field of its own
    QString legalForm;
    QString legalName; ///< as it stands in a contract
    QString domain;
    QString industry;
    QString street;
    QString postcode;
    int employees = 0;
};

/// The companies and people of one module: number i is always the same.
class SampleCast {
public:
    enum Module { Leads, Accounts };

    SampleCast(quint32 seed, Module module) : m_seed(seed), m_module(module) { }

    SampleCompany company(int i) const;
    SamplePerson person(int i, Language language) const;

private:
    SampleDice companyDice(int i) const;
    void nameAfterOwner(SampleCompany& company, int i) const;
    void nameAfterTrade(SampleCompany& company, int i) const;

    quint32 m_seed;
    Module m_module;
};

/// Fills the marks of a pattern at random.
QString filledPattern(const SamplePattern& pattern, SampleDice& dice);
QString sampleStreet(Language language, SampleDice& dice);

/// The number that index i gets within the pattern's range; empty once that is used up.
QString samplePhone(const SamplePattern& pattern, quint32 seed, int i);

/// With right check digits and unique; empty when the region's numbers are used up or it has none.
QString sampleInn(const SampleCompany& company, quint32 seed, int i);

} // namespace crm
