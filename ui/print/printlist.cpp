#include "ui/print/printlist.h"

#include "core/exchange/outputfile.h"
#include "ui/parts/filechoice.h"
#include "ui/print/listprint.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace crm {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

constexpr int pdfResolution = 300;
const QMarginsF margins(14, 14, 14, 12); // millimetres

/// Named first among the bases: the file must be there until the writer is gone.
struct HeldFile {
    std::shared_ptr<OutputFile> file;
};

class PdfFile final : private HeldFile, public QPdfWriter {
public:
    explicit PdfFile(std::shared_ptr<OutputFile> output) : HeldFile{std::move(output)}, QPdfWriter(&file->device()) { }
};

QPageLayout::Orientation orientationOf(const PrintedList& list)
{
    int width = 0;
    for (const ViewColumn& column : list.columns)
        width += column.width;
    return ListPaper::orientationFor(width);
}

void run(const Desk& desk, const PrintedList& list, std::unique_ptr<QPagedPaintDevice> device, ListPrint::Finish finish,
    const std::function<void(int pages)>& done, QWidget* area)
{
    auto* print = new ListPrint(desk, list, std::move(device), std::move(finish), area);
    QObject::connect(print, &ListPrint::failed, area, desk.report);
    QObject::connect(print, &ListPrint::finished, area, done);
    print->start();
}

void makePdf(const Desk& desk, const PrintedList& list, const QString& path, QWidget* area)
{
    auto opened = OutputFile::open(path);
    if (!opened) {
        desk.report(opened.error());
        return;
    }
    const auto file = std::make_shared<OutputFile>(*std::move(opened));
    auto writer = std::make_unique<PdfFile>(file);
    writer->setResolution(pdfResolution);
    writer->setTitle(list.title);
    writer->setCreator(QStringLiteral("Telcom CRM"));
    writer->setPageSize(
        QPageSize(desk.session.locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    writer->setPageOrientation(orientationOf(list));
    writer->setPageMargins(margins, QPageLayout::Millimeter);
    run(
        desk, list, std::move(writer), [file] { return file->commit(); },
        [&desk, path](int pages) {
            desk.say({.kind = MessageKind::Success,
                .text = PrintWords::tr("“%1” is saved, %Ln page(s).", nullptr, pages).arg(QFileInfo(path).fileName()),
                .actionText = PrintWords::tr("Show in folder"),
                .act = [path] { showInFolder(path); }});
        },
        area);
}

QString fileName(const PrintedList& list)
{
    QString name = list.title;
    static const QString forbidden = QStringLiteral("\\/:*?\"<>|");
    name.removeIf([](QChar character) { return forbidden.contains(character); });
    return documentsFolder() + u'/' + name.trimmed() + QStringLiteral(".pdf");
}

} // namespace

void savePdf(const Desk& desk, const PrintedList& list, const QString& path, QWidget* area)
{
    desk.database.ask(
        area, [path](Workspace& workspace) { return workspace.database().ownsFile(path); },
        [&desk, list, path, area](bool isDatabase) {
            if (isDatabase)
                desk.report({Error::Permission, PrintWords::tr("“%1” is the open database. Choose another name.").arg(path)});
            else
                makePdf(desk, list, path, area);
        });
}

void printList(const Desk& desk, const PrintedList& list, QWidget* area)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(orientationOf(list));
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    auto* dialog = new QPrintDialog(printer.get(), area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, area, [&desk, list, printer, area](int answer) {
        if (answer != QDialog::Accepted)
            return;
        // The dialog may look at its printer until it is gone, so the pages get one of their own.
        auto chosen = std::make_unique<QPrinter>(QPrinter::HighResolution);
        chosen->setPrinterName(printer->printerName());
        chosen->setOutputFormat(printer->outputFormat());
        chosen->setOutputFileName(printer->outputFileName());
        chosen->setCopyCount(printer->copyCount());
        chosen->setPageLayout(printer->pageLayout());
        chosen->setDuplex(printer->duplex());
        chosen->setColorMode(printer->colorMode());
        chosen->setDocName(list.title);
        run(
            desk, list, std::move(chosen), [] { return Result<>(); },
            [&desk](int pages) {
                desk.say({.kind = MessageKind::Success, .text = PrintWords::tr("%Ln page(s) are sent to the printer.", nullptr, pages)});
            },
            area);
    });
    dialog->open();
}

void saveListAsPdf(const Desk& desk, const PrintedList& list, QWidget* area)
{
    askFileToSave(area,
        {.title = PrintWords::tr("Save the list as PDF"), .start = fileName(list), .filter = PrintWords::tr("PDF files (*.pdf)")},
        [&desk, list, area](const QString& path) { savePdf(desk, list, path, area); });
}

} // namespace crm
