#pragma once

#include "core/base/result.h"
#include "core/jobs/jobcontrol.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace crm {

struct Desk;
class FilterGroup;
class FilterTextEdit;
class ShownView;

/// Builds the filter of the shown view, from conditions in words or as text, and says how many records fit before it is applied.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    FilterPanel(const Desk& desk, ShownView& shown, QWidget* parent);
    ~FilterPanel() override;

    /// With the view's filter, at one of its conditions; with what was built and not applied yet when it was closed.
    void open(int part = -1);
    void apply();
    FilterGroup* group() const { return m_group; }
    FilterTextEdit* text() const { return m_text; }
    QToolButton* textSwitch() const { return m_asText; }
    QString countText() const;

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Form { Builder, Text };

    QLayout* makeHead();
    QLayout* makeFoot();
    void show(const QString& where, Form wanted);
    void switchForm(bool asText);
    QString where() const;
    void countSoon();
    void count();
    void showCount(const Result<qint64>& amount);
    void follow();
    void revert();
    void showWhetherApplied();

    const Desk& m_desk;
    ShownView& m_shown;
    QToolButton* m_asText;
    QScrollArea* m_builder;
    FilterGroup* m_group;
    FilterTextEdit* m_text;
    QLabel* m_count;
    QPushButton* m_revert = nullptr;
    QTimer* m_pause;
    JobHandle m_counting;
    std::optional<QString> m_shownWhere; ///< of the view, as it was when it was last looked at
};

} // namespace crm
