#pragma once

#include "ui/commands/palettesource.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLineEdit;
class QListView;

namespace crm {

class CommandRegistry;
class PaletteModel;

/// One box over the window for everything that has a name (Ctrl+K). Owns its sources; answers that come late, for a text
/// that is no longer in the box, are dropped. Builds its widgets when it is opened first.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// A child of the window it lies over.
    explicit CommandPalette(QWidget* window);
    ~CommandPalette() override;

    /// Sources answer in the order they were added.
    void addSource(std::unique_ptr<PaletteSource> source);

    void open(); ///< shows it with the text selected, or empty; the focus comes back when it closes
    void dismiss();
    bool isOpen() const { return isVisible(); }

    QLineEdit* input() const { return m_input; } ///< null before the first open()
    QListView* results() const { return m_results; }

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    void search();
    void answer(quint64 generation, int source, QList<PaletteEntry> entries);
    bool handleKey(int key);
    void moveBy(int rows);
    void runCurrent();
    void fitHeight();

    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    PaletteModel* m_model = nullptr;
    QLineEdit* m_input = nullptr;
    QListView* m_results = nullptr;
    QPointer<QWidget> m_focusBefore;
    quint64 m_generation = 0;
    int m_pending = 0;
    enum class OnAnswer { Show, Run } m_onAnswer = OnAnswer::Show;
};

/// The registry's commands as a source; the registry must outlive it.
std::unique_ptr<PaletteSource> commandSource(CommandRegistry& registry);

} // namespace crm
