<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>There is no field “%1” any more to analyse by. Choose another.</source>
        <translation>Поля «%1» для анализа больше нет. Выберите другое.</translation>
    </message>
    <message>
        <source>Lists can&apos;t be analysed by “%1”. Choose another field.</source>
        <translation>Списки нельзя анализировать по полю «%1». Выберите другое поле.</translation>
    </message>
    <message>
        <source>“%1” adds up to more than can be shown. Filter out the records with impossible values.</source>
        <translation>Сумма по полю «%1» слишком велика. Исключите фильтром записи с невозможными значениями.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Остальные (%1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>неделя с %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звездой</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Без звезды</translation>
    </message>
    <message>
        <source>The analysis goes by month: this program does not know the step “%1”.</source>
        <translation>Анализ идёт по месяцам: шаг «%1» этой программе неизвестен.</translation>
    </message>
    <message>
        <source>The analysis counts records: this program does not know the figure “%1”.</source>
        <translation>Анализ считает записи: показатель «%1» этой программе неизвестен.</translation>
    </message>
    <message>
        <source>The analysis is shown as bars: this program does not know the chart “%1”.</source>
        <translation>Анализ показан столбиками: вид диаграммы «%1» этой программе неизвестен.</translation>
    </message>
</context>
<context>
    <name>AnalysisChart</name>
    <message>
        <source>There are no charts, for their part of the program could not be loaded; the table has the figures. Install Telcom CRM anew to have charts as well. (%1)</source>
        <translation>Диаграмм нет: не удалось загрузить нужную для них часть программы; цифры есть в таблице. Чтобы появились диаграммы, переустановите Telcom CRM. (%1)</translation>
    </message>
</context>
<context>
    <name>AnalysisPane</name>
    <message>
        <source>by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>по кварталам</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>по годам</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Число записей</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Столбцы с накоплением</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Круговая диаграмма</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 тыс.</translation>
    </message>
</context>
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
    <message>
        <source>The disk did not take the backup “%1”. Choose another place for it.</source>
        <translation>Диск не принял резервную копию «%1». Выберите для неё другое место.</translation>
    </message>
</context>
<context>
    <name>CellSearch</name>
    <message>
        <source>None of the choices is called “%1”.</source>
        <translation>Среди вариантов нет «%1».</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Введите «да» или «нет».</translation>
    </message>
    <message>
        <source>“%1” is no date. Understood are a day, 11.2026, 2026, &gt;1.11.2026, 1.11.2026-15.11.2026, this week.</source>
        <translation>«%1» — не дата. Можно ввести день, 11.2026, 2026, &gt;1.11.2026, 1.11.2026-15.11.2026, «эта неделя».</translation>
    </message>
    <message>
        <source>“%1” is no number. Understood are 1000, &gt;1000, &lt;=5, 10-20.</source>
        <translation>«%1» — не число. Можно ввести 1000, &gt;1000, &lt;=5, 10-20.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Не хватает значения.</translation>
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
    <message>
        <source>--rule “%1” is not understood. Known: otherwise:TEXT, letters:upper|lower|capitalised, dates:day-first|month-first, decimal-mark:C, phone-country:XX, unknown:leave-empty|take-default|create|reject.</source>
        <translation>Правило --rule «%1» непонятно. Известны: otherwise:ТЕКСТ, letters:upper|lower|capitalised, dates:day-first|month-first, decimal-mark:C, phone-country:XX, unknown:leave-empty|take-default|create|reject.</translation>
    </message>
    <message>
        <source>--rule “%1”: no column goes to “%2”.</source>
        <translation>--rule «%1»: ни один столбец не попадает в «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is not known: left empty</source>
        <translation>%1: «%2» неизвестно: останется пустым</translation>
    </message>
    <message>
        <source>%1: “%2” is not known: the default is taken</source>
        <translation>%1: «%2» неизвестно: берётся значение по умолчанию</translation>
    </message>
    <message>
        <source>%1: “%2” is new: made</source>
        <translation>%1: «%2» — новое: создано</translation>
    </message>
    <message>
        <source>%1: “%2” is not known: rejected</source>
        <translation>%1: «%2» неизвестно: строка отклонена</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: «%2» → «%3»</translation>
    </message>
    <message>
        <source>Line %1 is %2: nothing changes</source>
        <translation>Строка %1 — это %2: ничего не меняется</translation>
    </message>
    <message>
        <source>Line %1 is %2: %3</source>
        <translation>Строка %1 — это %2: %3</translation>
    </message>
    <message>
        <source>The file was NOT read to its end: the quote opened at line %1 is never closed. Mend it, or import with --open-quote-is-text to take it as a part of the text.</source>
        <translation>Файл прочитан НЕ до конца: кавычка, открытая в строке %1, нигде не закрыта. Исправьте её или импортируйте с --open-quote-is-text, чтобы считать её частью текста.</translation>
    </message>
    <message>
        <source>Created beside in %1: %2</source>
        <translation>Создано попутно в %1: %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>%1: not readable. %2</source>
        <translation>%1: не читается. %2</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>разделитель %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>заголовок в строке %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>%1 columns, %2 of them known in %3</source>
        <translation>столбцов: %1, из них известны: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>записей: %1</translation>
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
    <message>
        <source>Edit the &amp;cell</source>
        <translation>Изменить &amp;ячейку</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>Копировать строки с &amp;заголовками</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить в P&amp;DF…</translation>
    </message>
    <message>
        <source>Search in the c&amp;olumn</source>
        <translation>Искать в стол&amp;бце</translation>
    </message>
    <message>
        <source>Search ro&amp;w under the headings</source>
        <translation>С&amp;трока поиска под заголовками</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Столбцы…</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Ко&amp;мпактные строки</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Сохранить представление</translation>
    </message>
    <message>
        <source>Save the view &amp;as…</source>
        <translation>Сохранить представление &amp;как…</translation>
    </message>
    <message>
        <source>Reset the &amp;view</source>
        <translation>&amp;Вернуть представление</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Переименовать представление…</translation>
    </message>
    <message>
        <source>The view is for everybody</source>
        <translation>Представление для всех</translation>
    </message>
    <message>
        <source>Open the list with this view</source>
        <translation>Открывать список с этим представлением</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить представление</translation>
    </message>
    <message>
        <source>&amp;Choose a view…</source>
        <translation>&amp;Выбрать представление…</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Фильтр…</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Открыть в новой &amp;вкладке</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>&amp;Вставить строки…</translation>
    </message>
    <message>
        <source>Import &amp;history…</source>
        <translation>&amp;История импорта…</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Звезда</translation>
    </message>
    <message>
        <source>Ta&amp;g…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>&amp;Ответственный…</translation>
    </message>
    <message>
        <source>Edit &amp;fields…</source>
        <translation>Изменить &amp;поля…</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Новая вкладка</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>&amp;Reopen the closed tab</source>
        <translation>&amp;Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Sort by the column, ascending</source>
        <translation>Сортировать по столбцу по возрастанию</translation>
    </message>
    <message>
        <source>Sort by the column, descending</source>
        <translation>Сортировать по столбцу по убыванию</translation>
    </message>
    <message>
        <source>Values of the column with counts…</source>
        <translation>Значения столбца с количеством…</translation>
    </message>
    <message>
        <source>Group by the column</source>
        <translation>Группировать по столбцу</translation>
    </message>
    <message>
        <source>Fit the width of the column</source>
        <translation>Подобрать ширину столбца</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation>&amp;Найти дубликаты…</translation>
    </message>
    <message>
        <source>Select &amp;all in this view</source>
        <translation>Выбрать &amp;все в этом представлении</translation>
    </message>
    <message>
        <source>Clear the se&amp;lection</source>
        <translation>Снять в&amp;ыделение</translation>
    </message>
    <message>
        <source>&amp;Manage tags…</source>
        <translation>Управление &amp;метками…</translation>
    </message>
    <message>
        <source>Forget recent records and searches</source>
        <translation>Забыть недавние записи и запросы</translation>
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
        <source>Stopped. Nothing has been converted.</source>
        <translation>Остановлено. Ничего не преобразовано.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Copying was stopped; the clipboard is as it was.</source>
        <translation>Копирование остановлено, буфер обмена не изменился.</translation>
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
    <name>Duplicates</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Поиск дубликатов остановлен.</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>тот же ИНН</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
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
    <message>
        <source>%1 has no “%2”, which stands in “%3”. Export as UTF-8, which has every character.</source>
        <translation>В %1 нет символа «%2», который встречается в «%3». Выберите UTF-8: в ней есть все символы.</translation>
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
    <message>
        <source>Records of %1 have no visiting cards. Choose another format.</source>
        <translation>Записи модуля «%1» нельзя выгрузить как визитные карточки. Выберите другой формат.</translation>
    </message>
    <message>
        <source>A sheet holds %1 records at most. Export fewer of them, or choose CSV.</source>
        <translation>На лист помещается не больше %1 записей. Выгрузите меньше записей или выберите CSV.</translation>
    </message>
    <message>
        <source>%1 of %2 is longer than a cell of a workbook can be (%3 characters). Choose CSV or JSON.</source>
        <translation>Поле «%1» записи %2 длиннее, чем может быть ячейка книги (%3 символов). Выберите CSV или JSON.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. Make room on the disk for temporary files and try again.</source>
        <translation>Не удалось записать книгу: %1. Освободите место на диске для временных файлов и повторите.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>“%1” is a workbook of Excel 97–2003, or one locked with a password. Open it in the program that made it and save it as XLSX without a password, or as CSV.</source>
        <translation>«%1» — книга Excel 97–2003 или книга, защищённая паролем. Откройте её в программе, где она создана, и сохраните как XLSX без пароля или как CSV.</translation>
    </message>
    <message>
        <source>“%1” is neither a table nor an address book. Save it as CSV, XLSX or vCard in the program that made it.</source>
        <translation>«%1» — не таблица и не адресная книга. Сохраните данные как CSV, XLSX или vCard в программе, где они созданы.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>«and», «or» или конец</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>поле</translation>
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
        <source>a value</source>
        <translation>значение</translation>
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
    <message>
        <source>there is no field “%1”. Fields: %2.</source>
        <translation>нет поля «%1». Поля: %2.</translation>
    </message>
    <message>
        <source>a comparison: = != &lt; &lt;= &gt; &gt;= contains, starts with, in, between, before, after, is empty</source>
        <translation>сравнение: = != &lt; &lt;= &gt; &gt;= contains, starts with, in, between, before, after, is empty</translation>
    </message>
    <message>
        <source>“%1” is not a text that has parts; use = or in.</source>
        <translation>«%1» — не текст, и части у него нет; используйте = или in.</translation>
    </message>
    <message>
        <source>“%1” is not a date, and so has no anniversary.</source>
        <translation>«%1» — не дата, и годовщины у него нет.</translation>
    </message>
    <message>
        <source>“%1” has no order; use = or contains.</source>
        <translation>«%1» нельзя сравнить по порядку; используйте = или contains.</translation>
    </message>
    <message>
        <source>expected %1, found %2.</source>
        <translation>ожидалось %1, а стоит %2.</translation>
    </message>
    <message>
        <source>a period, such as “this week”</source>
        <translation>период, например «this week»</translation>
    </message>
    <message>
        <source>the filter is nested too deeply.</source>
        <translation>слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>The filter compares with %1 values; %2 are the most. Split it, or mark the records with a tag and filter by that.</source>
        <translation>Фильтр сравнивает с %1 значениями, а можно не более чем с %2. Разделите его или отметьте записи тегом и отбирайте по нему.</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 меньше %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 раньше, чем %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 не больше %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 не позже, чем %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 больше %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 позже, чем %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 не меньше %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 не раньше, чем %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 содержит «%2»</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 не содержит «%2»</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 начинается с «%2»</translation>
    </message>
    <message>
        <source>%1: never</source>
        <translation>%1: никогда</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: не заполнено</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1: заполнено</translation>
    </message>
    <message>
        <source>%1 (any year): %2</source>
        <translation>%1 (любой год): %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>не (%1)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>unknown field “%1”</source>
        <translation>неизвестное поле «%1»</translation>
    </message>
    <message>
        <source>can&apos;t be applied: %1</source>
        <translation>нельзя применить: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>прошлая неделя</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>следующая неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>следующий месяц</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>этот квартал</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>прошлый квартал</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>следующий квартал</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>следующий год</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>последний %n день</numerusform>
            <numerusform>последние %n дня</numerusform>
            <numerusform>последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>следующий %n день</numerusform>
            <numerusform>следующие %n дня</numerusform>
            <numerusform>следующие %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n week(s)</source>
        <translation>
            <numerusform>последняя %n неделя</numerusform>
            <numerusform>последние %n недели</numerusform>
            <numerusform>последние %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n week(s)</source>
        <translation>
            <numerusform>следующая %n неделя</numerusform>
            <numerusform>следующие %n недели</numerusform>
            <numerusform>следующие %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>последний %n месяц</numerusform>
            <numerusform>последние %n месяца</numerusform>
            <numerusform>последние %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n month(s)</source>
        <translation>
            <numerusform>следующий %n месяц</numerusform>
            <numerusform>следующие %n месяца</numerusform>
            <numerusform>следующие %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarter(s)</source>
        <translation>
            <numerusform>последний %n квартал</numerusform>
            <numerusform>последние %n квартала</numerusform>
            <numerusform>последние %n кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n quarter(s)</source>
        <translation>
            <numerusform>следующий %n квартал</numerusform>
            <numerusform>следующие %n квартала</numerusform>
            <numerusform>следующие %n кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n year(s)</source>
        <translation>
            <numerusform>последний %n год</numerusform>
            <numerusform>последние %n года</numerusform>
            <numerusform>последние %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n year(s)</source>
        <translation>
            <numerusform>следующий %n год</numerusform>
            <numerusform>следующие %n года</numerusform>
            <numerusform>следующие %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше, чем</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>until</source>
        <translation>не позже, чем</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>after</source>
        <translation>позже, чем</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>from</source>
        <translation>не раньше, чем</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ни одно из</translation>
    </message>
    <message>
        <source>never (empty)</source>
        <translation>никогда (пусто)</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>в период</translation>
    </message>
    <message>
        <source>has its day (any year) within</source>
        <translation>день и месяц (любой год) в период</translation>
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
    <message>
        <source>“%1” came to its end. Import the file again to bring in more.</source>
        <translation>Импорт «%1» завершён. Чтобы загрузить ещё, импортируйте файл снова.</translation>
    </message>
    <message>
        <source>The import of “%1” has been taken back. Import the file anew.</source>
        <translation>Импорт «%1» отменён. Импортируйте файл заново.</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was being imported, so nobody knows which of its rows are in. Undo the import and import the file anew.</source>
        <translation>«%1» — уже не тот файл, который импортировался, и неизвестно, какие его строки загружены. Отмените импорт и импортируйте файл заново.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2 Put the file back where it was.</source>
        <translation>Не удаётся прочитать «%1»: %2 Верните файл на место.</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>строка %1 файла</translation>
    </message>
    <message>
        <source>%1: there is no “%2”, or several of that name.</source>
        <translation>%1: записи «%2» нет, или таких несколько.</translation>
    </message>
    <message>
        <source>%1 holds no picture, but text: not taken over</source>
        <translation>%1: вместо изображения текст, не перенесено</translation>
    </message>
    <message>
        <source>%1: not taken over. %2</source>
        <translation>%1: не перенесено. %2</translation>
    </message>
    <message>
        <source>“%1” is not a known value of %2.</source>
        <translation>«%1» — неизвестное значение поля «%2».</translation>
    </message>
    <message>
        <source>Rows that were rejected before the import was broken off are not saved with those rejected since</source>
        <translation>Строки, отклонённые до прерывания импорта, не сохраняются вместе с отклонёнными после</translation>
    </message>
    <message>
        <source>Rows done before the import was broken off are not tied to rows further down</source>
        <translation>Строки, загруженные до прерывания импорта, не связаны со строками ниже</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>другие значения</translation>
    </message>
    <message>
        <source>The row names no record.</source>
        <translation>Строка не называет записи.</translation>
    </message>
    <message>
        <source>The record that the row is about has been deleted while the import was running.</source>
        <translation>Запись, о которой говорит строка, удалили во время импорта.</translation>
    </message>
    <message>
        <source>The tag “%1” was not there: made for you</source>
        <translation>Метки «%1» не было: создана для вас</translation>
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
    <name>Inspection</name>
    <message>
        <source>%1 cells below %2 columns</source>
        <translation>ячеек %1 при %2 столбцах</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>%1 more rows with problems</source>
        <translation>ещё строк с замечаниями: %1</translation>
    </message>
    <message>
        <source>Rows with characters that mean nothing in this encoding (%1)</source>
        <translation>Строки с символами, которых нет в этой кодировке (%1)</translation>
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
    <message>
        <source>Step %1 is no import.</source>
        <translation>Шаг %1 — не импорт.</translation>
    </message>
    <message>
        <source>“%1” was not taken back: it was stopped.</source>
        <translation>«%1» не отменено: остановлено.</translation>
    </message>
    <message>
        <source>tied anew since</source>
        <translation>с тех пор связано заново</translation>
    </message>
    <message>
        <source>untied anew since</source>
        <translation>с тех пор связь снова снята</translation>
    </message>
    <message>
        <source>others have tied it to records since</source>
        <translation>с тех пор это связали с записями</translation>
    </message>
    <message>
        <source>fields that no longer exist: %1</source>
        <translation>полей больше нет: %1</translation>
    </message>
    <message>
        <source>there is no module “%1” any more</source>
        <translation>модуля «%1» больше нет</translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>The line is no JSON record: %1.</source>
        <translation>Строка — не запись JSON: %1.</translation>
    </message>
    <message>
        <source>The line is no JSON record: it does not begin with a brace.</source>
        <translation>Строка — не запись JSON: она не начинается с фигурной скобки.</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message>
        <source>the record or the tag has been deleted</source>
        <translation>запись или метка удалена</translation>
    </message>
    <message>
        <source>It stopped after %1 of %2 records: %3 What was done before stays, as step %4; Undo takes it back.</source>
        <translation>Остановлено после %1 из %2 записей: %3 Сделанное осталось как шаг %4; его можно отменить.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Choose two records or more to merge them.</source>
        <translation>Чтобы объединить записи, выберите две или больше.</translation>
    </message>
    <message>
        <source>One of the records has been deleted. Choose them anew.</source>
        <translation>Одна из записей удалена. Выберите их заново.</translation>
    </message>
    <message>
        <source>Choose which of the records is to stay.</source>
        <translation>Выберите, какая из записей останется.</translation>
    </message>
    <message>
        <source>“%1” (%2) is in the archive and cannot be merged.</source>
        <translation>«%1» (%2) в архиве, объединить нельзя.</translation>
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
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>Прежние номера</translation>
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
    <name>Print</name>
    <message numerus="yes">
        <source>“%1” is saved, %Ln page(s).</source>
        <translation>
            <numerusform>Файл «%1» сохранён: %Ln страница.</numerusform>
            <numerusform>Файл «%1» сохранён: %Ln страницы.</numerusform>
            <numerusform>Файл «%1» сохранён: %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>“%1” is the open database. Choose another name.</source>
        <translation>«%1» — открытая база данных. Выберите другое имя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) are sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %Ln страница.</numerusform>
            <numerusform>На принтер отправлены %Ln страницы.</numerusform>
            <numerusform>На принтер отправлено %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Сохранить список в PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
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
    <name>SearchPanel</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Show all %1 in the list</source>
        <translation>Показать все (%1) в списке</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Searched lately</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>Forget what was opened and searched lately</source>
        <translation>Забыть недавние записи и запросы</translation>
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
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Изменение %n записи</numerusform>
            <numerusform>Изменение %n записей</numerusform>
            <numerusform>Изменение %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n record(s)</source>
        <translation>
            <numerusform>Назначение ответственного: %n запись</numerusform>
            <numerusform>Назначение ответственного: %n записи</numerusform>
            <numerusform>Назначение ответственного: %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Метки у %n записи</numerusform>
            <numerusform>Метки у %n записей</numerusform>
            <numerusform>Метки у %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n record(s)</source>
        <translation>
            <numerusform>Звезда у %n записи</numerusform>
            <numerusform>Звезда у %n записей</numerusform>
            <numerusform>Звезда у %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n record(s)</source>
        <translation>
            <numerusform>Звезда снята с %n записи</numerusform>
            <numerusform>Звезда снята с %n записей</numerusform>
            <numerusform>Звезда снята с %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Переименование представления «%1» в «%2»</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Сохранение представления «%1»</translation>
    </message>
    <message>
        <source>Share the view %1</source>
        <translation>Открытие представления «%1» для всех</translation>
    </message>
    <message>
        <source>Share the view %1 no more</source>
        <translation>Закрытие представления «%1» от других</translation>
    </message>
    <message>
        <source>Add the view %1</source>
        <translation>Добавление представления «%1»</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Удаление представления «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n record(s) as different</source>
        <translation>
            <numerusform>Отметка %n записи как разной</numerusform>
            <numerusform>Отметка %n записей как разных</numerusform>
            <numerusform>Отметка %n записей как разных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into “%1”</source>
        <translation>
            <numerusform>Объединение %n записи с «%1»</numerusform>
            <numerusform>Объединение %n записей с «%1»</numerusform>
            <numerusform>Объединение %n записей с «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation>Переименование метки %1 в %2</translation>
    </message>
    <message>
        <source>Colour the tag %1 anew</source>
        <translation>Новый цвет метки %1</translation>
    </message>
    <message>
        <source>Share the tag %1</source>
        <translation>Метка %1 — для всех</translation>
    </message>
    <message>
        <source>Share the tag %1 no more</source>
        <translation>Метка %1 — больше не для всех</translation>
    </message>
    <message>
        <source>Delete the tag %1</source>
        <translation>Удаление метки %1</translation>
    </message>
    <message>
        <source>Create a record of one&apos;s own</source>
        <translation>Создание личной записи</translation>
    </message>
    <message>
        <source>Edit a record of one&apos;s own</source>
        <translation>Правка личной записи</translation>
    </message>
    <message>
        <source>Delete a record of one&apos;s own</source>
        <translation>Удаление личной записи</translation>
    </message>
    <message>
        <source>Duplicate a record of one&apos;s own</source>
        <translation>Копирование личной записи</translation>
    </message>
    <message>
        <source>Save a view of one&apos;s own</source>
        <translation>Сохранение личного представления</translation>
    </message>
    <message>
        <source>Rename a view of one&apos;s own</source>
        <translation>Переименование личного представления</translation>
    </message>
    <message>
        <source>Add a view of one&apos;s own</source>
        <translation>Добавление личного представления</translation>
    </message>
    <message>
        <source>Delete a view of one&apos;s own</source>
        <translation>Удаление личного представления</translation>
    </message>
    <message>
        <source>Rename a tag of one&apos;s own</source>
        <translation>Переименование личной метки</translation>
    </message>
    <message>
        <source>Colour a tag of one&apos;s own anew</source>
        <translation>Новый цвет личной метки</translation>
    </message>
    <message>
        <source>Delete a tag of one&apos;s own</source>
        <translation>Удаление личной метки</translation>
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
    <message>
        <source>somebody has deleted it</source>
        <translation>её уже удалили</translation>
    </message>
    <message>
        <source>There is no tag “%1”. Make it first, or choose another.</source>
        <translation>Метки «%1» нет. Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>It was stopped, for nobody waits for the answer any more.</source>
        <translation>Остановлено: ответа больше никто не ждёт.</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Метка «%1» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>The tag “%1” belongs to %2. Only they can keep it for themselves.</source>
        <translation>Метка «%1» принадлежит пользователю %2. Сделать её личной может только владелец.</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>“%1” is too long for a tag: at most %2 characters.</source>
        <translation>«%1» — слишком длинная метка: не более %2 символов.</translation>
    </message>
    <message>
        <source>“%1” has neither letters nor digits, by which a tag is found.</source>
        <translation>В «%1» нет ни букв, ни цифр, по которым находят метку.</translation>
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
    <name>TextLines</name>
    <message>
        <source>Line %1 is longer than %2 million characters. Is this a text file?</source>
        <translation>Строка %1 длиннее %2 млн символов. Это точно текстовый файл?</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>It was stopped; what is left is done the next time.</source>
        <translation>Остановлено; остальное будет сделано в следующий раз.</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>The card has no end: END:VCARD is missing.</source>
        <translation>У карточки нет конца: отсутствует END:VCARD.</translation>
    </message>
    <message>
        <source>Lines of the cards that are no properties: not taken over</source>
        <translation>Строки карточек, которые ничего не значат: не перенесены</translation>
    </message>
    <message>
        <source>The card has more than %1 properties.</source>
        <translation>В карточке больше %1 свойств.</translation>
    </message>
    <message>
        <source>The value at line %1 is longer than %2 million characters.</source>
        <translation>Значение в строке %1 длиннее %2 млн символов.</translation>
    </message>
    <message>
        <source>Cards with more addresses than there is room for: the rest was not taken over</source>
        <translation>В карточке больше адресов, чем есть полей: лишние не перенесены</translation>
    </message>
    <message>
        <source>Birthdays without the year: not taken over as dates</source>
        <translation>Дни рождения без года: не перенесены как даты</translation>
    </message>
    <message>
        <source>Pictures that are not in the card, but only named by a link: not taken over</source>
        <translation>Фотографии, на которые есть только ссылка: не перенесены</translation>
    </message>
    <message>
        <source>The card is empty.</source>
        <translation>Карточка пуста.</translation>
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
    <name>View</name>
    <message>
        <source>The view “%1” belongs to %2. Save it as a view of your own.</source>
        <translation>Представление «%1» принадлежит другому человеку (%2). Сохраните его как своё.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Представлению нужно название.</translation>
    </message>
    <message>
        <source>The part “%1” of this view can&apos;t be read and is left out. Save the view to mend it.</source>
        <translation>Часть «%1» этого представления не читается и пропущена. Сохраните представление, чтобы исправить это.</translation>
    </message>
    <message>
        <source>The filter of the view “%1” can&apos;t be read. Set a filter and save the view, or undo what changed it.</source>
        <translation>Фильтр представления «%1» не читается. Задайте фильтр и сохраните представление или отмените то, что его изменило.</translation>
    </message>
    <message>
        <source>The part “%1” of this view is not known to this program; it is kept, but not shown.</source>
        <translation>Часть «%1» этого представления неизвестна этой программе; она сохранена, но не показана.</translation>
    </message>
    <message>
        <source>What the view “%1” shows can&apos;t be read any more. Set it up anew and save it, or undo what changed it.</source>
        <translation>Содержание представления «%1» больше не читается. Настройте его заново и сохраните или отмените то, что его изменило.</translation>
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
    <name>Xlsx</name>
    <message>
        <source>a part of it is damaged</source>
        <translation>одна из его частей повреждена</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than a workbook can have</source>
        <translation>одна из его частей распаковывается в больший объём, чем может быть в книге</translation>
    </message>
    <message>
        <source>a cell in it is longer than a cell can be</source>
        <translation>в нём есть ячейка длиннее допустимого</translation>
    </message>
    <message>
        <source>The workbook could not be read: %1. Save it anew in the program that made it, or save the sheet as CSV.</source>
        <translation>Не удалось прочитать книгу: %1. Сохраните её заново в программе, где она создана, или сохраните лист как CSV.</translation>
    </message>
    <message>
        <source>it has far too many parts</source>
        <translation>в файле слишком много частей</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (XLSB). Open it and save it as XLSX.</source>
        <translation>«%1» — двоичная книга (XLSB). Откройте её и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file. Open it and save it as XLSX, or as CSV.</source>
        <translation>«%1» — файл OpenDocument. Откройте его и сохраните как XLSX или CSV.</translation>
    </message>
    <message>
        <source>“%1” is an archive and no workbook. Unpack it and choose a file in it.</source>
        <translation>«%1» — архив, а не книга. Распакуйте его и выберите файл из него.</translation>
    </message>
    <message>
        <source>“%1” is missing in it</source>
        <translation>в нём нет части «%1»</translation>
    </message>
    <message>
        <source>The file is an office document and no workbook. Choose a table.</source>
        <translation>Это документ, а не книга. Выберите таблицу.</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>в ней нет листа с ячейками</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Its sheets: %2</source>
        <translation>В книге нет листа «%1». Есть листы: %2</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <translation>её части вложены слишком глубоко</translation>
    </message>
    <message>
        <source>it has more rows or columns than a sheet can have</source>
        <translation>в ней больше строк или столбцов, чем бывает на листе</translation>
    </message>
    <message>
        <source>Rows that are hidden in the sheet: imported like the others</source>
        <translation>Строки, скрытые на листе: импортированы как остальные</translation>
    </message>
    <message>
        <source>Cells that hold an error (%1): taken for empty</source>
        <translation>Ячейки с ошибкой (%1): считаются пустыми</translation>
    </message>
    <message>
        <source>it has far too many styles</source>
        <translation>в ней слишком много стилей</translation>
    </message>
    <message>
        <source>it has more text than fits into memory</source>
        <translation>текста в ней больше, чем помещается в память</translation>
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
    <message>
        <source>Prospects</source>
        <translation>Перспективные</translation>
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
    <message>
        <source>Birthdays this week</source>
        <translation>Дни рождения на этой неделе</translation>
    </message>
</context>
<context>
    <name>crm::AnalysisChart</name>
    <message>
        <source>The table beside the chart has the same figures; Enter there shows the records of a line.</source>
        <translation>В таблице рядом те же данные; Enter в ней показывает записи строки.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Нет записей</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Нет данных для диаграммы</translation>
    </message>
</context>
<context>
    <name>crm::AnalysisControls</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировать по</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать по</translation>
    </message>
    <message>
        <source>Dates of the groups</source>
        <translation>Даты групп</translation>
    </message>
    <message>
        <source>t&amp;hen by</source>
        <translation>&amp;затем по</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Затем по</translation>
    </message>
    <message>
        <source>Dates of the second groups</source>
        <translation>Даты вторых групп</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Field that is summed or averaged</source>
        <translation>Поле, по которому считается</translation>
    </message>
    <message>
        <source>&amp;as</source>
        <translation>&amp;вид</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид диаграммы</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>больше ничему</translation>
    </message>
</context>
<context>
    <name>crm::AnalysisModel</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
</context>
<context>
    <name>crm::AnalysisPane</name>
    <message>
        <source>The analysis was stopped. Press F5 to start it again.</source>
        <translation>Анализ остановлен. Нажмите F5, чтобы начать снова.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list shows: %1</source>
        <translation>В списке: %1</translation>
    </message>
    <message>
        <source>Analysing the list…</source>
        <translation>Список анализируется…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Close the analysis</source>
        <translation>Закрыть анализ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Экспорт анализа</translation>
    </message>
    <message>
        <source>Chart as a &amp;picture (PNG)…</source>
        <translation>Диаграмма &amp;картинкой (PNG)…</translation>
    </message>
    <message>
        <source>Figures as a &amp;table (CSV)…</source>
        <translation>Данные &amp;таблицей (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Копировать данные</translation>
    </message>
    <message>
        <source>Show all groups (Esc)</source>
        <translation>Показать все группы (Esc)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Экспорт данных</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Текстовые таблицы (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make room, or choose another place.</source>
        <translation>Не удалось записать «%1»: %2. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>crm::AnalysisTable</name>
    <message>
        <source>Figures</source>
        <translation>Данные анализа</translation>
    </message>
</context>
<context>
    <name>crm::BulkActions</name>
    <message>
        <source>Changing the records…</source>
        <translation>Изменение записей…</translation>
    </message>
    <message>
        <source>Assigning the records…</source>
        <translation>Назначение ответственного…</translation>
    </message>
    <message>
        <source>Tagging the records…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Deleting the records…</source>
        <translation>Удаление записей…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Nothing had to be changed: the records are so already.</source>
        <translation>Менять нечего: записи уже такие.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2; what is done stays.</source>
        <translation>Остановлено после %1 из %2; сделанное осталось.</translation>
    </message>
    <message>
        <source>Changing the stars…</source>
        <translation>Изменение звёзд…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left as they are, among them: %1</source>
        <translation>
            <numerusform>%Ln запись оставлена как есть: %1</numerusform>
            <numerusform>%Ln записи оставлены как есть, среди них: %1</numerusform>
            <numerusform>%Ln записей оставлены как есть, среди них: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left as they are: %1</source>
        <translation>
            <numerusform>%Ln запись оставлена как есть: %1</numerusform>
            <numerusform>%Ln записи оставлены как есть: %1</numerusform>
            <numerusform>%Ln записей оставлены как есть: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::BulkBar</name>
    <message>
        <source>What to do with the selected records</source>
        <translation>Что сделать с выбранными записями</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln selected</source>
        <translation>
            <numerusform>Выбрана вся %Ln запись</numerusform>
            <numerusform>Выбраны все %Ln записи</numerusform>
            <numerusform>Выбраны все %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрана %Ln</numerusform>
            <numerusform>выбраны %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 in this view</source>
        <translation>Выбрать все %1</translation>
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
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
</context>
<context>
    <name>crm::CellClipboard</name>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are copied. Export takes all of them.</source>
        <translation>
            <numerusform>Скопирована первая %Ln строка. Остальное возьмёт экспорт.</numerusform>
            <numerusform>Скопированы первые %Ln строки. Все строки возьмёт экспорт.</numerusform>
            <numerusform>Скопированы первые %Ln строк. Все строки возьмёт экспорт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
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
    <message>
        <source>&amp;Read on: the quote is part of the text</source>
        <translation>&amp;Читать дальше: кавычка — часть текста</translation>
    </message>
    <message>
        <source>Nothing behind line %1 was read: a quote is opened there and never closed. Mend the file, or read on with the quote as part of the text.</source>
        <translation>После строки %1 ничего не прочитано: в ней открыта и нигде не закрыта кавычка. Исправьте файл или читайте дальше, считая кавычку частью текста.</translation>
    </message>
</context>
<context>
    <name>crm::ChoicesValue</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Значение: %1</translation>
    </message>
</context>
<context>
    <name>crm::ColumnChooser</name>
    <message>
        <source>Columns of the list “%1”</source>
        <translation>Столбцы списка «%1»</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Показать эти столбцы</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Столбцы слева направо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
</context>
<context>
    <name>crm::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>crm::ColumnRuleDialog</name>
    <message>
        <source>leave empty</source>
        <translation>оставить пустым</translation>
    </message>
    <message>
        <source>take the default</source>
        <translation>взять значение по умолчанию</translation>
    </message>
    <message>
        <source>create</source>
        <translation>создать</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>отклонить строку</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>ПРОПИСНЫЕ</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>строчные</translation>
    </message>
    <message>
        <source>Each Word Capitalised</source>
        <translation>Каждое Слово С Прописной</translation>
    </message>
    <message>
        <source>day first: 31.12.2026</source>
        <translation>сначала день: 31.12.2026</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>сначала месяц: 12/31/2026</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,50</source>
        <translation>дробная часть через запятую: 1.234,50</translation>
    </message>
    <message>
        <source>decimal point: 1,234.50</source>
        <translation>дробная часть через точку: 1,234.50</translation>
    </message>
    <message>
        <source>Rule for the column “%1”</source>
        <translation>Правило для столбца «%1»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>&amp;Default, also of empty cells</source>
        <translation>По &amp;умолчанию, и для пустых ячеек</translation>
    </message>
    <message>
        <source>An &amp;empty cell says</source>
        <translation>Пустая &amp;ячейка значит</translation>
    </message>
    <message>
        <source>Spaces around a value are always taken away.</source>
        <translation>Пробелы вокруг значения убираются всегда.</translation>
    </message>
    <message>
        <source>An &amp;unknown value</source>
        <translation>&amp;Неизвестное значение</translation>
    </message>
    <message>
        <source>as the office writes them</source>
        <translation>как принято в организации</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>of the office’s country</source>
        <translation>страны организации</translation>
    </message>
    <message>
        <source>Numbers without a country &amp;code are</source>
        <translation>Номера без &amp;кода страны —</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Буквы</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>неизвестное: %1</translation>
    </message>
    <message>
        <source>country %1</source>
        <translation>страна %1</translation>
    </message>
    <message>
        <source>empty: “%1”</source>
        <translation>пустое: «%1»</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
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
    <message>
        <source>Converting the records…</source>
        <translation>Записи преобразуются…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
    <name>crm::DuplicatesDialog</name>
    <message>
        <source>Duplicates: %1</source>
        <translation>Дубликаты: %1</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Вероятно, одно и то же</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Группы вероятных дубликатов</translation>
    </message>
    <message>
        <source>Found by phone, e-mail and tax number in any spelling, and by names with typing errors, in another alphabet or order.</source>
        <translation>Найдены по телефону, почте и ИНН в любом написании и по именам с опечатками, другим алфавитом или в другом порядке.</translation>
    </message>
    <message>
        <source>How sure at least</source>
        <translation>Уверенность не ниже</translation>
    </message>
    <message>
        <source>&amp;How sure at least:</source>
        <translation>&amp;Уверенность не ниже:</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>Not &amp;duplicates</source>
        <translation>Н&amp;е дубликаты</translation>
    </message>
    <message>
        <source>Remembered: they are not shown together again. Undo takes it back.</source>
        <translation>Запомнится: вместе они больше не появятся. Отмена вернёт.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Searching for duplicates…</source>
        <translation>Поиск дубликатов…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation>Дубликатов не найдено.</translation>
    </message>
    <message>
        <source>These are done. Search again for the rest.</source>
        <translation>С этими покончено. Чтобы увидеть остальные, повторите поиск.</translation>
    </message>
    <message>
        <source>No duplicates are left.</source>
        <translation>Дубликатов не осталось.</translation>
    </message>
    <message>
        <source>%1 groups were found; the surest %2 are shown.</source>
        <translation>Найдено групп: %1; показаны самые вероятные: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) found.</source>
        <translation>
            <numerusform>Найдена %Ln группа.</numerusform>
            <numerusform>Найдены %Ln группы.</numerusform>
            <numerusform>Найдено %Ln групп.</numerusform>
        </translation>
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
        <source>No imported column tells records apart, such as an e-mail or a phone: every row becomes a new record.</source>
        <translation>Среди импортируемых столбцов нет отличающих одну запись от другой, например e-mail или телефона: каждая строка станет новой записью.</translation>
    </message>
    <message>
        <source>Choose at least one field by which a record is known.</source>
        <translation>Выберите хотя бы одно поле, по которому узнаётся запись.</translation>
    </message>
    <message>
        <source>&amp;Fill empty fields</source>
        <translation>&amp;Заполнить пустые поля</translation>
    </message>
    <message>
        <source>Filled cells go into fields of the record that are empty; nothing is replaced.</source>
        <translation>Заполненные ячейки попадают в пустые поля записи; ничего не заменяется.</translation>
    </message>
    <message>
        <source>&amp;Update by filled cells</source>
        <translation>&amp;Обновить заполненными ячейками</translation>
    </message>
    <message>
        <source>Filled cells replace what the record says; empty cells leave it alone.</source>
        <translation>Заполненные ячейки заменяют значения записи; пустые ничего не меняют.</translation>
    </message>
    <message>
        <source>one of these is alike</source>
        <translation>совпадает одно из полей</translation>
    </message>
    <message>
        <source>all of these are alike</source>
        <translation>совпадают все поля</translation>
    </message>
    <message>
        <source>It is the &amp;same record when</source>
        <translation>Это &amp;та же запись, если</translation>
    </message>
</context>
<context>
    <name>crm::EmptyList</name>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: здесь пока пусто</translation>
    </message>
    <message>
        <source>Add the first record by hand, or bring in what you have from a file of another program.</source>
        <translation>Добавьте первую запись вручную или загрузите то, что уже есть, из файла другой программы.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No record of this list fits what you look for. Show all records or type something else.</source>
        <translation>В этом списке нет записей, подходящих под запрос. Покажите все записи или введите другое.</translation>
    </message>
    <message>
        <source>The filter can&apos;t be applied</source>
        <translation>Фильтр нельзя применить</translation>
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
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Visiting cards (*.vcf)</source>
        <translation>Визитные карточки (*.vcf)</translation>
    </message>
    <message>
        <source>JSON records (*.jsonl)</source>
        <translation>Записи JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>Visiting cards (vCard), for phones and address books</source>
        <translation>Визитные карточки (vCard) — для телефонов и адресных книг</translation>
    </message>
    <message>
        <source>JSON, whole records, one a line</source>
        <translation>JSON — записи целиком, по одной в строке</translation>
    </message>
    <message>
        <source>By name, by number where several have it</source>
        <translation>По названию, а у тёзок — по номеру</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Связанные записи</translation>
    </message>
    <message>
        <source>4.0, the newest</source>
        <translation>4.0 — новейшая</translation>
    </message>
    <message>
        <source>3.0, for older phones and programs</source>
        <translation>3.0 — для старых телефонов и программ</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Версия</translation>
    </message>
    <message>
        <source>2026-12-31, for programs</source>
        <translation>2026-12-31 — для программ</translation>
    </message>
    <message>
        <source>As here: %1</source>
        <translation>Как здесь: %1</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
</context>
<context>
    <name>crm::FieldChooser</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
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
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
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
    <message>
        <source>(picture)</source>
        <translation>(изображение)</translation>
    </message>
    <message>
        <source>A table, a workbook or an address book: CSV, XLSX, vCard or JSON. Nothing is written before you say so.</source>
        <translation>Таблица, книга или адресная книга: CSV, XLSX, vCard или JSON. До вашей команды ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;Read on: the quote is part of the text</source>
        <translation>&amp;Читать дальше: кавычка — часть текста</translation>
    </message>
    <message>
        <source>CSV or any other table as text, XLSX, vCard, JSON records.</source>
        <translation>CSV и любая другая таблица в виде текста, XLSX, vCard, записи JSON.</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Tables, workbooks, address books (*.csv *.tsv *.tab *.txt *.csv.gz *.xlsx *.vcf *.jsonl *.json);;Tables as text (*.csv *.tsv *.tab *.txt *.csv.gz);;Excel workbooks (*.xlsx);;Visiting cards (*.vcf);;JSON records (*.jsonl *.json);;All files (*)</source>
        <translation>Таблицы, книги, адресные книги (*.csv *.tsv *.tab *.txt *.csv.gz *.xlsx *.vcf *.jsonl *.json);;Таблицы в виде текста (*.csv *.tsv *.tab *.txt *.csv.gz);;Книги Excel (*.xlsx);;Визитные карточки (*.vcf);;Записи JSON (*.jsonl *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing behind line %1 would be read: a quote is opened there and never closed. Mend the file, or read on with the quote as part of the text.</source>
        <translation>После строки %1 ничего не будет прочитано: в ней открыта и нигде не закрыта кавычка. Исправьте файл или читайте дальше, считая кавычку частью текста.</translation>
    </message>
</context>
<context>
    <name>crm::FilterBar</name>
    <message>
        <source>Filters in use</source>
        <translation>Действующие фильтры</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>The filter can&apos;t be applied, so no records are shown. %1</source>
        <translation>Фильтр нельзя применить, поэтому записи не показаны. %1</translation>
    </message>
</context>
<context>
    <name>crm::FilterChip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Убрать фильтр «%1»</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
</context>
<context>
    <name>crm::FilterGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>Выполнены все условия</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Выполнено любое условие</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Не выполнено ни одно</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Как соединены условия</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Добавить группу условий</translation>
    </message>
    <message>
        <source>Move to group %1: %2</source>
        <translation>Перенести в группу %1: %2</translation>
    </message>
    <message>
        <source>Move to a new group</source>
        <translation>Перенести в новую группу</translation>
    </message>
</context>
<context>
    <name>crm::FilterPanel</name>
    <message>
        <source>Filter builder</source>
        <translation>Построитель фильтра</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>Show and edit the filter in its language, the same as on the command line</source>
        <translation>Показать и изменить фильтр на его языке, том же, что и в командной строке</translation>
    </message>
    <message>
        <source>Close the filter builder</source>
        <translation>Закрыть построитель фильтра</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation>Убрать все условия</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Filter the list (Enter)</source>
        <translation>Применить фильтр к списку (Enter)</translation>
    </message>
    <message>
        <source>The filter can&apos;t be applied</source>
        <translation>Фильтр нельзя применить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fit</source>
        <translation>
            <numerusform>Подходит %Ln запись</numerusform>
            <numerusform>Подходят %Ln записи</numerusform>
            <numerusform>Подходит %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go back to the filter that is applied</source>
        <translation>Вернуться к применённому фильтру</translation>
    </message>
</context>
<context>
    <name>crm::FilterRow</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Move this condition</source>
        <translation>Перенести это условие</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>A condition that can&apos;t be applied: %1</source>
        <translation>Условие, которое нельзя применить: %1</translation>
    </message>
    <message>
        <source>is not within</source>
        <translation>не в период</translation>
    </message>
    <message>
        <source>has not its day (any year) within</source>
        <translation>день и месяц (любой год) не в период</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>crm::FilterTextEdit</name>
    <message>
        <source>Filter as text</source>
        <translation>Фильтр текстом</translation>
    </message>
</context>
<context>
    <name>crm::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Group no more</source>
        <translation>Не группировать</translation>
    </message>
    <message>
        <source>Groups by “%1”</source>
        <translation>Группы по полю «%1»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All (the most frequent below)</source>
        <translation>Все (ниже самые частые)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>crm::HeaderMenu</name>
    <message>
        <source>Column “%1”</source>
        <translation>Столбец «%1»</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Сортировать по &amp;возрастанию</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Сортировать по &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Leave out of the sort</source>
        <translation>&amp;Исключить из сортировки</translation>
    </message>
    <message>
        <source>Add &amp;to the sort</source>
        <translation>&amp;Добавить к сортировке</translation>
    </message>
    <message>
        <source>Shift and a click on the heading does the same</source>
        <translation>То же делает щелчок по заголовку с клавишей Shift</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Search in this column</source>
        <translation>&amp;Искать в этом столбце</translation>
    </message>
    <message>
        <source>&amp;Values with counts…</source>
        <translation>&amp;Значения с количеством…</translation>
    </message>
    <message>
        <source>&amp;Group by this column</source>
        <translation>&amp;Группировать по этому столбцу</translation>
    </message>
    <message>
        <source>Search no &amp;more in this column</source>
        <translation>Больше &amp;не искать в этом столбце</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>&amp;Подобрать ширину</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>С&amp;крыть столбец</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Столбцы…</translation>
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
    <name>crm::ImportHistoryDialog</name>
    <message>
        <source>Import history</source>
        <translation>История импорта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
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
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Импорты, сначала новые</translation>
    </message>
    <message>
        <source>Each import can be taken back whole, updated records included; what people changed since stays.</source>
        <translation>Каждый импорт можно отменить целиком, вместе с обновлёнными записями; изменённое людьми с тех пор остаётся.</translation>
    </message>
    <message>
        <source>S&amp;how what was made</source>
        <translation>По&amp;казать созданное</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>Со&amp;хранить отклонённые…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>В эту базу ещё ничего не импортировали.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>unfinished or running</source>
        <translation>не завершён или идёт</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Импорт отменяется…</translation>
    </message>
    <message>
        <source>The import has been taken back. Redo in the Edit menu brings it in again.</source>
        <translation>Импорт отменён. «Повторить» в меню «Правка» вернёт его.</translation>
    </message>
    <message>
        <source>The import has not come to its end. It can be continued.</source>
        <translation>Импорт не дошёл до конца. Его можно продолжить.</translation>
    </message>
    <message numerus="yes">
        <source>The rest is in: %n record(s) in all.</source>
        <translation>
            <numerusform>Остаток загружен: всего %n запись.</numerusform>
            <numerusform>Остаток загружен: всего %n записи.</numerusform>
            <numerusform>Остаток загружен: всего %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Таблицы как текст (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”.</source>
        <translation>Отклонённые строки — в файле «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2 Choose another folder or name.</source>
        <translation>Не удаётся записать «%1»: %2 Выберите другую папку или имя.</translation>
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
        <source>left empty</source>
        <translation>останется пустым</translation>
    </message>
    <message>
        <source>the default is taken</source>
        <translation>берётся значение по умолчанию</translation>
    </message>
    <message>
        <source>new: created</source>
        <translation>новое: создаётся</translation>
    </message>
    <message>
        <source>the row is rejected</source>
        <translation>строка отклоняется</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>остаётся как есть</translation>
    </message>
    <message>
        <source>Is there already as</source>
        <translation>Уже есть как</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Rows whose record is there already</source>
        <translation>Строки, записи которых уже есть</translation>
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
        <source>What becomes of it</source>
        <translation>Что с ним будет</translation>
    </message>
    <message>
        <source>Unknown values</source>
        <translation>Неизвестные значения</translation>
    </message>
    <message>
        <source>Rejected: the first %1 of %2</source>
        <translation>Отклонены: первые %1 из %2</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Отклонены (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>Уже есть (%1)</translation>
    </message>
    <message>
        <source>New and unknown values (%1)</source>
        <translation>Новые и неизвестные значения (%1)</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Замечания (%1)</translation>
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
    <message>
        <source>Importing the rest of “%1”…</source>
        <translation>Загрузка остатка «%1»…</translation>
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
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>The pasted rows cannot be kept while they are imported: %1</source>
        <translation>Не удаётся сохранить вставленные строки на время импорта: %1</translation>
    </message>
</context>
<context>
    <name>crm::InlineEdit</name>
    <message>
        <source>“%1” is set by the program and cannot be changed by hand.</source>
        <translation>Поле «%1» заполняет программа, вручную его изменить нельзя.</translation>
    </message>
    <message>
        <source>A picture is changed on the card: %1.</source>
        <translation>Изображение меняется в карточке: %1.</translation>
    </message>
    <message>
        <source>The record has left this list. Enter still saves what you have typed, Esc drops it.</source>
        <translation>Записи больше нет в этом списке. Enter всё же сохранит введённое, Esc отбросит.</translation>
    </message>
</context>
<context>
    <name>crm::JobDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>crm::JobProgress</name>
    <message>
        <source>Nothing is being done.</source>
        <translation>Сейчас ничего не выполняется.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход выполнения</translation>
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
    <name>crm::LineValue</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>crm::ListGrid</name>
    <message>
        <source>with “%1”</source>
        <translation>содержит «%1»</translation>
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
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <translation>Составить фильтр</translation>
    </message>
</context>
<context>
    <name>crm::ListPage</name>
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
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>crm::ListPrint</name>
    <message>
        <source>The pages are being made…</source>
        <translation>Готовятся страницы…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <source>The printer does not take anything. Look whether it is on, or choose another one.</source>
        <translation>Принтер ничего не принимает. Проверьте, включён ли он, или выберите другой.</translation>
    </message>
    <message>
        <source>Stopped before the last page. Nothing is kept of it.</source>
        <translation>Остановлено до последней страницы. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Страница %1 из %2…</translation>
    </message>
</context>
<context>
    <name>crm::ListView</name>
    <message>
        <source>List of records</source>
        <translation>Список записей</translation>
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
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule for the column “%1”</source>
        <translation>Правило для столбца «%1»</translation>
    </message>
    <message>
        <source>%1 (only to find the record)</source>
        <translation>%1 (только чтобы найти запись)</translation>
    </message>
    <message>
        <source>%1: “yes” makes the row one of them</source>
        <translation>%1: «да» — строка о самой этой записи</translation>
    </message>
    <message>
        <source>The columns go where they went when such a file was imported before.</source>
        <translation>Столбцы распределены так же, как при прошлом импорте такого файла.</translation>
    </message>
</context>
<context>
    <name>crm::MassEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Изменить %Ln запись</numerusform>
            <numerusform>Изменить %Ln записи</numerusform>
            <numerusform>Изменить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln record(s)</source>
        <translation>
            <numerusform>Назначить ответственного за %Ln запись</numerusform>
            <numerusform>Назначить ответственного за %Ln записи</numerusform>
            <numerusform>Назначить ответственного за %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change another &amp;field</source>
        <translation>Изменить ещё &amp;поле</translation>
    </message>
    <message>
        <source>Choose what changes; every other field stays as it is in each record. One undo takes all of it back.</source>
        <translation>Выберите, что изменить; остальные поля каждой записи останутся как есть. Всё возвращается одной отменой.</translation>
    </message>
    <message>
        <source>Choose who they are assigned to. One undo takes it back.</source>
        <translation>Выберите ответственного. Возвращается одной отменой.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message numerus="yes">
        <source>Will change in %Ln record(s): %1</source>
        <translation>
            <numerusform>Изменится в %Ln записи: %1</numerusform>
            <numerusform>Изменится в %Ln записях: %1</numerusform>
            <numerusform>Изменится в %Ln записях: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::MassEditRow</name>
    <message>
        <source>Choose a field</source>
        <translation>Выберите поле</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Какое поле изменить</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>присвоить</translation>
    </message>
    <message>
        <source>make empty</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>What becomes of the field</source>
        <translation>Что станет с полем</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>Оставить это поле как есть</translation>
    </message>
    <message>
        <source>Enter what it is to become.</source>
        <translation>Введите новое значение.</translation>
    </message>
    <message>
        <source>Enter what it is to become, or choose “make empty”.</source>
        <translation>Введите новое значение или выберите «очистить».</translation>
    </message>
</context>
<context>
    <name>crm::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %Ln record(s)</source>
        <translation>
            <numerusform>Объединить %Ln запись</numerusform>
            <numerusform>Объединить %Ln записи</numerusform>
            <numerusform>Объединить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick for each field the value that stays. The other records go; one undo brings them back.</source>
        <translation>Выберите для каждого поля значение, которое останется. Остальные записи исчезнут; одна отмена вернёт их.</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>Запись, которая останется</translation>
    </message>
    <message>
        <source>&amp;Stays:</source>
        <translation>&amp;Остаётся:</translation>
    </message>
    <message>
        <source>&amp;Newest values</source>
        <translation>Самые &amp;новые значения</translation>
    </message>
    <message>
        <source>For each field what the record says that was changed last</source>
        <translation>Для каждого поля — значение из записи, изменённой последней</translation>
    </message>
    <message>
        <source>Most &amp;complete</source>
        <translation>Самая &amp;полная</translation>
    </message>
    <message>
        <source>The record with the most filled fields stays, its gaps filled by the others</source>
        <translation>Останется запись, в которой заполнено больше полей; пробелы заполнят остальные</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>The records are alike in every field.</source>
        <translation>Записи одинаковы во всех полях.</translation>
    </message>
    <message>
        <source>links: %1</source>
        <translation>связи: %1</translation>
    </message>
    <message>
        <source>Nothing hangs on the records that go, but tags, stars and their history, which move too.</source>
        <translation>С исчезающими записями ничего не связано; метки, звёздочки и история перейдут к остающейся.</translation>
    </message>
    <message>
        <source>Moves to the record that stays: %1; tags, stars and the history too.</source>
        <translation>К остающейся записи перейдут: %1; а также метки, звёздочки и история.</translation>
    </message>
</context>
<context>
    <name>crm::MergeTable</name>
    <message>
        <source>Fields in which the records differ</source>
        <translation>Поля, в которых записи различаются</translation>
    </message>
    <message>
        <source>Space picks the value of a cell for the record that stays.</source>
        <translation>Пробел выбирает значение ячейки для остающейся записи.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>%1 — click to take all of it</source>
        <translation>%1 — щёлкните, чтобы взять всё из неё</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>выбрано</translation>
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
    <message>
        <source>No message</source>
        <translation>Нет сообщения</translation>
    </message>
    <message>
        <source>Nothing to do about the message</source>
        <translation>С сообщением делать нечего</translation>
    </message>
    <message>
        <source>Nothing else to do about the message</source>
        <translation>Больше с сообщением делать нечего</translation>
    </message>
</context>
<context>
    <name>crm::Notice</name>
    <message>
        <source>Nothing is said.</source>
        <translation>Сообщений нет.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>crm::PageTab</name>
    <message>
        <source>%1: %2</source>
        <comment>a list and its view</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list that the card was opened from does not have this record any more.</source>
        <translation>В списке, из которого открыта карточка, этой записи больше нет.</translation>
    </message>
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
        <translation>В карточке есть несохранённые изменения, они пропадут.</translation>
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
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>The cell that is edited in the list is not saved yet.</source>
        <translation>Ячейка, которую вы изменяете в списке, ещё не сохранена.</translation>
    </message>
</context>
<context>
    <name>crm::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>Новая вкладка</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Новая вкладка</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Закрыть &amp;другие</translation>
    </message>
    <message>
        <source>&amp;Reopen the closed tab</source>
        <translation>&amp;Вернуть закрытую вкладку</translation>
    </message>
</context>
<context>
    <name>crm::PeriodValue</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>the last…</source>
        <translation>последние…</translation>
    </message>
    <message>
        <source>the next…</source>
        <translation>следующие…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>кварталов</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
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
    <message>
        <source>Open that record instead?</source>
        <translation>Открыть ту запись?</translation>
    </message>
    <message>
        <source>What you have typed here is not saved and will be gone.</source>
        <translation>Введённое здесь не сохранено и пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
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
    <message>
        <source>The clipboard holds no rows. Copy some cells of a spreadsheet first.</source>
        <translation>В буфере обмена нет строк. Сначала скопируйте ячейки таблицы.</translation>
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
    <name>crm::RecordPreview</name>
    <message>
        <source>What you stand on is shown here.</source>
        <translation>Здесь показано то, что выбрано в списке.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>In a new &amp;tab</source>
        <translation>В новой &amp;вкладке</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
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
        <source>The import has been taken back but for %n record(s) that somebody has changed since: %1.</source>
        <translation>
            <numerusform>Импорт отменён, кроме %n записи, изменённой с тех пор: %1.</numerusform>
            <numerusform>Импорт отменён, кроме %n записей, изменённых с тех пор: %1.</numerusform>
            <numerusform>Импорт отменён, кроме %n записей, изменённых с тех пор: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how what was made</source>
        <translation>По&amp;казать созданное</translation>
    </message>
    <message numerus="yes">
        <source>Only %n record(s) were imported: nothing behind line %1 was read, where a quote is opened and never closed.</source>
        <translation>
            <numerusform>Импортирована только %n запись: после строки %1 ничего не прочитано — в ней открыта и нигде не закрыта кавычка.</numerusform>
            <numerusform>Импортированы только %n записи: после строки %1 ничего не прочитано — в ней открыта и нигде не закрыта кавычка.</numerusform>
            <numerusform>Импортировано только %n записей: после строки %1 ничего не прочитано — в ней открыта и нигде не закрыта кавычка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RowButton</name>
    <message>
        <source>What can be done with the row</source>
        <translation>Действия со строкой</translation>
    </message>
</context>
<context>
    <name>crm::RowMenu</name>
    <message>
        <source>What can be done with the row</source>
        <translation>Действия со строкой</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>По&amp;звонить</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;Написать письмо</translation>
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
    <name>crm::SearchCell</name>
    <message>
        <source>Search in the column “%1”</source>
        <translation>Поиск в столбце «%1»</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>crm::SearchField</name>
    <message>
        <source>Find a record or a command</source>
        <translation>Найти запись или команду</translation>
    </message>
    <message>
        <source>Names, companies, phones, e-mails, numbers, cities, any part of them</source>
        <translation>Имена, организации, телефоны, e-mail, номера, города — любая их часть</translation>
    </message>
</context>
<context>
    <name>crm::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter in a new tab · Tab goes to the preview · Esc closes</source>
        <translation>Enter — открыть · Ctrl+Enter — в новой вкладке · Tab — к просмотру · Esc — закрыть</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing is found by “%1”. A part of a name, a phone or a number is enough.</source>
        <translation>По запросу «%1» ничего не найдено. Достаточно части имени, телефона или номера.</translation>
    </message>
</context>
<context>
    <name>crm::SearchRow</name>
    <message>
        <source>Search in columns</source>
        <translation>Поиск по столбцам</translation>
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
    <name>crm::SeveralValue</name>
    <message>
        <source>Values, with commas between them</source>
        <translation>Значения через запятую</translation>
    </message>
    <message>
        <source>one, another, …</source>
        <translation>одно, другое, …</translation>
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
    <name>crm::ShownView</name>
    <message>
        <source>The column “%1” is not shown: there is no such field any more.</source>
        <translation>Столбец «%1» не показан: такого поля больше нет.</translation>
    </message>
    <message>
        <source>The list is not sorted by “%1”: there is no such field any more.</source>
        <translation>Список не отсортирован по «%1»: такого поля больше нет.</translation>
    </message>
    <message>
        <source>The list is not grouped by “%1”: there is no such field any more.</source>
        <translation>Список не сгруппирован по «%1»: такого поля больше нет.</translation>
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
    <name>crm::SimilarStrip</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубликаты</translation>
    </message>
    <message>
        <source>Likely there already:</source>
        <translation>Вероятно, уже есть:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::SingleValue</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
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
    <name>crm::StretchValue</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two values</comment>
        <translation>и</translation>
    </message>
</context>
<context>
    <name>crm::SuggestionRow</name>
    <message>
        <source>Suggestion: %1</source>
        <translation>Предложение: %1</translation>
    </message>
    <message>
        <source>%1, as: %2</source>
        <translation>%1, вид: %2</translation>
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
    <name>crm::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
</context>
<context>
    <name>crm::TagDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln record(s)</source>
        <translation>
            <numerusform>Метки %Ln записи</numerusform>
            <numerusform>Метки %Ln записей</numerusform>
            <numerusform>Метки %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Найти или создать метку</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>There is no tag yet. Type a name to make the first one.</source>
        <translation>Меток пока нет. Введите название, чтобы создать первую.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A filled box: all of them carry the tag; a dash: some do, and it stays so.</source>
        <translation>Галочка — метка у всех; чёрточка — у некоторых, и так останется.</translation>
    </message>
    <message>
        <source>Colour of the new tag</source>
        <translation>Цвет новой метки</translation>
    </message>
    <message>
        <source>for &amp;everybody</source>
        <translation>для &amp;всех</translation>
    </message>
    <message>
        <source>Without it nobody but you sees the tag.</source>
        <translation>Иначе метку видите только вы.</translation>
    </message>
    <message>
        <source>%1 (only you)</source>
        <translation>%1 (только вы)</translation>
    </message>
    <message>
        <source>&amp;Make “%1”</source>
        <translation>&amp;Создать «%1»</translation>
    </message>
    <message>
        <source>Manage &amp;tags…</source>
        <translation>Управление &amp;метками…</translation>
    </message>
</context>
<context>
    <name>crm::TagsDialog</name>
    <message>
        <source>for &amp;everybody</source>
        <translation>&amp;для всех</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Your own tags and those for everybody. Each change can be undone, a deletion too.</source>
        <translation>Ваши метки и метки для всех. Любое изменение можно отменить, удаление тоже.</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Найти или создать метку</translation>
    </message>
    <message>
        <source>Without it nobody but you sees the tag.</source>
        <translation>Без этого метку видите только вы.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кто видит</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>For &amp;all</source>
        <translation>&amp;Для всех</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>П&amp;оказать записи</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>только вы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>everybody, from %1</source>
        <translation>все, от: %1</translation>
    </message>
    <message>
        <source>&amp;Make the tag</source>
        <translation>&amp;Создать метку</translation>
    </message>
    <message>
        <source>&amp;Make “%1”</source>
        <translation>&amp;Создать «%1»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>Удалить метку «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) carry it and lose it. Undo brings it back.</source>
        <translation>
            <numerusform>Она стоит на %Ln записи и исчезнет с неё. Удаление можно отменить.</numerusform>
            <numerusform>Она стоит на %Ln записях и исчезнет с них. Удаление можно отменить.</numerusform>
            <numerusform>Она стоит на %Ln записях и исчезнет с них. Удаление можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record carries it. Undo brings it back.</source>
        <translation>Её нет ни на одной записи. Удаление можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
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
    <message>
        <source>Use: %1 — %2 % (%3)</source>
        <translation>Использовать: %1 — %2 % (%3)</translation>
    </message>
</context>
<context>
    <name>crm::TopBar</name>
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
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message numerus="yes">
        <source>Left as they are, for they were changed since: %1 and %Ln more.</source>
        <translation>
            <numerusform>Оставлены без изменений, так как с тех пор изменились: %1 и ещё %Ln.</numerusform>
            <numerusform>Оставлены без изменений, так как с тех пор изменились: %1 и ещё %Ln.</numerusform>
            <numerusform>Оставлены без изменений, так как с тех пор изменились: %1 и ещё %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, for they were changed since: %1.</source>
        <translation>Оставлены без изменений, так как с тех пор изменились: %1.</translation>
    </message>
</context>
<context>
    <name>crm::ValuePicker</name>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <translation>Значения поля «%1»</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation>&amp;Показать эти</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message numerus="yes">
        <source>These are the %Ln most frequent values. Others are found in the row under the headings.</source>
        <translation>
            <numerusform>Показано %Ln самое частое значение. Остальные найдёт строка поиска под заголовками.</numerusform>
            <numerusform>Показаны %Ln самых частых значения. Остальные найдёт строка поиска под заголовками.</numerusform>
            <numerusform>Показаны %Ln самых частых значений. Остальные найдёт строка поиска под заголовками.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ViewBar</name>
    <message>
        <source>modified</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What can be done with this view</source>
        <translation>Действия с представлением</translation>
    </message>
    <message>
        <source>View: %1, modified</source>
        <translation>Представление: %1, изменено</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Представление: %1</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Выбрать представление</translation>
    </message>
    <message>
        <source>Choose a view (%1)</source>
        <translation>Выбрать представление (%1)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the view “%1” as it is now</source>
        <translation>Сохранить представление «%1» таким, как сейчас</translation>
    </message>
    <message>
        <source>Save what is shown as a view of your own</source>
        <translation>Сохранить показанное как своё представление</translation>
    </message>
    <message>
        <source>Show the view as it was saved</source>
        <translation>Показать представление таким, каким оно сохранено</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Вернуть сохранённое</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>For &amp;everybody</source>
        <translation>&amp;Для всех</translation>
    </message>
    <message>
        <source>&amp;Open the list with this view</source>
        <translation>&amp;Открывать список с этим представлением</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Save the view as</source>
        <translation>Сохранить представление как</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать представление</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody?</source>
        <translation>Удалить представление «%1» для всех?</translation>
    </message>
    <message>
        <source>Others use it, too. Undo can bring it back.</source>
        <translation>Им пользуются и другие. Удаление можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>crm::ViewNameDialog</name>
    <message>
        <source>For &amp;everybody</source>
        <translation>&amp;Для всех</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
</context>
<context>
    <name>crm::ViewPopup</name>
    <message>
        <source>Find a view</source>
        <translation>Найти представление</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенные</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Мои представления</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Открытые другими</translation>
    </message>
</context>
<context>
    <name>crm::ViewShelf</name>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Представление «%1» сохранено.</translation>
    </message>
    <message>
        <source>This list now opens with the view “%1”.</source>
        <translation>Теперь этот список открывается с представлением «%1».</translation>
    </message>
    <message>
        <source>The view “%1” is deleted. Undo brings it back.</source>
        <translation>Представление «%1» удалено. Отмена вернёт его.</translation>
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
        <source>Stop the import?</source>
        <translation>Остановить импорт?</translation>
    </message>
    <message>
        <source>A file is still being imported. What has come until now stays; undo takes it back.</source>
        <translation>Импорт файла ещё не закончен. То, что уже загружено, останется; убрать это можно отменой.</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Остановить импорт</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Продолжить импорт</translation>
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
    <name>tag</name>
    <message>
        <source>The name of a tag has no comma: commas separate tags.</source>
        <translation>В названии метки не бывает запятой: запятые разделяют метки.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
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
<context>
    <name>view</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что показывает</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
</context>
</TS>
