#include "core/services/samplewords.h"

namespace crm {

const SampleWords& sampleWords(Language language)
{
    static const SampleWords russian = russianWords();
    static const SampleWords english = englishWords();
    return language == Language::Russian ? russian : english;
}

} // namespace crm
