#include "frontend/own_abbreviations.hpp"

#include "frontend/letters.hpp"
#include "frontend/noun.hpp"
#include "frontend/tokenise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace frontend {

namespace {

constexpr std::size_t most_letters = 8;          ///< of an acronym
constexpr std::size_t longest_abbreviation = 12; // bytes

/// Words with single blanks and hyphens between them, as a long form in a table is.
bool is_plain(const std::vector<RawToken>& words)
{
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const RawToken& word) {
        return word.is_word() || (word.is("-") && !word.space_before);
    });
}

std::string_view name_of(Gender gender)
{
    switch (gender) {
    case Gender::masculine:
        return "m";
    case Gender::feminine:
        return "f";
    case Gender::neuter:
        break;
    }
    return "n";
}

/// Of the noun that the long form is about: the first with a capital and a known gender, but adjectives
/// ("Deutscher Wetterdienst") have one of their own only as nouns, so the words before a small one count.
std::optional<Gender> gender_of(const std::vector<RawToken>& words, const German& german)
{
    for (std::size_t i = 0; i < words.size() && words[i].starts_upper; ++i) {
        const std::string_view word = words[i].text;
        const bool noun_follows = i + 1 < words.size() && words[i + 1].starts_upper;
        const bool may_be_adjective = word.ends_with("er") || word.ends_with("e") || word.ends_with("es");
        if (noun_follows && may_be_adjective && !german.has(TableName::nouns, word)) continue;
        return gender_of_noun(word, german);
    }
    return std::nullopt;
}

std::string acronym_row(const article::Abbreviation& each, const German& german)
{
    const std::vector<RawToken> written = tokenise(each.written);
    const bool capitals = written.size() == 1 && written.front().shape == Shape::upper &&
                          each.written.size() > 1 && each.written.size() <= most_letters;
    if (!capitals || german.has(TableName::acronyms, each.written)) return {};
    const std::vector<RawToken> words = tokenise(each.long_form);
    if (!is_plain(words)) return {};
    const std::optional<Gender> gender = gender_of(words, german);
    if (!gender) return {};
    const bool word = is_pronounceable(each.written);
    return fmt::format("written\treading\tspoken\tgender\tlong\texpand\n{}\t{}\t{}\t{}\t{}\t\n", each.written,
                       word ? "word" : "letters", word ? as_word(each.written) : std::string(),
                       name_of(*gender), each.long_form);
}

std::string abbreviation_row(const article::Abbreviation& each, const German& german)
{
    std::string key = each.written;
    std::erase(key, ' ');
    const bool shortened = key.ends_with('.') && key.size() > 1 && key.size() <= longest_abbreviation;
    if (!shortened || german.has(TableName::abbreviations, key) || !is_plain(tokenise(each.long_form)))
        return {};
    return fmt::format("written\tspoken\tend\n{}\t{}\tmay\n", key, each.long_form);
}

} // namespace

std::optional<German> with_own_abbreviations(const German& german,
                                             const std::vector<article::Abbreviation>& abbreviations)
{
    std::optional<German> own;
    const auto add = [&](std::string row, std::string_view file) {
        if (row.empty()) return;
        if (!own) own.emplace(german);
        // A row that the table's checks refuse is as if the article did not explain it.
        static_cast<void>(own->add(std::move(row), file));
    };
    for (const article::Abbreviation& each : abbreviations) {
        add(acronym_row(each, german), "acronyms-article.tsv");
        add(abbreviation_row(each, german), "abbreviations-article.tsv");
    }
    return own;
}

} // namespace frontend
