#pragma once

#include "ui/search/searchsource.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace crm {

struct Desk;
class RecordPreview;
class ResultsModel;

/// What hangs from the search field while something is looked for: what was found, and a preview of the one that is stood on. The field
/// keeps the focus and the panel takes its keys. Typing waits for nothing: old answers stay until the new ones are there, and answers to
/// a text that is no longer in the field are dropped. Builds its widgets when it is opened first.
class SearchPanel final : public QFrame {
    Q_OBJECT

public:
    /// A child of the field's window, over which it lies. The desk and the field must outlive it.
    SearchPanel(const Desk& desk, QLineEdit& field);
    ~SearchPanel() override;

    /// Where several fit equally, the source that was added first answers first.
    void addSource(std::unique_ptr<SearchSource> source);

    void open(); ///< with the text that was typed last, selected; the focus comes back when it closes
    void dismiss();
    bool isOpen() const { return isVisible(); }

    QLineEdit& field() const { return m_field; }
    QListView* results() const { return m_results; } ///< null before it is opened first
    RecordPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void found(const QString& text); ///< what somebody typed has led to something

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void reveal();
    void followFocus(QWidget* from, QWidget* to);
    void build();
    QWidget* makeResults();
    void place();
    void search();
    void answer(quint64 generation, size_t source, QList<SearchGroup> groups);
    bool handleKey(int key, Qt::KeyboardModifiers with);
    bool handleEnter(Qt::KeyboardModifiers with);
    void goTo(int row);
    void movePage(int step);
    void showCurrent();
    void runCurrent(Where where);
    void runInside(const SearchEntry& chosen, Where where);

    const Desk& m_desk;
    QLineEdit& m_field;
    std::vector<std::unique_ptr<SearchSource>> m_sources;
    ResultsModel* m_model = nullptr;
    QListView* m_results = nullptr;
    QLabel* m_nothing = nullptr;
    RecordPreview* m_preview = nullptr;
    QPointer<QWidget> m_focusBefore;
    QString m_lastText;
    quint64 m_generation = 0;
    size_t m_pending = 0;
    bool m_isMoved = false; ///< the arrows have left the best answer
    std::optional<Where> m_runOnAnswer; ///< Enter was pressed before the answer came
};

} // namespace crm
