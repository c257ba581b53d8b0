#pragma once

#include <QString>

namespace crm {

enum class Language { English, Russian };

/// A label in both languages at once: what the window shows is one of them, what people write or import may be either.
struct Text {
    QString english = {};
    QString russian = {}; ///< empty until the catalogue has translated it

    Text() = default;
    Text(const char* source) // NOLINT: a source text is a label
        : english(QString::fromUtf8(source))
    {
    }
    Text(QString inEnglish, QString inRussian) : english(std::move(inEnglish)), russian(std::move(inRussian)) { }

    const QString& in(Language language) const { return language == Language::Russian && !russian.isEmpty() ? russian : english; }
    bool isEmpty() const { return english.isEmpty(); }
};

} // namespace crm
