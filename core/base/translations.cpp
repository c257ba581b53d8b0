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
}

QString Translations::russian(const char* context, const char* source) const
{
    return m_russian.translate(context, source);
}

void Translations::speak(Language language)
{
    const bool wanted = language == Language::Russian;
    if (wanted == m_installed)
        return;
    m_installed = wanted;
    if (wanted)
        QCoreApplication::installTranslator(&m_russian);
    else
        QCoreApplication::removeTranslator(&m_russian);
}

} // namespace crm
