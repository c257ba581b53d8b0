#pragma once

#include <QWidget>

class QLabel;

namespace crm {

/// What a page is for: its name, large, and a sentence under it.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, const QString& sentence = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

private:
    QLabel* m_sentence = nullptr;
};

} // namespace crm
