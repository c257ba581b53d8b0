#include "ui/parts/pageheader.h"

#include <QLabel>
#include <QVBoxLayout>

namespace crm {

PageHeader::PageHeader(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText); // a record's name may look like markup
    m_title->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setSentence(sentence);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace crm
