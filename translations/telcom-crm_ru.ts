<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup is not sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not there or cannot be written. Choose another place for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” could not be put in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--lang takes ru or en, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command given. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 usage, 3 database unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”. See: fields %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map “%1”: the file has no column “%2”. Columns: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map “%1”: %2 has no field “%3” to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 rejected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1, created %2, updated %3, skipped %4, rejected %5; %6 s; step %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module “%1”. Modules: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is set by the program and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written to the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delimiter takes one character or “tab”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--close-on and --amount need --deal NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is: “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo takes the number of a step, not “%1”. See: steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New with &amp;all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Telcom CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” (%2) has been converted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be converted: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) would become nothing: choose an account, a contact or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be set in a conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row at line %1 is longer than %2 million characters. Is this a CSV file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row at line %1 has more than %2 columns. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell at line %1 is longer than %2 million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote opened at line %1 is never closed. Close it in the file, or double it if it is part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseDialogs</name>
    <message>
        <source>Telcom CRM databases (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time of day as in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number. Write it like 1234.56.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write it without a separator, or with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>An e-mail address has no spaces; write one address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has an @, like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand before the @ of an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mail domain, like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>“%1” is not a text file. Save it as CSV in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export could not be written: %1. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: expected %2, found %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: there is no field “%2”. Fields: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“contains” or “in”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: “%2” is not a text that has parts; use = or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: “%2” has no order; use = or contains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison: = != &lt; &lt;= &gt; &gt;= contains, starts with, in, between, is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= or contains, for this field has no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period, such as “last 7 days”, or a list in parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote opened at character %1 is never closed. Close it with %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No column of this file fits a field of %1. Map the columns by hand, or choose another file. Columns: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this file fills %1, which every record of %2 needs. Map a column to it, or choose another file. Columns: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for %1, by which duplicates are to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows cannot be saved over “%1”, which is being imported. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. A quote or a delimiter may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known value of %2: not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters: cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: %2 stands in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file tells duplicates: every row is taken for new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped after %1 rows: %2 What was imported before stays, as step %3; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no “%2”, or several of that name: not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Ask for the right to read it, or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end: %2. Get it again and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1: the search key of %2 does not fit its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2 has no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is ahead of its counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names what it became but is not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a conversion that is only half there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: all of it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it named has been deleted since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that it was linked to has been deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other records refer to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Новые на этой неделе</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Создал</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Изменил</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” cannot be written: %2. Make room, or choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Making sample data was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search index does not agree with the records. It can be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make CSV files safe for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would run as a formula is exported as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Страна</translation>
    </message>
    <message>
        <source>Phone numbers written without a country code are read as numbers of this country.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” belongs to the database, and none is open. Open a database and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Check that the folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Convert %n lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Convert “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is set by the program and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record it names no longer exists. Choose another or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is already used by %3. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is to be linked no longer exists: somebody has deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot delete yourself. Somebody else has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be deleted: it is “%1” of %2 other records. Give them another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a database file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Open it, or choose another name for the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is write-protected. Choose another for the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database “%1”. Check the name, and that the disk or network folder is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever owns it for the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected, the file or its folder. Allow writing to both, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Qt was built with its own SQLite, which Telcom CRM cannot use. Install Qt from the distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Telcom CRM database. Choose another file or create a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a missing row of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be backed up before it is brought up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Telcom CRM has written this database (version %1; this program knows %2). Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record no longer exists: somebody has deleted it. Undo can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records of %2 are called “%1”. Give the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime. Look at it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can only be read: the file or its folder is write-protected. Allow writing to both, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written. Check the disk or the network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a backup; the damaged file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that it exists and that you may read and write it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing to the database just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “%1” in this database. Ask the administrator to add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxNumber</name>
    <message>
        <source>An INN has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INN has 10 digits, or 12 for a person: perhaps a zero in front was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INN has 10 digits, or 12 for a person; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An INN starts with the code of a region, which is never 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The INN&apos;s check digit is wrong: look for a mistyped digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KPP has 9 characters; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KPP is four digits, two digits or Latin capitals, three digits: 770701001.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too few digits for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value is kept as none, not as an empty text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a point in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is not a stored one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>A web address has no spaces; write one address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the start of a web address; it starts with http, https, ftp or the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address, like www.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Уведомлять ответственного</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Входит в группу</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовой доход</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Число сотрудников</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Odnoklassniki</source>
        <translation>Одноклассники</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Street (actual)</source>
        <translation>Адрес (факт.)</translation>
    </message>
    <message>
        <source>PO box (actual)</source>
        <translation>А/я (факт.)</translation>
    </message>
    <message>
        <source>City (actual)</source>
        <translation>Город (факт.)</translation>
    </message>
    <message>
        <source>Region (actual)</source>
        <translation>Регион (факт.)</translation>
    </message>
    <message>
        <source>Postcode (actual)</source>
        <translation>Индекс (факт.)</translation>
    </message>
    <message>
        <source>Country (actual)</source>
        <translation>Страна (факт.)</translation>
    </message>
    <message>
        <source>From a lead</source>
        <translation>Из обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Контрагенты</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>Actual address</source>
        <translation>Фактический адрес</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Child accounts</source>
        <translation>Дочерние контрагенты</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Salutation</source>
        <translation>Обращение к лицу</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Начальник</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Домашний телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Assistant&apos;s phone</source>
        <translation>Телефон ассистента</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Gives references</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Notify the responsible</source>
        <translation>Уведомлять ответственного</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Доступ к порталу</translation>
    </message>
    <message>
        <source>Support from</source>
        <translation>Поддержка с</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Поддержка до</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Street (other)</source>
        <translation>Адрес (доп.)</translation>
    </message>
    <message>
        <source>PO box (other)</source>
        <translation>А/я (доп.)</translation>
    </message>
    <message>
        <source>City (other)</source>
        <translation>Город (доп.)</translation>
    </message>
    <message>
        <source>Region (other)</source>
        <translation>Регион (доп.)</translation>
    </message>
    <message>
        <source>Postcode (other)</source>
        <translation>Индекс (доп.)</translation>
    </message>
    <message>
        <source>Country (other)</source>
        <translation>Страна (доп.)</translation>
    </message>
    <message>
        <source>From a lead</source>
        <translation>Из обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Support ends before it begins. Choose a later last day.</source>
        <translation>Поддержка заканчивается раньше, чем начинается. Выберите более поздний последний день.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Основной адрес</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Дополнительный адрес</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Клиентский портал</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>People who report to them</source>
        <translation>Подчинённые</translation>
    </message>
</context>
<context>
    <name>crm::CardHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with a star must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CardPage</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file has been gone through without writing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped. Without it nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be imported. Go back and change the columns or what happens to duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConflictDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ConversionDialog</name>
    <message>
        <source>The conversion has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The conversion has been taken back but for %n record(s) changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Convert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it happens in one step that can be undone. What is converted leaves the list and stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been converted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, activities, documents and other &amp;related records go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: see the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) converted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CopiedFields</name>
    <message>
        <source>What is &amp;copied where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is copied where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays here only, readable in the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::CountsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::DuplicatesPage</name>
    <message>
        <source>What if a record is there already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file that speak of one and the same are treated alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stays as it is. Only what is new comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update filled fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled cells go into the record; empty cells leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every imported field becomes what the file says, empty cells included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a new record all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared. There may be doubles afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same record when one of these is alike:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imported column tells records apart, such as an e-mail or a phone: every row becomes a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one field by which a record is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>“%1” is the open database. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;view (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All records (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Those s&amp;hown in the list (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are se&amp;parated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark it as UTF-8, for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it safe for spreadsheets: &amp;no cell is run as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::FilePage</name>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table as text: CSV or TSV, from a spreadsheet or another program. Nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV or any other table as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first &amp;line holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt *.csv.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no rows to import. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters mean nothing in this encoding. Choose the one in which the rows read well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImportOutcome</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the row is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Создано</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows: the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportRunner</name>
    <message>
        <source>Importing “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::LineEditor</name>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ListHeader</name>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ListPage</name>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this list fits what you look for. Show all records or type something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first record by hand, or bring in what you have from a file of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ListView</name>
    <message>
        <source>List of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telcom CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Telcom CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Telcom CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Telcom CRM %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, accounts, contacts and deals in one file of your own.

Icons: Breeze, © KDE, GNU LGPL 3. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::MappingPage</name>
    <message>
        <source>Where do the columns go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (put behind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last and first name in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” both go to “%3”. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported. What goes nowhere stays in the file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes anywhere. Choose a field for at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column goes to %1, which every new record needs: new rows will be rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::MessageBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::QuickCreateDialog</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add a&amp;nother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the new record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecordActions</name>
    <message>
        <source>This is the copy, %1. Change what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, also after the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecordForm</name>
    <message>
        <source>Some fields hold what they can&apos;t. Mend what is marked, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecordPicker</name>
    <message>
        <source>Type to find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::RecordSheet</name>
    <message>
        <source>Nothing on this computer opens “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ReferenceEditor</name>
    <message>
        <source>No record of “%1” is chosen. Type a part of its name and choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ResultPage</name>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”, each with its reason. Mend them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s) and %1 s. They stay until you undo the import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported in %1 s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2 Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import has been taken back. Redo in the Edit menu brings it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import has been taken back but for %n record(s) that somebody has changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RunPage</name>
    <message>
        <source>&amp;Work on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be stopped at any time: what was imported until then stays, and one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open. Its settings are here once one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Press the new shortcut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already runs “%2”. Choose another shortcut, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::StartPage</name>
    <message>
        <source>Telcom CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leads, accounts, contacts and deals, in one file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::SummaryCard</name>
    <message>
        <source>Choose a record to see its main fields here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::TargetChoice</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: %1 (alike: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record from the list that appears while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::TopBar</name>
    <message>
        <source>Find a record or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a record of any kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::Tour</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This never came: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::UndoHistory</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are, for they were changed since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crm::WorkArea</name>
    <message>
        <source>This is the last record of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first record of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has changes that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Причина проигрыша</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>The deal is lost. Choose the reason why.</source>
        <translation>Сделка проиграна. Выберите причину.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Salutation</source>
        <translation>Обращение к лицу</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Доп. e-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Не отправлять почту</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Годовой доход</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Число сотрудников</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>А/я</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Преобразовано</translation>
    </message>
    <message>
        <source>Became the account</source>
        <translation>Стало контрагентом</translation>
    </message>
    <message>
        <source>Became the contact</source>
        <translation>Стало контактом</translation>
    </message>
    <message>
        <source>Became the deal</source>
        <translation>Стало сделкой</translation>
    </message>
    <message>
        <source>Hot leads</source>
        <translation>Горячие обращения</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Преобразованные обращения</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Преобразование</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The database to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program&apos;s own file dialogs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Сотрудник</translation>
    </message>
</context>
</TS>
