#include "core/base/translations.h"

#include <QCoreApplication>

// Outside the namespace: the macro declares a function of the resource compiler's.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace crm {

Translations::Translations()
{
    loadTranslationResource();
    if (!m_russian.load(QStringLiteral(":/translations/telcom-crm_ru.qm")))
        qWarning("The Russian texts of the program are missing from it.");
    if (!m_english.load(QStringLiteral(":/translations/telcom-crm_en.qm")))
        qWarning("The English plurals of the program are missing from it.");
}

QString Translations::russian(const char* context, const char* source) const
{
    return m_russian.translate(context, source);
}

void Translations::speak(Language language)
{
    QTranslator* wanted = language == Language::Russian ? &m_russian : &m_english;
    if (wanted == m_spoken)
        return;
    if (m_spoken)
        QCoreApplication::removeTranslator(m_spoken);
    QCoreApplication::installTranslator(wanted);
    m_spoken = wanted;
}

} // namespace crm
