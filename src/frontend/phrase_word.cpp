#include "frontend/phrase_word.hpp"

#include "frontend/function_words.hpp"
#include "frontend/german.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace frontend {

namespace {

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool is_quote(const RawToken& token)
{
    static constexpr std::array<std::string_view, 8> quotes{"„", "“", "\"", "»", "«", "‚", "'", "›"};
    return one_of(quotes, token.text);
}

std::ptrdiff_t length_of_joint(const Cursor& at)
{
    static constexpr std::array<std::string_view, 10> words{"und", "oder", "bis", "sowie", "beziehungsweise",
                                                            ",",   "/",    "–",   "-",     "bzw"};
    if (at.glued(1, ".") && at[0].is_one_of({"u", "od", "bzw"})) return 2;
    return one_of(words, at[0].text) ? 1 : 0;
}

std::ptrdiff_t length_of_joint_before(const Cursor& last)
{
    const bool full_stop = last[0].is(".") && !last[0].space_before;
    const std::ptrdiff_t length = length_of_joint(last.advanced(full_stop ? -1 : 0));
    return length == (full_stop ? 2 : 1) ? length : 0;
}

std::string_view adjective_ending_of(const RawToken& word, const German& german)
{
    if (word.shape != Shape::lower || word.text.size() < 4) return {};
    if (determiner(word.text, german) || is_in(TableName::prepositions, word, german) ||
        is_in(TableName::quantity_adverbs, word, german)) {
        return {};
    }
    static constexpr std::array<std::string_view, 16> no_adjectives{
        "oder", "aber",  "oben",   "unten", "sondern",  "daher", "eher",   "immer",
        "hier", "ihnen", "später", "sehr",  "zwischen", "wurde", "wurden", "werden"};
    if (one_of(no_adjectives, word.text)) return {};
    for (const std::string_view ending : adjective_endings) {
        if (word.text.ends_with(ending)) return ending;
    }
    return {};
}

bool is_numbered(const Cursor& number)
{
    const bool abbreviated = number[-1].is(".") && !number[-1].space_before;
    return number.german().has(TableName::numbered, number[abbreviated ? -2 : -1].text);
}

const Row* abbreviation_at(const Cursor& at)
{
    if (!at[0].is_word() || !at.glued(1, ".")) return nullptr;
    return at.german()[TableName::abbreviations].find(std::string(at[0].text) + ".");
}

bool is_abbreviated_adverb(const Cursor& at)
{
    const Row* row = abbreviation_at(at);
    return row != nullptr && at.german().has(TableName::quantity_adverbs, (*row)["spoken"]);
}

bool is_abbreviated_adjective(const Cursor& at)
{
    const Row* row = abbreviation_at(at);
    return row != nullptr && (*row)["inflection"] == "adjective";
}

std::optional<std::string_view> ending_of_extent(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> stems{"hoch", "hoh",     "lang", "breit", "tief",
                                                            "dick", "schwer",  "groß", "weit",  "entfernt",
                                                            "alt",  "schnell", "stark"};
    constexpr std::size_t longest_ending = 2; // "-en"
    if (word == "weiter") return {};
    for (const std::string_view stem : stems) {
        if (word.starts_with(stem) && word.size() <= stem.size() + longest_ending)
            return word.substr(stem.size());
    }
    return {};
}

bool is_genitive_of_name(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> no_genitives{"us",  "es",  "is", "ss",
                                                                  "ens", "ans", "ars"};
    if (name.size() < 4 || !name.ends_with('s')) return false;
    // "Clemens", "Jens", but "Beethovens", "Schwedens"
    constexpr std::size_t longest_in_ens = 7; // bytes
    if (name.ends_with("ens") && name.size() > longest_in_ens) return true;
    return std::none_of(no_genitives.begin(), no_genitives.end(),
                        [&](std::string_view end) { return name.ends_with(end); });
}

} // namespace frontend
