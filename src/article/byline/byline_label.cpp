#include "article/byline/byline_label.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

constexpr std::size_t longest_label = 40; // bytes

std::string_view from(std::string_view line, std::string_view word)
{
    return line.substr(static_cast<std::size_t>(word.data() - line.data()));
}

std::string_view behind(std::string_view line, std::string_view word)
{
    const std::string_view rest = from(line, word);
    return rest.substr(std::min(word.size() + 1, rest.size()));
}

/// "Text & Fotos" has the labels "Text" and "Fotos": one at least must be an author's, none another word.
bool labels_author(std::string_view label, const WordLists& words)
{
    bool author = false;
    while (!label.empty()) {
        std::size_t end = label.size();
        std::size_t next = label.size();
        for (const std::string_view divider : {" und ", " & ", "/", ", "}) {
            const std::size_t at = label.find(divider);
            if (at >= end || lists(words.byline_labels, label)) continue; // "Autor/in"
            end = at;
            next = at + divider.size();
        }
        const bool of_author = lists(words.byline_labels, label.substr(0, end));
        if (!of_author && !lists(words.picture_labels, label.substr(0, end))) return false;
        author = author || of_author;
        label.remove_prefix(next);
    }
    return author;
}

/// "Gastkommentar", "Buchkritik": the kind of text is the last part of the word.
bool is_genre(std::string_view word, const WordLists& words)
{
    const std::string folded = fold_case(word);
    return std::any_of(words.byline_genres.begin(), words.byline_genres.end(),
                       [&](const std::string& genre) { return folded.ends_with(genre); });
}

/// "Ein Gastkommentar von Anna Berg", "Analyse von Anna Berg", "Geschrieben von: Anna Berg"
std::string_view behind_von(std::string_view line, const std::vector<std::string_view>& parts,
                            const WordLists& words)
{
    const auto is_von = [&](std::size_t i) {
        return i + 1 < parts.size() && (parts[i] == "von" || parts[i] == "von:");
    };
    if (is_von(1) && (is_genre(parts[0], words) || lists(words.byline_verbs, parts[0])))
        return from(line, parts[2]);
    const std::string article = fold_case(parts[0]);
    if ((article == "ein" || article == "eine") && is_von(2)) return from(line, parts[3]);
    return {};
}

/// "Aus Berlin berichtet Anna Berg", "Es berichten Anna Berg und Jan Kurz", "Das Gespräch führte Anna Berg",
/// "Mit Mia Sommer sprach Anna Berg"
std::string_view behind_verb(std::string_view line, const std::vector<std::string_view>& parts)
{
    constexpr std::array<std::string_view, 5> beginnings{"aus", "es", "das", "die", "mit"};
    constexpr std::array<std::string_view, 8> verbs{"berichtet", "berichten", "führte", "führten",
                                                    "stellte",   "stellten",  "sprach", "sprachen"};
    constexpr std::size_t most_words_before = 5;
    const std::string first = fold_case(parts[0]);
    if (std::find(beginnings.begin(), beginnings.end(), first) == beginnings.end()) return {};
    for (std::size_t i = 1; i + 1 < parts.size() && i <= most_words_before; ++i) {
        if (std::find(verbs.begin(), verbs.end(), parts[i]) != verbs.end()) return behind(line, parts[i]);
    }
    return {};
}

} // namespace

std::string_view without_label(std::string_view line, const WordLists& words)
{
    if (const std::size_t colon = line.substr(0, longest_label).find(": "); colon != std::string_view::npos) {
        if (labels_author(line.substr(0, colon), words)) return line.substr(colon + 2);
    }
    constexpr std::size_t longest_byline = 250; // bytes
    if (line.size() > longest_byline) return {};
    const std::vector<std::string_view> parts = words_of(line);
    if (parts.size() < 2) return {};
    const std::string first = fold_case(parts[0]);
    if (first == "von" || first == "by") return from(line, parts[1]);
    if (first == "written" && parts[1] == "by") return behind(line, parts[1]);
    const std::string_view behind_preposition = behind_von(line, parts, words);
    return behind_preposition.empty() ? behind_verb(line, parts) : behind_preposition;
}

} // namespace article
