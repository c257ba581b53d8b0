#include "core/services/sampletext.h"

namespace crm {

namespace {

// Ofcom keeps these numbers for films and books; in North America nearly nothing behind 555 is given out.
QList<SampleCity> englishCities()
{
    const QString table = QStringLiteral(R"(London|Greater London|United Kingdom|EC2A #@@|+44 20 7946 0###
New York|New York|United States|100##|+1 212 555-####
Manchester|Greater Manchester|United Kingdom|M2 #@@|+44 161 496 0###
Chicago|Illinois|United States|606##|+1 312 555-####
Birmingham|West Midlands|United Kingdom|B3 #@@|+44 121 496 0###
Boston|Massachusetts|United States|021##|+1 617 555-####
Leeds|West Yorkshire|United Kingdom|LS1 #@@|+44 113 496 0###
Seattle|Washington|United States|981##|+1 206 555-####
Edinburgh|Scotland|United Kingdom|EH2 #@@|+44 131 496 0###
Denver|Colorado|United States|802##|+1 303 555-####
Glasgow|Scotland|United Kingdom|G2 #@@|+44 141 496 0###
Austin|Texas|United States|787##|+1 512 555-####
Bristol|Bristol|United Kingdom|BS1 #@@|+44 117 496 0###
Atlanta|Georgia|United States|303##|+1 404 555-####
Liverpool|Merseyside|United Kingdom|L3 #@@|+44 151 496 0###
Portland|Oregon|United States|972##|+1 503 555-####
Sheffield|South Yorkshire|United Kingdom|S1 #@@|+44 114 496 0###
San Diego|California|United States|921##|+1 619 555-####
Nottingham|Nottinghamshire|United Kingdom|NG1 #@@|+44 115 496 0###
Philadelphia|Pennsylvania|United States|191##|+1 215 555-####
Cardiff|Wales|United Kingdom|CF10 #@@|+44 29 2018 0###
Minneapolis|Minnesota|United States|554##|+1 612 555-####
Leicester|Leicestershire|United Kingdom|LE1 #@@|+44 116 496 0###
Nashville|Tennessee|United States|372##|+1 615 555-####)");
    QList<SampleCity> cities;
    for (const QStringList& row : sampletext::rows(table)) {
        // The mobile numbers kept for fiction count as invalid with libphonenumber, so there are none.
        cities.append({row[0], row[1], row[2], row[3], row[4], QString(), QString()});
    }
    return cities;
}

} // namespace

SampleWords englishWords()
{
    SampleWords english;
    english.men = sampletext::words(
        QStringLiteral("Aaron Adam Adrian Alan Alexander Andrew Anthony Arthur Ben Brian Callum Charles Christopher Colin Daniel David "
                       "Dominic Edward Elliot Eric Ethan Frank Gareth George Graham Harry Henry Howard Hugh Ian Jack Jacob James Jason "
                       "Jonathan Joseph Kevin Liam Louis Luke Marcus Martin Matthew Michael Nathan Neil Oliver Oscar Patrick Paul Peter "
                       "Philip Raymond Richard Robert Samuel Simon Stephen Thomas Victor William"));
    english.women = sampletext::words(
        QStringLiteral("Abigail Alice Amanda Amelia Amy Andrea Angela Anne Audrey Beatrice Bethany Caroline Catherine Charlotte Chloe "
                       "Claire Deborah Diana Eleanor Elizabeth Emily Emma Erin Evelyn Fiona Frances Georgia Grace Hannah Harriet Heather "
                       "Helen Holly Isabel Jane Janet Jennifer Jessica Joanna Julia Karen Katherine Laura Lily Linda Louise Lucy "
                       "Margaret Maria Martha Megan Monica Natalie Nicole Olivia Rachel Rebecca Ruth Sarah Sophie Susan Victoria"));
    english.surnames = sampletext::words(QStringLiteral(
        "Adams Allen Anderson Armstrong Atkinson Bailey Baker Barnes Bell Bennett Bishop Booth Bradley Brooks Brown Burton Butler Carter "
        "Chambers Chapman Clark Coleman Collins Cook Cooper Cox Crawford Cunningham Davies Dawson Dixon Duncan Edwards Elliott Ellis "
        "Evans Fisher Fletcher Foster Fox Freeman Gardner Gibson Gordon Graham Grant Gray Green Griffin Hall Hamilton Harris Harrison "
        "Hart Harvey Hawkins Henderson Hill Holmes Howard Hudson Hughes Hunt Hunter Jackson Jenkins Johnson Jones Kelly Kennedy King "
        "Knight "
        "Lawrence Lewis Marshall Mason Matthews Miller Mitchell Moore Morgan Morris Murphy Murray Nelson Newman O'Brien O'Connor Owen "
        "Palmer Parker Patel Pearson Perry Phillips Porter Powell Price Reed Reynolds Richards Roberts Robinson Rogers Russell Ryan "
        "Saunders Scott Shaw Simpson Spencer Stevens Stewart Stone Sullivan Taylor Thompson Turner Walker Walsh Ward Watson Webb Wells "
        "White Wilson Wood Wright Young"));
    english.womensSurnames = english.surnames;
    english.roots = sampletext::words(
        QStringLiteral("Northgate Bluestone Harbor Oakfield Redwood Silverline Summit Riverside Kingsway Brightwater Ironbridge Westbrook "
                       "Eastwood Highland Lakeside Meridian Pinnacle Beacon Clearview Cornerstone Crestwood Evergreen Fairfield Falcon "
                       "Foxglove Glenmore Goldcrest Greenway Hawthorn Keystone Lighthouse Longford Maplewood Milestone Newbridge Orchard "
                       "Parkside Quayside Ravenhill Rosewood Sandstone Sterling Stonebridge Thornbury Trident Vantage Waverley Wildwood"));
    english.properNames = english.roots;
    english.trades = sampletext::trades(QStringLiteral(R"(# Construction|construction
# Builders|construction
# Engineering|engineering
# Stores|retail
# Trading|retail
# Transport|transport
# Logistics|shipping
# Freight|shipping
# Machinery|machinery
# Tools|machinery
# Chemicals|chemicals
# Energy|energy
# Solar|energy
# Telecom|telecom
# Networks|communications
# Software|technology
# Systems|technology
# Digital|technology
# Health|healthcare
# Dental|healthcare
# Foods|food
# Bakery|food
# Media|media
# Publishing|media
# Textiles|apparel
# Clothing|apparel
# Consulting|consulting
# Partners|consulting
# Electronics|electronics
# Hotels|hospitality
# Travel|hospitality
# Biotech|biotechnology
# Sports|recreation
# Outdoor|recreation
# Metals|manufacturing
# Plastics|manufacturing
# Furniture|manufacturing
# Capital|finance
# Insurance|insurance
# Bank|banking
# Water|utilities
# Training|education
# Studios|entertainment
# Recycling|environmental)"));
    english.cities = englishCities();
    english.streets =
        QStringLiteral("%1 High Street|%1 Park Road|%1 Station Road|%1 Church Street|%1 Maple Avenue|%1 King Street|%1 Queen Street|"
                       "%1 Mill Lane|%1 Victoria Road|%1 Oak Street|%1 Bridge Street|%1 Market Square|%1 Washington Avenue|%1 Canal Street|"
                       "%1 Elm Street|%1 Harbour Way|%1 Union Street|%1 Cedar Drive|%1 Castle Street|%1 Main Street")
            .split(u'|');
    english.jobs = sampletext::jobs(QStringLiteral(R"(Chief Executive|Management
Managing Director|Management
Sales Director|Sales
Finance Director|Finance
Chief Technology Officer|Engineering
Operations Manager|Operations
Purchasing Manager|Purchasing
Head of Procurement|Purchasing
Office Manager|Administration
Executive Assistant|Administration
IT Manager|IT
Systems Administrator|IT
Accountant|Finance
Financial Controller|Finance
Marketing Manager|Marketing
Project Manager|Projects
Chief Engineer|Production
Warehouse Manager|Logistics
Account Manager|Sales
Business Development Manager|Sales
HR Manager|Human Resources
Legal Counsel|Legal)"));
    english.leadNotes =
        QStringLiteral("Asked for a quote for %1 seats.|Filled in the form on the web site and expects a call this week.|"
                       "Works with another supplier; the contract ends in %1 days.|Met at the trade show. Interested in call tracking.|"
                       "Wants a trial for %1 people.|The budget is decided next quarter; call back later.|"
                       "Asked about delivery and installation.\nPrefers e-mail.|Recommended by a customer, in a hurry.|"
                       "Opening a new office for %1 people.|Comparing us with two others; price matters.|Left %1 messages, no answer yet.")
            .split(u'|');
    english.accountNotes =
        QStringLiteral("Pays in advance.|Payment within %1 days.|Service contract with a monthly report.|"
                       "Buys through tenders.|Long-standing customer with a discount of %1 %.|The warehouse is at the actual address.|"
                       "Invoices are paid at the end of the month.\nStatement every quarter.")
            .split(u'|');
    english.contactNotes =
        QStringLiteral("Decides about purchases.|Best reached after 11.|Prefers e-mail.|Approves contracts and invoices.|"
                       "Extension %1.|Met at the conference.|In charge of the technical side.\nAsk the sales director about prices.")
            .split(u'|');
    return english;
}

} // namespace crm
