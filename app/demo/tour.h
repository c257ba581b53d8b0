#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QTimer;
class QWidget;

namespace crm {

class MainWindow;

/// Walks through the program as a person would, one step after the other, and takes a picture of the screen at each stop.
/// A step waits for what it needs to see; when that doesn't come, the tour ends in failed().
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow& window, QString pictures, QObject* parent = nullptr);

    void wait(const QString& what, std::function<bool()> isThere);
    void act(std::function<void()> doing);
    void picture(const QString& name);
    void start();

    /// The dialog of this class that is on the screen; null when there is none.
    template <class Dialog>
    Dialog* dialog() const
    {
        return qobject_cast<Dialog*>(shownDialog());
    }

Q_SIGNALS:
    void finished();
    void failed(const QString& what);

private:
    struct Step {
        QString what;
        std::function<bool()> isThere;
        std::function<void()> doing;
    };

    QWidget* shownDialog() const;
    void go();

    MainWindow& m_window;
    QString m_pictures;
    QList<Step> m_steps;
    QTimer* m_timer;
    qsizetype m_next = 0;
    int m_waited = 0;
    int m_taken = 0;
};

} // namespace crm
