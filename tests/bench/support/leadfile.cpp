#include "leadfile.h"

#include <QFile>

namespace crm {

namespace {

const char* const header =
    "First name,Last name,Company,Phone,Mobile,E-mail,Website,Job title,City,Country,Annual revenue,Status,Description\n";

/// Believable rows: names repeat, phones and e-mails do not.
QByteArray row(int i)
{
    static const char* const first[] = {"Анна", "Иван", "Пётр", "Мария", "John", "Emma", "Oliver", "Ольга"};
    static const char* const last[] = {"Иванов", "Смирнова", "Кузнецов", "Smith", "Taylor", "Соколова", "Попов"};
    static const char* const city[] = {"Москва", "Санкт-Петербург", "Казань", "London", "Тверь"};
    static const char* const status[] = {"Hot", "Contacted", "Lost", "Cold"};
    const QByteArray n = QByteArray::number(i);
    return QByteArray(first[i % 8]) + ',' + last[i % 7] + n + ",\"ООО «Ромашка " + QByteArray::number(i % 9973) + "», филиал\",+7 916 "
        + QByteArray::number(1000000 + i) + ",8 (903) " + QByteArray::number(2000000 + i) + ",person" + n
        + "@example.org,https://example.org/" + n + ",Менеджер," + city[i % 5] + ",Россия," + QByteArray::number(i * 13 % 9000000) + ".50,"
        + status[i % 4] + ",Запрос с сайта № " + n + '\n';
}

} // namespace

void writeLeadFile(const QString& path, int from, int to)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(header);
    for (int i = from; i < to; ++i)
        file.write(row(i));
}

} // namespace crm
