#pragma once

#include "core/base/text.h"

#include <QTranslator>

namespace crm {

/// The texts of the program beside its sources: Russian for the window when it speaks so and for labels, which are needed in both languages
/// at once; English for plurals.
class Translations {
public:
    Translations();

    /// Empty when there is no translation.
    QString russian(const char* context, const char* source) const;

    /// Makes tr() answer in the language from now on. Call it in the main thread.
    void speak(Language language);

private:
    QTranslator m_russian;
    QTranslator m_english;
    QTranslator* m_spoken = nullptr;
};

} // namespace crm
