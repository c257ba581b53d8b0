#pragma once

#include "core/exchange/importsource.h"
#include "core/jobs/jobcontrol.h"

#include <QWidget>

class QComboBox;
class QDragEnterEvent;
class QDropEvent;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace crm {

class Notice;
class Workspace;
struct Desk;

/// Takes a file and shows how its text is read: encoding, delimiter, first line. Each is found by itself and can be corrected.
class FilePage : public QWidget {
    Q_OBJECT

public:
    FilePage(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    void openFile(const QString& path);
    void chooseFile(); ///< asks with a file dialog
    void readOn(); ///< past a quote that is never closed, with the quote as part of the text

    /// Nothing while there is no file, or none that can be read.
    const std::optional<ImportPreview>& preview() const { return m_preview; }
    /// The module, the file and how it is read, nothing left to be found out.
    ImportOptions options() const;
    bool isReady() const { return m_preview && !m_preview->rows.isEmpty(); }

    QComboBox* encodings() const { return m_encodings; }
    QComboBox* delimiters() const { return m_delimiters; }
    QComboBox* firstLine() const { return m_firstLine; }
    QTableWidget* table() const { return m_table; }
    Notice* notice() const { return m_notice; }
    QPushButton* readOnButton() const { return m_readOn; }
    bool hasKeptMapping() const { return m_hasKeptMapping; } ///< the preview's mapping is that of an earlier import

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeEmptyState();
    QWidget* makePreview();
    QComboBox* addChoice(QGridLayout* grid, int column, const QString& label);
    void fillChoices();
    void read();
    struct Read {
        ImportPreview preview;
        bool isKept = false; ///< its mapping was used before
    };
    static Result<Read> readFile(const Workspace& workspace, const ImportOptions& asked);
    void take(const Result<Read>& read);
    void showChoices();
    void showRows();
    void sayWhatIsOdd();
    void lookForOpenQuote();

    const Desk& m_desk;
    const Module& m_module;
    ImportOptions m_asked; ///< what a person has corrected is set, the rest is to be found out
    std::optional<ImportPreview> m_preview;
    quint64 m_generation = 0;
    JobHandle m_search; ///< for a quote that is never closed
    bool m_hasKeptMapping = false;
    QPushButton* m_readOn = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_file = nullptr;
    QPushButton* m_another = nullptr;
    QComboBox* m_encodings = nullptr;
    QComboBox* m_delimiters = nullptr;
    QComboBox* m_firstLine = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace crm
