#include "testwindow.h"

#include "core/store/recordlistmodel.h"
#include "ui/card/cardpage.h"
#include "ui/list/listpage.h"
#include "ui/shell/workarea.h"

#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

namespace crm {

namespace {

QMessageBox* question()
{
    return qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
}

} // namespace

TestWindow::TestWindow(Language language)
    : m_workspace(language)
    , m_language(language)
    , m_settings(m_workspace.fileIn(QStringLiteral("settings.ini")))
{
    m_translations.speak(language);
    start();
}

void TestWindow::start()
{
    m_window = std::make_unique<MainWindow>(m_settings, m_translations, m_language);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void TestWindow::open()
{
    open(m_workspace.path());
}

void TestWindow::open(const QString& path)
{
    m_window->openDatabase(path);
    const bool shown = QTest::qWaitFor(
        [&] { return m_window->work() && m_window->work()->database().path == path && list().records().isComplete(); }, 30'000);
    if (!shown)
        qFatal("the database did not open");
}

void TestWindow::restart()
{
    const QString path = m_window->work()->database().path;
    m_window.reset();
    start();
    m_window->openDatabase(path);
    if (!QTest::qWaitFor([&] { return m_window->work() && m_window->work()->page(); }, 30'000))
        qFatal("the database did not open again");
}

void TestWindow::restart(Language language)
{
    m_language = language;
    m_translations.speak(language);
    restart();
}

ListPage& TestWindow::list()
{
    if (!m_window->work() || !m_window->work()->listPage())
        qFatal("no list is shown");
    return *m_window->work()->listPage();
}

CardPage& TestWindow::card()
{
    if (!m_window->work() || !m_window->work()->cardPage())
        qFatal("no card is shown");
    return *m_window->work()->cardPage();
}

QStringList TestWindow::column(const QString& field)
{
    const RecordListModel& records = list().records();
    const int column = static_cast<int>(records.columns().indexOf(field));
    QStringList shown;
    for (int row = 0; row < records.rowCount(); ++row)
        shown << records.index(row, column).data().toString();
    return shown;
}

void TestWindow::press(const QString& text)
{
    if (!QTest::qWaitFor([] { return question() != nullptr; }))
        qFatal("nothing is asked");
    for (QAbstractButton* button : question()->buttons()) {
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("the question has no button “%s”", qPrintable(text));
}

bool TestWindow::isAsked() const
{
    return question() != nullptr;
}

} // namespace crm
