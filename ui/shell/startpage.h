#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace crm {

/// What is seen while no database is open. Looks no file up: a path on a share that is away would hold the window.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

    QListWidget* recentList() const { return m_recent; }

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& path);
    void forgetRequested(const QString& path);

private:
    QWidget* makeChoices();
    QWidget* makeRecent();
    void showRowMenu(const QPoint& position);

    QListWidget* m_recent = nullptr;
    QWidget* m_recentArea = nullptr;
};

} // namespace crm
