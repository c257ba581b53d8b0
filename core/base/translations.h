#pragma once

#include "core/base/text.h"

#include <QTranslator>

namespace crm {

/// The Russian texts of the program: for the window when it speaks Russian, and for labels, which are needed in both languages at once.
class Translations {
public:
    Translations();

    /// Empty when there is no translation.
    QString russian(const char* context, const char* source) const;

    /// Makes tr() answer in the language from now on. Call it in the main thread.
    void speak(Language language);

private:
    QTranslator m_russian;
    bool m_installed = false;
};

} // namespace crm
