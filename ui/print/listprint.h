#pragma once

#include "core/services/view.h"
#include "core/store/recordreader.h"
#include "ui/print/listpaper.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace crm {

struct Desk;

/// What is printed of a list.
struct PrintedList {
    QString module;
    ListQuery query; ///< which records, in which order
    QList<qint64> ids = {}; ///< when not empty: just these
    QList<ViewColumn> columns = {}; ///< with the widths they have on the screen
    QString title;
    QString filter = {}; ///< in words
};

/// Puts a list on paper, page by page: each page's records are read behind the window and drawn in a moment when they are there. Qt draws
/// on printers only from the window's thread; a page takes it a few milliseconds. Deletes itself at the end.
class ListPrint final : public QObject {
    Q_OBJECT

public:
    /// finish is called once all is drawn, and may still refuse: a file that cannot be written whole.
    using Finish = std::function<Result<>()>;

    ListPrint(const Desk& desk, PrintedList list, std::unique_ptr<QPagedPaintDevice> device, Finish finish, QObject* parent);
    ~ListPrint() override;

    void start();
    void stop(); ///< nothing is kept

Q_SIGNALS:
    void finished(int pages);
    void failed(const crm::Error& error);

private:
    void begin(QList<qint64> ids);
    void sayProgress(const QString& sentence);
    void askPage();
    void drawPage(const QList<Record>& records);
    void end();
    void fail(const Error& error);
    QString cell(const Record& record, const Field& field) const;
    PaperText paperText() const;

    const Desk& m_desk;
    PrintedList m_list;
    const Module& m_module;
    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    std::unique_ptr<ListPaper> m_paper;
    Finish m_finish;
    QList<qint64> m_ids;
    int m_page = 0;
    bool m_stopped = false;
};

} // namespace crm
