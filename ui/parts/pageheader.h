#pragma once

#include <QWidget>

class QLabel;

namespace crm {

/// What a page is for: its name, large, and a sentence under it.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, const QString& sentence = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);

private:
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace crm
