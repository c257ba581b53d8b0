<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>last %n week</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n week(s)</source>
        <translation>
            <numerusform>next %n week</numerusform>
            <numerusform>next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <translation>
            <numerusform>next %n month</numerusform>
            <numerusform>next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarter(s)</source>
        <translation>
            <numerusform>last %n quarter</numerusform>
            <numerusform>last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n quarter(s)</source>
        <translation>
            <numerusform>next %n quarter</numerusform>
            <numerusform>next %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <translation>
            <numerusform>last %n year</numerusform>
            <numerusform>last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n year(s)</source>
        <translation>
            <numerusform>next %n year</numerusform>
            <numerusform>next %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>“%1” is saved, %Ln page(s).</source>
        <translation>
            <numerusform>“%1” is saved, %Ln page.</numerusform>
            <numerusform>“%1” is saved, %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) are sent to the printer.</source>
        <translation>
            <numerusform>%Ln page is sent to the printer.</numerusform>
            <numerusform>%Ln pages are sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Convert %n lead(s)</source>
        <translation>
            <numerusform>Convert %n lead</numerusform>
            <numerusform>Convert %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n record(s)</source>
        <translation>
            <numerusform>Assign %n record</numerusform>
            <numerusform>Assign %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Tag %n record</numerusform>
            <numerusform>Tag %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n record(s)</source>
        <translation>
            <numerusform>Star %n record</numerusform>
            <numerusform>Star %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n record(s)</source>
        <translation>
            <numerusform>Unstar %n record</numerusform>
            <numerusform>Unstar %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n record(s) as different</source>
        <translation>
            <numerusform>Mark %n record as different</numerusform>
            <numerusform>Mark %n records as different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n record into “%1”</numerusform>
            <numerusform>Merge %n records into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::BulkActions</name>
    <message numerus="yes">
        <source>%Ln record(s) left as they are, among them: %1</source>
        <translation>
            <numerusform>%Ln record left as it is: %1</numerusform>
            <numerusform>%Ln records left as they are, among them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left as they are: %1</source>
        <translation>
            <numerusform>%Ln record left as it is: %1</numerusform>
            <numerusform>%Ln records left as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::BulkBar</name>
    <message numerus="yes">
        <source>All %Ln selected</source>
        <translation>
            <numerusform>All %Ln selected</numerusform>
            <numerusform>All %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::CellClipboard</name>
    <message numerus="yes">
        <source>The first %Ln row(s) are copied. Export takes all of them.</source>
        <translation>
            <numerusform>The first %Ln row is copied. Export takes all of them.</numerusform>
            <numerusform>The first %Ln rows are copied. Export takes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>%Ln row is copied.</numerusform>
            <numerusform>%Ln rows are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ConversionDialog</name>
    <message numerus="yes">
        <source>%n record(s) converted.</source>
        <translation>
            <numerusform>%n record converted.</numerusform>
            <numerusform>%n records converted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln group(s) found.</source>
        <translation>
            <numerusform>%Ln group found.</numerusform>
            <numerusform>%Ln groups found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n record exported to “%1”.</numerusform>
            <numerusform>%n records exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%n)</source>
        <translation>
            <numerusform>&amp;Selected (%n)</numerusform>
            <numerusform>&amp;Selected (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those s&amp;hown in the list (%n)</source>
        <translation>
            <numerusform>Those s&amp;hown in the list (%n)</numerusform>
            <numerusform>Those s&amp;hown in the list (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::FilterPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) fit</source>
        <translation>
            <numerusform>%Ln record fits</numerusform>
            <numerusform>%Ln records fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::HistoryPanel</name>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>and %n earlier change</numerusform>
            <numerusform>and %n earlier changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportHistoryDialog</name>
    <message numerus="yes">
        <source>The rest is in: %n record(s) in all.</source>
        <translation>
            <numerusform>The rest is in: %n record in all.</numerusform>
            <numerusform>The rest is in: %n records in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ListPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ListPrint</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MassEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln record(s)</source>
        <translation>
            <numerusform>Assign %Ln record</numerusform>
            <numerusform>Assign %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will change in %Ln record(s): %1</source>
        <translation>
            <numerusform>Will change in %Ln record: %1</numerusform>
            <numerusform>Will change in %Ln records: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %Ln record(s)</source>
        <translation>
            <numerusform>Merge %Ln record</numerusform>
            <numerusform>Merge %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RecordActions</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ResultPage</name>
    <message numerus="yes">
        <source>Stopped after %n record(s) and %1 s. They stay until you undo the import.</source>
        <translation>
            <numerusform>Stopped after %n record and %1 s. It stays until you undo the import.</numerusform>
            <numerusform>Stopped after %n records and %1 s. They stay until you undo the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported in %1 s.</source>
        <translation>
            <numerusform>%n record imported in %1 s.</numerusform>
            <numerusform>%n records imported in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import has been taken back but for %n record(s) that somebody has changed since: %1.</source>
        <translation>
            <numerusform>The import has been taken back but for %n record that somebody has changed since: %1.</numerusform>
            <numerusform>The import has been taken back but for %n records that somebody has changed since: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n record(s) were imported: nothing behind line %1 was read, where a quote is opened and never closed.</source>
        <translation>
            <numerusform>Only %n record was imported: nothing behind line %1 was read, where a quote is opened and never closed.</numerusform>
            <numerusform>Only %n records were imported: nothing behind line %1 was read, where a quote is opened and never closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SimilarStrip</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln record(s)</source>
        <translation>
            <numerusform>Tags of %Ln record</numerusform>
            <numerusform>Tags of %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::TagsDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) carry it and lose it. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln record carries it and loses it. Undo brings it back.</numerusform>
            <numerusform>%Ln records carry it and lose it. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::UndoHistory</name>
    <message numerus="yes">
        <source>Left as they are, for they were changed since: %1 and %Ln more.</source>
        <translation>
            <numerusform>Left as they are, for they were changed since: %1 and %Ln more.</numerusform>
            <numerusform>Left as they are, for they were changed since: %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ValuePicker</name>
    <message numerus="yes">
        <source>These are the %Ln most frequent values. Others are found in the row under the headings.</source>
        <translation>
            <numerusform>This is the %Ln most frequent value. Others are found in the row under the headings.</numerusform>
            <numerusform>These are the %Ln most frequent values. Others are found in the row under the headings.</numerusform>
        </translation>
    </message>
</context>
</TS>
