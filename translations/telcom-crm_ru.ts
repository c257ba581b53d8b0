<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup is not sound: %1</source>
        <translation>Резервная копия повреждена: %1</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name for the backup.</source>
        <translation>Файл «%1» уже существует. Выберите другое имя для резервной копии.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there or cannot be written. Choose another place for the backup.</source>
        <translation>Папки «%1» нет или в неё нельзя записывать. Выберите другое место для резервной копии.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written: %2</source>
        <translation>Не удалось записать резервную копию «%1»: %2</translation>
    </message>
    <message>
        <source>The backup “%1” could not be put in place.</source>
        <translation>Не удалось сохранить резервную копию «%1» на выбранном месте.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--lang takes ru or en, not “%1”.</source>
        <translation>--lang принимает ru или en, а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1» не имеет вида поле=значение.</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Использование: %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>У команды %1 нет параметра %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Нет параметра %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Нет команды «%1». См. --help.</translation>
    </message>
    <message>
        <source>No command given. See --help.</source>
        <translation>Команда не указана. См. --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 usage, 3 database unusable.</source>
        <translation>Коды завершения: 0 — выполнено, 1 — отказано, 2 — ошибка в команде, 3 — база данных недоступна.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>База данных исправна.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. See: fields %1.</source>
        <translation>У %1 нет поля «%2». См. fields %1.</translation>
    </message>
    <message>
        <source>--map “%1”: the file has no column “%2”. Columns: %3</source>
        <translation>--map «%1»: в файле нет столбца «%2». Столбцы: %3</translation>
    </message>
    <message>
        <source>--map “%1”: %2 has no field “%3” to import into.</source>
        <translation>--map «%1»: у %2 нет поля «%3», в которое можно импортировать.</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (строк: %2)</translation>
    </message>
    <message>
        <source>Line %1 rejected: %2</source>
        <translation>Строка %1 отклонена: %2</translation>
    </message>
    <message>
        <source>Read %1, created %2, updated %3, skipped %4, rejected %5; %6 s; step %7</source>
        <translation>Прочитано: %1, создано: %2, обновлено: %3, пропущено: %4, отклонено: %5; %6 с; шаг %7</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>Nothing can be written to the standard output.</source>
        <translation>Запись в стандартный вывод невозможна.</translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output: %1</source>
        <translation>В стандартный вывод записано не всё: %1</translation>
    </message>
    <message>
        <source>There is no module “%1”. Modules: %2.</source>
        <translation>Нет модуля «%1». Модули: %2.</translation>
    </message>
    <message>
        <source>“%1” is set by the program and cannot be changed.</source>
        <translation>«%1» заполняет программа, изменить это поле нельзя.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation>%1 принимает целое число, а не «%2».</translation>
    </message>
    <message>
        <source>The answer could not be written to the standard output.</source>
        <translation>Не удалось записать ответ в стандартный вывод.</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation>%1 принимает %2, а не «%3».</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known: %2.</source>
        <translation>Нет кодировки «%1». Известные: %2.</translation>
    </message>
    <message>
        <source>--delimiter takes one character or “tab”, not “%1”.</source>
        <translation>--delimiter принимает один символ или «tab», а не «%1».</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>--close-on and --amount need --deal NAME.</source>
        <translation>Параметрам --close-on и --amount нужен --deal NAME.</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(отменено)</translation>
    </message>
    <message>
        <source>Kept as it is: “%1” (%2)</source>
        <translation>Оставлено как есть: «%1» (%2)</translation>
    </message>
    <message>
        <source>%1 takes the number of a step, not “%2”. See: steps.</source>
        <translation>%1 принимает номер шага, а не «%2». См. steps.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Создать базу данных…</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Открыть базу данных…</translation>
    </message>
    <message>
        <source>Open the &amp;sample database</source>
        <translation>Открыть &amp;демонстрационную базу</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Найти запись или команду…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Создать…</translation>
    </message>
    <message>
        <source>New with &amp;all fields</source>
        <translation>Создать со &amp;всеми полями</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Convert…</source>
        <translation>&amp;Преобразовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>И&amp;мпортировать…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Summary beside the list</source>
        <translation>&amp;Сводка рядом со списком</translation>
    </message>
    <message>
        <source>Show &amp;all records</source>
        <translation>&amp;Показать все записи</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;About Telcom CRM</source>
        <translation>&amp;О программе Telcom CRM</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Создать: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a record</comment>
        <translation>&amp;Изменить</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>“%1” (%2) has been converted already.</source>
        <translation>«%1» (%2) уже преобразовано.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be converted: %3</source>
        <translation>Не удалось преобразовать «%1» (%2): %3</translation>
    </message>
    <message>
        <source>“%1” (%2) would become nothing: choose an account, a contact or both.</source>
        <translation>«%1» (%2) ни во что не преобразуется: выберите контрагента, контакт или и то и другое.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in a conversion.</source>
        <translation>Поле «%1» нельзя задать при преобразовании.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имя или название</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row at line %1 is longer than %2 million characters. Is this a CSV file?</source>
        <translation>Запись, начатая в строке %1, длиннее %2 млн символов. Это точно файл CSV?</translation>
    </message>
    <message>
        <source>The row at line %1 has more than %2 columns. Is the delimiter right?</source>
        <translation>В записи, начатой в строке %1, больше %2 столбцов. Верно ли выбран разделитель?</translation>
    </message>
    <message>
        <source>A cell at line %1 is longer than %2 million characters.</source>
        <translation>Ячейка в строке %1 длиннее %2 млн символов.</translation>
    </message>
    <message>
        <source>The quote opened at line %1 is never closed. Close it in the file, or double it if it is part of the text.</source>
        <translation>Кавычка, открытая в строке %1, нигде не закрыта. Закройте её в файле или удвойте, если она часть текста.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>Не удалось записать файл: %1. Освободите место или выберите другое.</translation>
    </message>
</context>
<context>
    <name>DatabaseDialogs</name>
    <message>
        <source>Telcom CRM databases (*.db);;All files (*)</source>
        <translation>Базы данных Telcom CRM (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Открыть базу данных</translation>
    </message>
    <message>
        <source>Create a database</source>
        <translation>Создать базу данных</translation>
    </message>
    <message>
        <source>office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Создать резервную копию базы данных</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-24.</source>
        <translation>«%1» — не дата. Введите её так: 2026-11-24.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Дня «%1» не существует.</translation>
    </message>
    <message>
        <source>There is no such time of day as in “%1”.</source>
        <translation>В «%1» указано время, которого не бывает.</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number. Write it like 1234.56.</source>
        <translation>«%1» — не число. Введите его так: 1234.56.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write it without a separator, or with two decimals.</source>
        <translation>«%1» можно прочесть двояко. Введите число без разделителя или с двумя десятичными знаками.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals.</source>
        <translation>В «%1» больше двух знаков после запятой.</translation>
    </message>
    <message>
        <source>%1 is too large a number.</source>
        <translation>Число %1 слишком велико.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>An e-mail address has no spaces; write one address only.</source>
        <translation>В адресе e-mail не бывает пробелов; введите только один адрес.</translation>
    </message>
    <message>
        <source>An e-mail address has an @, like name@example.com.</source>
        <translation>В адресе e-mail должен быть знак @, например name@example.com.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand before the @ of an e-mail address.</source>
        <translation>«%1» не может стоять перед @ в адресе e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a mail domain, like example.com.</source>
        <translation>«%1» — не почтовый домен вроде example.com.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>Адрес e-mail слишком длинный.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>“%1” is not a text file. Save it as CSV in the program that made it.</source>
        <translation>«%1» — не текстовый файл. Сохраните его как CSV в той программе, где он создан.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export could not be written: %1. Make room, or choose another place.</source>
        <translation>Не удалось записать файл экспорта: %1. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Экспорт отменён; файл не записан.</translation>
    </message>
    <message>
        <source>“%1” is the open database. Choose another name.</source>
        <translation>«%1» — открытая база данных. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>At character %1: expected %2, found %3.</source>
        <translation>Позиция %1: ожидается %2, а стоит %3.</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>«and», «or» или конец</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation>Слишком много вложенных условий.</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>At character %1: there is no field “%2”. Fields: %3.</source>
        <translation>Позиция %1: нет поля «%2». Поля: %3.</translation>
    </message>
    <message>
        <source>“empty”</source>
        <translation>«empty»</translation>
    </message>
    <message>
        <source>“contains” or “in”</source>
        <translation>«contains» или «in»</translation>
    </message>
    <message>
        <source>At character %1: “%2” is not a text that has parts; use = or in.</source>
        <translation>Позиция %1: «%2» — не текст, по части искать нельзя; используйте = или in.</translation>
    </message>
    <message>
        <source>At character %1: “%2” has no order; use = or contains.</source>
        <translation>Позиция %1: значения «%2» нельзя сравнить по порядку; используйте = или contains.</translation>
    </message>
    <message>
        <source>a comparison: = != &lt; &lt;= &gt; &gt;= contains, starts with, in, between, is empty</source>
        <translation>сравнение: = != &lt; &lt;= &gt; &gt;= contains, starts with, in, between, is empty</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>= or contains, for this field has no order</source>
        <translation>= или contains (у этого поля нет порядка)</translation>
    </message>
    <message>
        <source>“and”</source>
        <translation>«and»</translation>
    </message>
    <message>
        <source>a period, such as “last 7 days”, or a list in parentheses</source>
        <translation>период, например «last 7 days», или список в скобках</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>«,» или «)»</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Позиция %1: %2</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Нет поля «%1», по которому можно упорядочить.</translation>
    </message>
    <message>
        <source>The quote opened at character %1 is never closed. Close it with %2.</source>
        <translation>Кавычка, открытая в позиции %1, не закрыта. Закройте её знаком %2.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No column of this file fits a field of %1. Map the columns by hand, or choose another file. Columns: %2</source>
        <translation>Ни один столбец файла не подходит к полям модуля «%1». Сопоставьте столбцы вручную или выберите другой файл. Столбцы: %2</translation>
    </message>
    <message>
        <source>No column of this file fills %1, which every record of %2 needs. Map a column to it, or choose another file. Columns: %3</source>
        <translation>В файле нет столбца для обязательного поля модуля «%2»: %1. Сопоставьте ему столбец или выберите другой файл. Столбцы: %3</translation>
    </message>
    <message>
        <source>The file has no column for %1, by which duplicates are to be told.</source>
        <translation>В файле нет ни одного столбца, по которому нужно искать дубликаты: %1.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be saved over “%1”, which is being imported. Choose another name.</source>
        <translation>Отклонённые строки нельзя сохранить поверх импортируемого файла «%1». Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no module “%1”.</source>
        <translation>Нет модуля «%1».</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. A quote or a delimiter may be missing.</source>
        <translation>В строке ячеек: %1, в заголовке: %2. Возможно, пропущена кавычка или разделитель.</translation>
    </message>
    <message>
        <source>“%1” is not a known value of %2: not taken over</source>
        <translation>«%1» — неизвестное значение поля «%2»: не перенесено</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters: cut</source>
        <translation>%1: длиннее %2 символов, обрезано</translation>
    </message>
    <message>
        <source>%1 is empty: %2 stands in for it</source>
        <translation>%1: пусто, подставлено «%2»</translation>
    </message>
    <message>
        <source>No column of the file tells duplicates: every row is taken for new</source>
        <translation>Ни один столбец файла не помогает найти дубликаты: все строки считаются новыми</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Ничего не импортировано: %1</translation>
    </message>
    <message>
        <source>The import stopped after %1 rows: %2 What was imported before stays, as step %3; Undo takes it back.</source>
        <translation>Импорт остановлен, обработано строк: %1. %2 Уже импортированное сохранено как шаг %3; его можно отменить.</translation>
    </message>
    <message>
        <source>Other values not taken over</source>
        <translation>Другие значения, которые не перенесены</translation>
    </message>
    <message>
        <source>%1: there is no “%2”, or several of that name: not taken over</source>
        <translation>%1: «%2» не найдено или таких несколько, не перенесено</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>The rejected rows could not be saved: %1</source>
        <translation>Не удалось сохранить отклонённые строки: %1</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Строка в файле</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>The rejected rows cannot be saved over “%1”, which is the open database. Choose another name.</source>
        <translation>Отклонённые строки нельзя сохранить поверх открытой базы данных «%1». Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 Nothing behind this line was read.</source>
        <translation>%1 Всё после этой строки не прочитано.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file “%1” is not there. It may have been moved or renamed; choose it again.</source>
        <translation>Файла «%1» нет. Возможно, он перемещён или переименован; выберите его снова.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Ask for the right to read it, or copy it elsewhere.</source>
        <translation>Не удаётся прочитать файл «%1». Попросите доступ к нему или скопируйте его в другое место.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end: %2. Get it again and retry.</source>
        <translation>Не удалось прочитать файл «%1» до конца: %2. Получите файл заново и повторите попытку.</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>файл обрывается</translation>
    </message>
    <message>
        <source>its beginning is out of reach</source>
        <translation>не удаётся вернуться к началу</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1: the search key of %2 does not fit its value</source>
        <translation>%1: поисковый ключ поля %2 не соответствует значению</translation>
    </message>
    <message>
        <source>Record %1 of %2 has no content</source>
        <translation>У записи %1 таблицы %2 нет содержимого</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to no record</source>
        <translation>Строка %1 таблицы %2 не относится ни к одной записи</translation>
    </message>
    <message>
        <source>The number %1 was given twice</source>
        <translation>Номер %1 выдан дважды</translation>
    </message>
    <message>
        <source>The number %1 is ahead of its counter</source>
        <translation>Номер %1 опережает свой счётчик</translation>
    </message>
    <message>
        <source>%1 names what it became but is not archived</source>
        <translation>В %1 указан результат преобразования, но запись не в архиве</translation>
    </message>
    <message>
        <source>%1 was made by a conversion that is only half there</source>
        <translation>Запись %1 создана преобразованием, от которого осталась лишь половина</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is no step %1.</source>
        <translation>Нет шага %1.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Step %1 has been taken back already.</source>
        <translation>Шаг %1 уже отменён.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: all of it was changed since.</source>
        <translation>Нельзя отменить «%1»: с тех пор всё изменилось.</translation>
    </message>
    <message>
        <source>what it named has been deleted since: %1</source>
        <translation>с тех пор удалено то, на что ссылалось: %1</translation>
    </message>
    <message>
        <source>a record that it was linked to has been deleted since</source>
        <translation>связанная запись с тех пор удалена</translation>
    </message>
    <message>
        <source>it has been deleted since</source>
        <translation>запись с тех пор удалена</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>с тех пор изменено: %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>запись с тех пор изменена</translation>
    </message>
    <message>
        <source>other records refer to it</source>
        <translation>на запись ссылаются другие</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: a database keeps its first user. Nothing of it needs undoing.</source>
        <translation>Нельзя отменить «%1»: первый сотрудник всегда остаётся в базе данных. Отменять здесь нечего.</translation>
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
        <translation>Не удалось записать «%1»: %2. Освободите место или выберите другую папку либо имя.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The file has %1 MB; a picture may have up to 10 MB. Make it smaller and choose it again.</source>
        <translation>Размер файла — %1 МБ, а изображение может занимать не больше 10 МБ. Уменьшите его и выберите снова.</translation>
    </message>
    <message>
        <source>The file is not a picture. Choose a JPG, GIF or PNG.</source>
        <translation>Этот файл — не изображение. Выберите JPG, GIF или PNG.</translation>
    </message>
    <message>
        <source>The file is of the kind %1. A picture has to be a JPG, GIF or PNG: save it as one of them and choose that.</source>
        <translation>Формат файла — %1, а нужен JPG, GIF или PNG. Сохраните изображение в одном из них и выберите новый файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Не удалось прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>The file is empty. Choose a JPG, GIF or PNG.</source>
        <translation>Файл пуст. Выберите JPG, GIF или PNG.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: it is damaged or far too large (%1). Take another copy of it.</source>
        <translation>Изображение нельзя показать: оно повреждено или слишком велико (%1). Возьмите другую копию.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Making sample data was cancelled.</source>
        <translation>Создание демонстрационных данных отменено.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search index does not agree with the records. It can be made anew.</source>
        <translation>Поисковый индекс не совпадает с записями. Его можно построить заново.</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык сменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Make CSV files safe for spreadsheets</source>
        <translation>Делать файлы CSV безопасными для электронных таблиц</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would run as a formula is exported as text.</source>
        <translation>Ячейка, которую электронная таблица выполнила бы как формулу, экспортируется как текст.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Phone numbers written without a country code are read as numbers of this country.</source>
        <translation>Телефоны без кода страны считаются номерами этой страны.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” belongs to the database, and none is open. Open a database and try again.</source>
        <translation>Настройка «%1» хранится в базе данных, а она не открыта. Откройте базу данных и попробуйте снова.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Check that the folder exists and can be written to.</source>
        <translation>Не удалось сохранить настройки в %1. Проверьте, что папка существует и доступна для записи.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message numerus="yes">
        <source>Convert %n lead(s)</source>
        <translation>
            <numerusform>Преобразование %n обращения</numerusform>
            <numerusform>Преобразование %n обращений</numerusform>
            <numerusform>Преобразование %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert “%1”</source>
        <translation>Преобразование «%1»</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создание «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Изменение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Удаление %n записи</numerusform>
            <numerusform>Удаление %n записей</numerusform>
            <numerusform>Удаление %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Дублирование «%1»</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation>Добавление демонстрационных данных</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Создание: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Создание базы данных</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>У %1 нет поля «%2».</translation>
    </message>
    <message>
        <source>“%1” is set by the program and cannot be changed.</source>
        <translation>«%1» заполняет программа, изменить это поле нельзя.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime: %2.</source>
        <translation>Кто-то уже изменил «%1»: %2.</translation>
    </message>
    <message>
        <source>%1: the record it names no longer exists. Choose another or leave it empty.</source>
        <translation>%1: указанной записи больше нет. Выберите другую или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>%1: “%2” is already used by %3. Choose another.</source>
        <translation>%1: значение «%2» уже занято (%3). Выберите другое.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>A record that is to be linked no longer exists: somebody has deleted it.</source>
        <translation>Записи, с которой нужно установить связь, больше нет: её кто-то удалил.</translation>
    </message>
    <message>
        <source>You cannot delete yourself. Somebody else has to do it.</source>
        <translation>Нельзя удалить самого себя. Это должен сделать кто-то другой.</translation>
    </message>
    <message>
        <source>This record cannot be deleted: it is “%1” of %2 other records. Give them another one first.</source>
        <translation>Эту запись нельзя удалить: она указана в поле «%1» других записей (%2). Сначала выберите для них другое значение.</translation>
    </message>
    <message>
        <source>There is no module “%1”.</source>
        <translation>Нет модуля «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a database file in it.</source>
        <translation>«%1» — папка. Выберите в ней файл базы данных.</translation>
    </message>
    <message>
        <source>“%1” exists already. Open it, or choose another name for the new database.</source>
        <translation>Файл «%1» уже существует. Откройте его или выберите другое имя для новой базы данных.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another.</source>
        <translation>Папки «%1» нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>The folder “%1” is write-protected. Choose another for the new database.</source>
        <translation>Папка «%1» защищена от записи. Выберите для новой базы данных другую.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Check the name, and that the disk or network folder is connected.</source>
        <translation>База данных «%1» не найдена. Проверьте имя и подключение диска или сетевой папки.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever owns it for the right to.</source>
        <translation>У вас нет права читать «%1». Попросите доступ у владельца файла.</translation>
    </message>
    <message>
        <source>“%1” is write-protected, the file or its folder. Allow writing to both, or work on a copy.</source>
        <translation>«%1» или папка этого файла защищены от записи. Разрешите запись в файл и папку или работайте с копией.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This Qt was built with its own SQLite, which Telcom CRM cannot use. Install Qt from the distribution.</source>
        <translation>Эта сборка Qt содержит собственную SQLite, с которой Telcom CRM не работает. Установите Qt из дистрибутива.</translation>
    </message>
    <message>
        <source>This file is not a Telcom CRM database. Choose another file or create a new database.</source>
        <translation>Этот файл — не база данных Telcom CRM. Выберите другой файл или создайте новую базу данных.</translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a missing row of %3</source>
        <translation>Строка %1 таблицы %2 ссылается на отсутствующую строку %3</translation>
    </message>
    <message>
        <source>The database could not be backed up before it is brought up to date: %1</source>
        <translation>Не удалось создать резервную копию базы данных перед обновлением: %1</translation>
    </message>
    <message>
        <source>A newer Telcom CRM has written this database (version %1; this program knows %2). Install the newer program to open it.</source>
        <translation>База данных записана более новой Telcom CRM (версия %1, эта программа знает %2). Чтобы открыть её, установите новую программу.</translation>
    </message>
    <message>
        <source>This record no longer exists: somebody has deleted it. Undo can bring it back.</source>
        <translation>Этой записи больше нет: её кто-то удалил. Её можно вернуть, отменив удаление.</translation>
    </message>
    <message>
        <source>There is no record %1 in %2.</source>
        <translation>В модуле «%2» нет записи %1.</translation>
    </message>
    <message>
        <source>There is no “%1” in %2.</source>
        <translation>В модуле «%2» нет записи «%1».</translation>
    </message>
    <message>
        <source>Several records of %2 are called “%1”. Give the number instead.</source>
        <translation>В модуле «%2» несколько записей «%1». Укажите номер.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime. Look at it again and repeat your change.</source>
        <translation>Кто-то уже изменил «%1». Просмотрите запись ещё раз и повторите правку.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <translation>Этот список доступен только для чтения.</translation>
    </message>
    <message>
        <source>The database can only be read: the file or its folder is write-protected. Allow writing to both, or work on a copy.</source>
        <translation>База данных доступна только для чтения: файл или его папка защищены от записи. Разрешите запись в файл и папку или работайте с копией.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check the disk or the network connection and try again.</source>
        <translation>Не удалось прочитать или записать базу данных. Проверьте диск или сетевое подключение и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a backup; the damaged file is left as it is.</source>
        <translation>База данных повреждена. Восстановите её из резервной копии; повреждённый файл останется как есть.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Диск заполнен. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that it exists and that you may read and write it and its folder.</source>
        <translation>Не удаётся открыть файл базы данных. Проверьте, что он существует и что вам разрешены чтение и запись файла и его папки.</translation>
    </message>
    <message>
        <source>Somebody else is writing to the database just now. Try again in a moment.</source>
        <translation>Сейчас в базу данных пишет кто-то другой. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>База данных отказала: %1</translation>
    </message>
    <message>
        <source>There is no user “%1” in this database. Ask the administrator to add one.</source>
        <translation>В этой базе данных нет сотрудника «%1». Попросите администратора добавить его.</translation>
    </message>
    <message>
        <source>%1: the database does not have this picture. Choose its file again.</source>
        <translation>%1: этого изображения нет в базе данных. Выберите его файл снова.</translation>
    </message>
    <message>
        <source>The picture is not in the database. Choose its file again.</source>
        <translation>Этого изображения нет в базе данных. Выберите его файл снова.</translation>
    </message>
    <message>
        <source>“%1” is at version %2, not yet at %3. Look at it again and repeat your change.</source>
        <translation>У «%1» версия %2, а не %3. Просмотрите запись ещё раз и повторите правку.</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>Не удалось создать «%1»: %2</translation>
    </message>
    <message>
        <source>It was stopped, for somebody has taken back what it had done so far.</source>
        <translation>Работа остановлена: кто-то отменил то, что уже было сделано.</translation>
    </message>
    <message>
        <source>“%1” has no active user: its making was broken off, or the last user was switched off. Open a backup, or create a new database.</source>
        <translation>В базе «%1» нет активного сотрудника: её создание было прервано или последнего сотрудника отключили. Откройте резервную копию или создайте новую базу.</translation>
    </message>
</context>
<context>
    <name>TaxNumber</name>
    <message>
        <source>An INN has digits only.</source>
        <translation>ИНН состоит только из цифр.</translation>
    </message>
    <message>
        <source>An INN has 10 digits, or 12 for a person: perhaps a zero in front was lost.</source>
        <translation>В ИНН 10 цифр, у физического лица — 12: возможно, потерян ноль в начале.</translation>
    </message>
    <message>
        <source>An INN has 10 digits, or 12 for a person; this one has %1.</source>
        <translation>В ИНН 10 цифр, у физического лица — 12; здесь цифр: %1.</translation>
    </message>
    <message>
        <source>An INN starts with the code of a region, which is never 00.</source>
        <translation>ИНН начинается с кода региона, а он не бывает равен 00.</translation>
    </message>
    <message>
        <source>The INN&apos;s check digit is wrong: look for a mistyped digit.</source>
        <translation>Контрольная цифра ИНН не сходится: проверьте, нет ли опечатки.</translation>
    </message>
    <message>
        <source>A KPP has 9 characters; this one has %1.</source>
        <translation>В КПП 9 знаков; здесь знаков: %1.</translation>
    </message>
    <message>
        <source>A KPP is four digits, two digits or Latin capitals, three digits: 770701001.</source>
        <translation>КПП — это четыре цифры, две цифры или заглавные латинские буквы и ещё три цифры: 770701001.</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — не «да» и не «нет».</translation>
    </message>
    <message>
        <source>The percentage is not a number.</source>
        <translation>Значение процента — не число.</translation>
    </message>
    <message>
        <source>The value is not a whole number.</source>
        <translation>Значение — не целое число.</translation>
    </message>
    <message>
        <source>The value is neither yes nor no.</source>
        <translation>Значение — не «да» и не «нет».</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» нет среди вариантов.</translation>
    </message>
    <message>
        <source>“%1” has too few digits for a phone number.</source>
        <translation>В «%1» слишком мало цифр для номера телефона.</translation>
    </message>
    <message>
        <source>The value is not a text.</source>
        <translation>Значение — не текст.</translation>
    </message>
    <message>
        <source>An empty value is kept as none, not as an empty text.</source>
        <translation>Пустое значение хранится как отсутствующее, а не как пустой текст.</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters.</source>
        <translation>Слишком длинно: символов %1, а можно не больше %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» — не дата.</translation>
    </message>
    <message>
        <source>“%1” is not a point in time.</source>
        <translation>«%1» — не дата и время.</translation>
    </message>
    <message>
        <source>The image is not a stored one.</source>
        <translation>Такого изображения нет в базе данных.</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>A web address has no spaces; write one address only.</source>
        <translation>В адресе сайта не бывает пробелов; введите только один адрес.</translation>
    </message>
    <message>
        <source>“%1” is not the start of a web address; it starts with http, https, ftp or the host.</source>
        <translation>Адрес сайта не может начинаться с «%1»; в начале — http, https, ftp или имя сервера.</translation>
    </message>
    <message>
        <source>“%1” is not a web address, like www.example.com.</source>
        <translation>«%1» — не адрес сайта вроде www.example.com.</translation>
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
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Следующая запись</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Fields with a star must be filled in.</source>
        <translation>Поля со звёздочкой обязательны.</translation>
    </message>
</context>
<context>
    <name>crm::CardPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Throw away what you have changed?</source>
        <translation>Не сохранять изменения?</translation>
    </message>
    <message>
        <source>The card has changes that are not saved yet.</source>
        <translation>В карточке есть несохранённые изменения, они пропадут.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
</context>
<context>
    <name>crm::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>The whole file has been gone through without writing anything.</source>
        <translation>Файл просмотрен целиком; в базу данных пока ничего не записано.</translation>
    </message>
    <message>
        <source>The check was stopped. Without it nothing is imported.</source>
        <translation>Проверка остановлена. Без неё импорт не начнётся.</translation>
    </message>
    <message>
        <source>Nothing would be imported. Go back and change the columns or what happens to duplicates.</source>
        <translation>Ничего не будет импортировано. Вернитесь и измените столбцы или правило для дубликатов.</translation>
    </message>
</context>
<context>
    <name>crm::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>crm::ConflictDialog</name>
    <message>
        <source>Changed by two people</source>
        <translation>Запись изменили двое</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше значение</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Значение коллеги</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, ваше значение: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, значение коллеги: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>crm::ConversionDialog</name>
    <message>
        <source>The conversion has been taken back.</source>
        <translation>Преобразование отменено.</translation>
    </message>
    <message numerus="yes">
        <source>The conversion has been taken back but for %n record(s) changed since.</source>
        <translation>
            <numerusform>Преобразование отменено, кроме %n изменённой с тех пор записи.</numerusform>
            <numerusform>Преобразование отменено, кроме %n изменённых с тех пор записей.</numerusform>
            <numerusform>Преобразование отменено, кроме %n изменённых с тех пор записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert: %1</source>
        <translation>Преобразовать: %1</translation>
    </message>
    <message>
        <source>All of it happens in one step that can be undone. What is converted leaves the list and stays readable.</source>
        <translation>Всё выполняется за один шаг, который можно отменить. Преобразованное уходит из списка, но остаётся доступным для чтения.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>C&amp;onvert</source>
        <translation>&amp;Преобразовать</translation>
    </message>
    <message>
        <source>“%1” has been converted already.</source>
        <translation>«%1» уже преобразовано.</translation>
    </message>
    <message>
        <source>Comments, activities, documents and other &amp;related records go to</source>
        <translation>Куда перенести комментарии, действия, документы и другие &amp;связанные записи</translation>
    </message>
    <message>
        <source>Something is missing: see the marked fields.</source>
        <translation>Не всё заполнено: проверьте отмеченные поля.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) converted.</source>
        <translation>
            <numerusform>Преобразована %n запись.</numerusform>
            <numerusform>Преобразовано %n записи.</numerusform>
            <numerusform>Преобразовано %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been converted.</source>
        <translation>«%1» преобразовано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>crm::CopiedFields</name>
    <message>
        <source>What is &amp;copied where</source>
        <translation>Что и куда &amp;копируется</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What is copied where</source>
        <translation>Что и куда копируется</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stays here only, readable in the archive</source>
        <translation>остаётся только здесь, доступно для чтения в архиве</translation>
    </message>
</context>
<context>
    <name>crm::CountsPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crm::DuplicatesPage</name>
    <message>
        <source>What if a record is there already?</source>
        <translation>Что делать, если запись уже есть?</translation>
    </message>
    <message>
        <source>Rows of the file that speak of one and the same are treated alike.</source>
        <translation>Строки файла об одном и том же обрабатываются одинаково.</translation>
    </message>
    <message>
        <source>&amp;Skip the row</source>
        <translation>&amp;Пропустить строку</translation>
    </message>
    <message>
        <source>The record stays as it is. Only what is new comes in.</source>
        <translation>Запись останется как есть. Добавится только новое.</translation>
    </message>
    <message>
        <source>&amp;Update filled fields</source>
        <translation>&amp;Обновить заполненные поля</translation>
    </message>
    <message>
        <source>Filled cells go into the record; empty cells leave it alone.</source>
        <translation>Заполненные ячейки попадут в запись, пустые ничего не изменят.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>П&amp;ерезаписать</translation>
    </message>
    <message>
        <source>Every imported field becomes what the file says, empty cells included.</source>
        <translation>Каждое импортируемое поле станет таким, как в файле, даже если ячейка пуста.</translation>
    </message>
    <message>
        <source>&amp;Create a new record all the same</source>
        <translation>&amp;Создать новую запись в любом случае</translation>
    </message>
    <message>
        <source>Nothing is compared. There may be doubles afterwards.</source>
        <translation>Записи не сравниваются. Могут появиться дубликаты.</translation>
    </message>
    <message>
        <source>It is the same record when one of these is alike:</source>
        <translation>Записи считаются одинаковыми, если совпадает хотя бы одно:</translation>
    </message>
    <message>
        <source>No imported column tells records apart, such as an e-mail or a phone: every row becomes a new record.</source>
        <translation>Среди импортируемых столбцов нет отличающих одну запись от другой, например e-mail или телефона: каждая строка станет новой записью.</translation>
    </message>
    <message>
        <source>Choose at least one field by which a record is known.</source>
        <translation>Выберите хотя бы одно поле, по которому узнаётся запись.</translation>
    </message>
</context>
<context>
    <name>crm::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>This &amp;view (%1)</source>
        <translation>Текущее &amp;представление (%1)</translation>
    </message>
    <message>
        <source>&amp;All records (%1)</source>
        <translation>В&amp;се записи (%1)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Экспортировать в файл</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Файл с таким именем уже есть; он будет заменён.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запись файла «%1»…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Останов&amp;ить</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 из %2 записей</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to “%1”.</source>
        <translation>
            <numerusform>Экспортирована %n запись в файл «%1».</numerusform>
            <numerusform>Экспортировано %n записи в файл «%1».</numerusform>
            <numerusform>Экспортировано %n записей в файл «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected (%n)</source>
        <translation>
            <numerusform>&amp;Выделенные (%n)</numerusform>
            <numerusform>&amp;Выделенные (%n)</numerusform>
            <numerusform>&amp;Выделенные (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This &amp;view</source>
        <translation>Текущее &amp;представление</translation>
    </message>
    <message>
        <source>&amp;All records</source>
        <translation>В&amp;се записи</translation>
    </message>
    <message numerus="yes">
        <source>Those s&amp;hown in the list (%n)</source>
        <translation>
            <numerusform>По&amp;казанные в списке (%n)</numerusform>
            <numerusform>По&amp;казанные в списке (%n)</numerusform>
            <numerusform>По&amp;казанные в списке (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;ll fields</source>
        <translation>Все пол&amp;я</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and other programs</source>
        <translation>CSV, для электронных таблиц и других программ</translation>
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation>JSON, для скриптов</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Разделитель ячеек</translation>
    </message>
    <message>
        <source>Cells are se&amp;parated by</source>
        <translation>&amp;Разделитель ячеек</translation>
    </message>
    <message>
        <source>&amp;Mark it as UTF-8, for Excel</source>
        <translation>Поме&amp;тить как UTF-8, для Excel</translation>
    </message>
    <message>
        <source>Make it safe for spreadsheets: &amp;no cell is run as a formula</source>
        <translation>Сделать &amp;безопасным для электронных таблиц: ни одна ячейка не выполнится как формула</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Фай&amp;л</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
</context>
<context>
    <name>crm::FilePage</name>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Вертикальная черта  |</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>Символ %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>A table as text: CSV or TSV, from a spreadsheet or another program. Nothing is written before you say so.</source>
        <translation>Таблица в виде текста: CSV или TSV из электронной таблицы или другой программы. Без вашего подтверждения ничего не запишется.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>CSV, TSV or any other table as text.</source>
        <translation>CSV, TSV или любая другая таблица в виде текста.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Выбрать другой &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Cells are &amp;separated by</source>
        <translation>&amp;Разделитель ячеек</translation>
    </message>
    <message>
        <source>The first &amp;line holds</source>
        <translation>Первая &amp;строка содержит</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>названия столбцов</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt *.csv.gz);;All files (*)</source>
        <translation>Текстовые таблицы (*.csv *.tsv *.tab *.txt *.csv.gz);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для импорта</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>“%1” has no rows to import. Choose another file.</source>
        <translation>В файле «%1» нет строк для импорта. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Some characters mean nothing in this encoding. Choose the one in which the rows read well.</source>
        <translation>Некоторых символов в этой кодировке нет. Выберите ту, в которой строки читаются правильно.</translation>
    </message>
</context>
<context>
    <name>crm::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier change(s)</source>
        <translation>
            <numerusform>и ещё %n более раннее изменение</numerusform>
            <numerusform>и ещё %n более ранних изменения</numerusform>
            <numerusform>и ещё %n более ранних изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ImageEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>A JPG, GIF or PNG of up to 10 MB. You can drop a file here, too.</source>
        <translation>JPG, GIF или PNG до 10 МБ. Файл можно перетащить сюда.</translation>
    </message>
    <message>
        <source>The picture is still being read. Save again in a moment.</source>
        <translation>Изображение ещё загружается. Сохраните снова через несколько секунд.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите изображение</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Изображения (%1)</translation>
    </message>
</context>
<context>
    <name>crm::ImportOutcome</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why the row is rejected</source>
        <translation>Почему строка отклонена</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Imported with a remark</source>
        <translation>Импортировано с замечанием</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected rows: the first %1 of %2</source>
        <translation>Отклонённые строки: первые %1 из %2</translation>
    </message>
</context>
<context>
    <name>crm::ImportRunner</name>
    <message>
        <source>Importing “%1”…</source>
        <translation>Импорт файла «%1»…</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Проверка файла «%1»…</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Остановить импорт</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>&amp;Остановить проверку</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 rows/s</source>
        <translation>%1 из %2 строк · %3 строк/с</translation>
    </message>
</context>
<context>
    <name>crm::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Показать результат</translation>
    </message>
</context>
<context>
    <name>crm::LineEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>Выбрать дату</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>crm::ListHeader</name>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New record (%1)</source>
        <translation>Создать запись (%1)</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>П&amp;редставление:</translation>
    </message>
</context>
<context>
    <name>crm::ListPage</name>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: пока пусто</translation>
    </message>
    <message>
        <source>No record of this list fits what you look for. Show all records or type something else.</source>
        <translation>В этом списке нет подходящих записей. Покажите все записи или измените запрос.</translation>
    </message>
    <message>
        <source>Add the first record by hand, or bring in what you have from a file of another program.</source>
        <translation>Добавьте первую запись вручную или импортируйте файл из другой программы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, выделено: %Ln</numerusform>
            <numerusform>%1, выделено: %Ln</numerusform>
            <numerusform>%1, выделено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ListView</name>
    <message>
        <source>List of records</source>
        <translation>Список записей</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>crm::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавнюю</translation>
    </message>
    <message>
        <source>Telcom CRM</source>
        <translation>Telcom CRM</translation>
    </message>
    <message>
        <source>%1 — Telcom CRM</source>
        <translation>%1 — Telcom CRM</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Резервная копия сохранена: %1.</translation>
    </message>
    <message>
        <source>About Telcom CRM</source>
        <translation>О программе Telcom CRM</translation>
    </message>
    <message>
        <source>&lt;b&gt;Telcom CRM %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Telcom CRM %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Leads, accounts, contacts and deals in one file of your own.

Icons: Breeze, © KDE, GNU LGPL 3. Made with Qt %1.</source>
        <translation>Обращения, контрагенты, контакты и сделки — в одном вашем файле.

Значки: Breeze, © KDE, GNU LGPL 3. Создано с Qt %1.</translation>
    </message>
</context>
<context>
    <name>crm::MappingPage</name>
    <message>
        <source>Where do the columns go?</source>
        <translation>Куда попадут столбцы?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they go to</source>
        <translation>Столбцы файла и поля, в которые они попадут</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Поле для столбца «%1»</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <source>%1 (put behind)</source>
        <translation>%1 (дописать в конец)</translation>
    </message>
    <message>
        <source>First and last name in one</source>
        <translation>Имя и фамилия вместе</translation>
    </message>
    <message>
        <source>Last and first name in one</source>
        <translation>Фамилия и имя вместе</translation>
    </message>
    <message>
        <source>%1 (the year)</source>
        <translation>%1 (год)</translation>
    </message>
    <message>
        <source>%1 (the month)</source>
        <translation>%1 (месяц)</translation>
    </message>
    <message>
        <source>%1 (the day)</source>
        <translation>%1 (день)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>пусто в первых строках</translation>
    </message>
    <message>
        <source>“%1” and “%2” both go to “%3”. Choose one of them.</source>
        <translation>«%1» и «%2» попадают в одно поле «%3». Оставьте один из столбцов.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported. What goes nowhere stays in the file only.</source>
        <translation>Импортируется столбцов: %1 из %2. Остальные останутся только в файле.</translation>
    </message>
    <message>
        <source>No column goes anywhere. Choose a field for at least one of them.</source>
        <translation>Ни один столбец никуда не попадает. Выберите поле хотя бы для одного из них.</translation>
    </message>
    <message>
        <source>No column goes to %1, which every new record needs: new rows will be rejected.</source>
        <translation>Нет столбца для обязательных полей: %1. Строки с новыми записями будут отклонены.</translation>
    </message>
</context>
<context>
    <name>crm::MessageBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>crm::QuickCreateDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Save and &amp;open the card</source>
        <translation>Сохранить и &amp;открыть карточку</translation>
    </message>
    <message>
        <source>Save and add a&amp;nother</source>
        <translation>Сохранить и &amp;добавить ещё</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>“%1” is saved as %2.</source>
        <translation>Запись «%1» сохранена под номером %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Throw away the new record?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What you have typed is not saved yet.</source>
        <translation>Новая запись ещё не сохранена, введённое пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
</context>
<context>
    <name>crm::RecordActions</name>
    <message>
        <source>This is the copy, %1. Change what differs.</source>
        <translation>Это копия, %1. Измените то, что отличается.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Удалить %Ln запись?</numerusform>
            <numerusform>Удалить %Ln записи?</numerusform>
            <numerusform>Удалить %Ln записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, also after the program was closed.</source>
        <translation>Удаление можно отменить, даже после перезапуска программы.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>crm::RecordForm</name>
    <message>
        <source>Some fields hold what they can&apos;t. Mend what is marked, then save again.</source>
        <translation>В некоторых полях недопустимые значения. Исправьте отмеченное и сохраните снова.</translation>
    </message>
</context>
<context>
    <name>crm::RecordPicker</name>
    <message>
        <source>Type to find…</source>
        <translation>Начните вводить…</translation>
    </message>
    <message>
        <source>Type a part of a name, phone or e-mail</source>
        <translation>Введите часть имени, телефона или e-mail</translation>
    </message>
</context>
<context>
    <name>crm::RecordSheet</name>
    <message>
        <source>Nothing on this computer opens “%1”.</source>
        <translation>На этом компьютере нет программы, которая откроет «%1».</translation>
    </message>
</context>
<context>
    <name>crm::ReferenceEditor</name>
    <message>
        <source>No record of “%1” is chosen. Type a part of its name and choose it from the list.</source>
        <translation>%1: запись не выбрана. Введите часть названия и выберите запись из списка.</translation>
    </message>
</context>
<context>
    <name>crm::ResultPage</name>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Сохранить отклонённые строки…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить этот импорт</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>Импорт завершён</translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”, each with its reason. Mend them there and import that file.</source>
        <translation>Отклонённые строки с причинами — в файле «%1». Исправьте их и импортируйте этот файл.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n record(s) and %1 s. They stay until you undo the import.</source>
        <translation>
            <numerusform>Импорт остановлен: за %1 с импортирована %n запись. Импортированное сохранится, пока вы не отмените импорт.</numerusform>
            <numerusform>Импорт остановлен: за %1 с импортировано %n записи. Импортированное сохранится, пока вы не отмените импорт.</numerusform>
            <numerusform>Импорт остановлен: за %1 с импортировано %n записей. Импортированное сохранится, пока вы не отмените импорт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported in %1 s.</source>
        <translation>
            <numerusform>Импортирована %n запись за %1 с.</numerusform>
            <numerusform>Импортировано %n записи за %1 с.</numerusform>
            <numerusform>Импортировано %n записей за %1 с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2 Choose another folder or name.</source>
        <translation>Не удалось записать файл «%1». Выберите другую папку или имя. (%2)</translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”.</source>
        <translation>Отклонённые строки — в файле «%1».</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Отмена импорта…</translation>
    </message>
    <message>
        <source>The import has been taken back. Redo in the Edit menu brings it in again.</source>
        <translation>Импорт отменён. Чтобы вернуть его, выберите «Повторить» в меню «Правка».</translation>
    </message>
    <message numerus="yes">
        <source>The import has been taken back but for %n record(s) that somebody has changed since.</source>
        <translation>
            <numerusform>Импорт отменён, кроме %n записи, которую с тех пор изменили.</numerusform>
            <numerusform>Импорт отменён, кроме %n записей, которые с тех пор изменили.</numerusform>
            <numerusform>Импорт отменён, кроме %n записей, которые с тех пор изменили.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RunPage</name>
    <message>
        <source>&amp;Work on meanwhile</source>
        <translation>Продолжить &amp;работу</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Идёт импорт</translation>
    </message>
    <message>
        <source>It may be stopped at any time: what was imported until then stays, and one undo takes it back.</source>
        <translation>Импорт можно остановить в любой момент: уже импортированное сохранится, и отменить его можно за один раз.</translation>
    </message>
</context>
<context>
    <name>crm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>No database is open. Its settings are here once one is.</source>
        <translation>База данных не открыта. Её настройки появятся здесь, когда вы её откроете.</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Файл базы данных</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>crm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Команды и их сочетания клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание</translation>
    </message>
    <message>
        <source>&amp;Press the new shortcut:</source>
        <translation>&amp;Нажмите новое сочетание:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Новое сочетание клавиш</translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation>&amp;Вернуть исходное</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>%1 already runs “%2”. Choose another shortcut, or change that one first.</source>
        <translation>%1 уже вызывает команду «%2». Выберите другое сочетание или сначала измените то.</translation>
    </message>
</context>
<context>
    <name>crm::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Показывать только значки</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Показывать подписи</translation>
    </message>
</context>
<context>
    <name>crm::StartPage</name>
    <message>
        <source>Telcom CRM</source>
        <translation>Telcom CRM</translation>
    </message>
    <message>
        <source>Your leads, accounts, contacts and deals, in one file of your own.</source>
        <translation>Ваши обращения, контрагенты, контакты и сделки — в одном вашем файле.</translation>
    </message>
    <message>
        <source>&amp;Create a database…</source>
        <translation>Создать &amp;базу данных…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Попробовать на &amp;демонстрационных данных</translation>
    </message>
    <message>
        <source>&amp;Recent databases</source>
        <translation>&amp;Недавние базы данных</translation>
    </message>
    <message>
        <source>Recent databases</source>
        <translation>Недавние базы данных</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в папке %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>crm::SummaryCard</name>
    <message>
        <source>Choose a record to see its main fields here.</source>
        <translation>Выберите запись, чтобы увидеть здесь её основные поля.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
</context>
<context>
    <name>crm::TargetChoice</name>
    <message>
        <source>None</source>
        <translation>Не создавать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Use: %1 (alike: %2)</source>
        <translation>Использовать: %1 (совпадает: %2)</translation>
    </message>
    <message>
        <source>New, for each of them</source>
        <translation>Создать для каждой записи</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Создать: %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Выбрать из списка…</translation>
    </message>
    <message>
        <source>Another record: %1</source>
        <translation>Выбор записи: %1</translation>
    </message>
    <message>
        <source>Choose a record from the list that appears while you type.</source>
        <translation>Выберите запись из списка, который появляется при вводе.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
</context>
<context>
    <name>crm::TopBar</name>
    <message>
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Create a record of any kind</source>
        <translation>Создать запись любого вида</translation>
    </message>
</context>
<context>
    <name>crm::Tour</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Не удалось записать снимок %1.</translation>
    </message>
    <message>
        <source>This never came: %1</source>
        <translation>Не дождались: %1</translation>
    </message>
</context>
<context>
    <name>crm::UndoHistory</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Left as they are, for they were changed since: %1</source>
        <translation>Оставлены без изменений, так как с тех пор изменились: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Being undone: %1</source>
        <translation>Отменяется: %1</translation>
    </message>
    <message>
        <source>Being done again: %1</source>
        <translation>Повторяется: %1</translation>
    </message>
    <message>
        <source>Being undone…</source>
        <translation>Отмена…</translation>
    </message>
</context>
<context>
    <name>crm::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>crm::WorkArea</name>
    <message>
        <source>This is the last record of the list.</source>
        <translation>Это последняя запись списка.</translation>
    </message>
    <message>
        <source>This is the first record of the list.</source>
        <translation>Это первая запись списка.</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>The card has changes that are not saved yet.</source>
        <translation>В карточке есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
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
        <translation>База данных, которую нужно открыть.</translation>
    </message>
    <message>
        <source>Use the program&apos;s own file dialogs.</source>
        <translation>Использовать собственные окна выбора файлов.</translation>
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
