#pragma once

#include <QStringList>
#include <QWidget>

namespace crm {

/// The steps of a wizard one under the other: those done, the one at hand, those to come. Only shows; nothing to click.
class WizardSteps : public QWidget {
    Q_OBJECT

public:
    explicit WizardSteps(QStringList steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter* painter, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace crm
