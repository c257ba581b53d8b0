<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>crm::ConversionDialog</name>
    <message numerus="yes">
        <source>The conversion has been taken back but for %n record(s) changed since.</source>
        <translation>
            <numerusform>The conversion has been taken back but for %n record changed since.</numerusform>
            <numerusform>The conversion has been taken back but for %n records changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) converted.</source>
        <translation>
            <numerusform>%n record converted.</numerusform>
            <numerusform>%n records converted.</numerusform>
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
        <source>The import has been taken back but for %n record(s) that somebody has changed since.</source>
        <translation>
            <numerusform>The import has been taken back but for %n record that somebody has changed since.</numerusform>
            <numerusform>The import has been taken back but for %n records that somebody has changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::UndoHistory</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
