#include "frontend/classes/acronym.hpp"

#include "base/utf8.hpp"
#include "frontend/german.hpp"
#include "frontend/letters.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace frontend::acronym {

namespace {

constexpr std::ptrdiff_t headline_reach = 12; // tokens to either side that tell a line in capitals

/// A literal: the tables may be an article's own, which the script outlives.
std::string_view rule_of(const Row& row)
{
    const std::string_view reading = row["reading"];
    return reading == "letters" ? "letters" : reading == "word" ? "word" : "mixed";
}

std::string spoken_form(const Row& row)
{
    const std::string_view spoken = row["spoken"];
    return spoken.empty() ? spell_letters(row.key()) : std::string(spoken);
}

/// "DER" → "der", "TOR" → "Tor", with a capital at the start of a text or sentence; empty if no table has the
/// word.
std::string german_word(const Cursor& at, std::string_view capitals)
{
    const German& german = at.german();
    std::string noun = as_word(capitals);
    const Row* row = german[TableName::nouns].find(noun);
    const bool bare_adjective = row != nullptr && (*row)["gender"] == "adjective"; // "VERLETZT"
    if (row != nullptr && !bare_adjective) return noun;
    std::string lower = noun;
    if (lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    const bool known =
        bare_adjective || german.has(TableName::starters, noun) ||
        german.has(TableName::determiners, lower) || german.has(TableName::prepositions, lower) ||
        german.has(TableName::quantity_adverbs, lower) || german.has(TableName::accusative_verbs, lower);
    if (!known) return {};
    return at[-1].is_word() || at[-1].is_number() || at[-1].is(",") ? lower : noun;
}

struct Line {
    int words = 0;      ///< in capitals, that are no acronyms; one that is surely German counts twice
    bool small = false; ///< something is in small letters
};

bool ends_line(const RawToken& token)
{
    static constexpr std::array<std::string_view, 8> marks{".", "!", "?", "„", "“", "\"", "»", "«"};
    return token.kind == Kind::end || std::find(marks.begin(), marks.end(), token.text) != marks.end();
}

Line look(const Cursor& at, std::ptrdiff_t step)
{
    Line line;
    for (std::ptrdiff_t offset = step; offset >= -headline_reach && offset <= headline_reach;
         offset += step) {
        const RawToken& token = at[offset];
        if (ends_line(token)) return line;
        if (token.shape == Shape::lower || token.shape == Shape::capitalised) line.small = true;
        if (token.shape != Shape::upper || token.text.size() <= 2) continue;
        if (!german_word(at.advanced(offset), token.text).empty())
            line.words += 2;
        else if (!at.german().has(TableName::acronyms, token.text))
            line.words += 1;
    }
    return line;
}

/// Whether the sentence around is all in capitals: at least two words besides this one, none in small
/// letters.
bool in_headline(const Cursor& at)
{
    const Line before = look(at, -1);
    if (before.small) return false;
    const Line after = look(at, 1);
    return !after.small && before.words + after.words >= 2;
}

/// An entry of the table written with several tokens, at most five: "CO2", "H&M", "ver.di".
std::optional<Reading> joined_entry(const Cursor& at)
{
    if (at[1].space_before || at[1].is_word()) return std::nullopt;
    std::string key(at[0].text);
    std::optional<Reading> longest;
    for (std::ptrdiff_t end = 1; end <= 4 && !at[end].space_before && at[end].kind != Kind::end; ++end) {
        key += at[end].text;
        const Row* row = at.german()[TableName::acronyms].find(key);
        if (row != nullptr)
            longest =
                Reading{rule_of(*row), static_cast<std::size_t>(end) + 1, spoken_form(*row), FullStop::none};
    }
    return longest;
}

bool is_upper(char32_t letter)
{
    return (letter >= U'A' && letter <= U'Z') || letter == U'Ä' || letter == U'Ö' || letter == U'Ü';
}

/// "KrWG", "IfW", but not "YouTube": mixed letters that end as an acronym does.
bool is_mixed_acronym(const RawToken& token)
{
    if (token.shape != Shape::mixed) return false;
    const std::size_t letters = base::count_code_points(token.text);
    const base::CodePoint last = base::decode_before(token.text, token.text.size());
    const base::CodePoint second = base::decode_before(token.text, token.text.size() - last.length);
    const auto capitals = std::count_if(token.text.begin(), token.text.end(),
                                        [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    const bool law =
        capitals >= 3 && token.starts_upper && letters <= 8; // "PAngV", "AufenthG" is in the table
    return is_upper(last.value) && (letters <= 4 || law || (is_upper(second.value) && letters <= 7));
}

bool is_capitals(const RawToken& token) { return token.shape == Shape::upper && token.text.size() > 1; }

/// "BREAKING NEWS aus Rom": whether a word right beside it is in capitals and no acronym.
bool beside_capitals(const Cursor& at)
{
    const auto is_shouted = [&](const RawToken& token) {
        return is_capitals(token) && token.text.size() > 3 &&
               !at.german().has(TableName::acronyms, token.text);
    };
    return is_shouted(at[-1]) || is_shouted(at[1]);
}

bool is_agency(const Cursor& at, std::ptrdiff_t offset)
{
    return at[offset].is_word() && at.german().has(TableName::agencies, at[offset].text);
}

/// "Foto: dpa/lby": the code of an agency's desk.
bool is_desk(const Cursor& at)
{
    if (at[0].shape != Shape::lower || at[0].text.size() > 4 || is_agency(at, 0)) return false;
    return (at.glued(-1, "/") && is_agency(at, -2)) || (at.glued(1, "/") && is_agency(at, 2));
}

/// "vzbv", "lby": small letters that nobody can say, and no sound either ("hm", "pst").
bool is_unspeakable(const Cursor& at)
{
    const std::string_view word = at[0].text;
    if (at[0].shape != Shape::lower || word.size() < 2) return false;
    if (word.find_first_not_of("bcdfghjklmnpqrstvwxz") != std::string_view::npos) return false;
    static constexpr std::array<std::string_view, 12> sounds{"hm",  "hmm",  "mhm", "pst", "psst", "brr",
                                                             "pff", "pfft", "grr", "sch", "schh", "zzz"};
    return std::find(sounds.begin(), sounds.end(), word) == sounds.end() &&
           !at.german().has(TableName::units, word);
}

struct Spoken {
    std::string_view rule;
    std::string text;
};

/// A word without endings, by the table or by its looks; nothing for an ordinary word.
std::optional<Spoken> base_form(const Cursor& at, std::string_view word, Shape shape)
{
    const Row* row = at.german()[TableName::acronyms].find(word);
    const bool capitals = shape == Shape::upper && word.size() > 1;
    const bool plate =
        at.glued(-1, "-") && at[-2].shape == Shape::upper && at[-2].text.size() <= 3; // "B-AB 123"
    const std::string german =
        capitals && !(plate && at[1].is_number()) ? german_word(at, word) : std::string();
    if (row != nullptr && (german.empty() || !in_headline(at)))
        return Spoken{rule_of(*row), spoken_form(*row)};
    if (!capitals || base::count_code_points(word) < 2) return std::nullopt;
    if (!german.empty()) return Spoken{"capitals", german};
    if (is_pronounceable(word)) return Spoken{"word", as_word(word)};
    const bool has_vowel = word.find_first_of("AEIOUY\xC3") != std::string_view::npos;
    const bool shouted = word.size() > 3 && beside_capitals(at);
    if (has_vowel && (shouted || in_headline(at))) return Spoken{"headline", as_word(word)};
    return Spoken{"letters", spell_letters(word)};
}

/// "AKWs", "CDUler": an acronym with an ending in small letters.
std::optional<Spoken> with_ending(const Cursor& at)
{
    static constexpr std::array<std::string_view, 7> endings{"lerinnen", "lerin", "lern", "lers",
                                                             "ler",      "s",     "isch"};
    const std::string_view word = at[0].text;
    for (const std::string_view ending : endings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + 2) continue;
        const std::string_view stem = word.substr(0, word.size() - ending.size());
        const Row* row = at.german()[TableName::acronyms].find(stem);
        const bool spelled = row != nullptr && rule_of(*row) != "word";
        const bool capitals = stem.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        if (!spelled && (!capitals || at[0].shape != Shape::mixed)) continue;
        auto base = base_form(at, stem, capitals ? Shape::upper : Shape::mixed);
        if (base) return Spoken{base->rule, base->text.append(ending)};
    }
    return std::nullopt;
}

/// "MotoGP", "macOS": the capitals behind a word of at least three small letters are spelled, the word is
/// not.
std::optional<Spoken> with_word_before(const Cursor& at)
{
    const std::string_view word = at[0].text;
    const std::size_t capitals = word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1);
    if (capitals == std::string_view::npos || capitals < 3 || word.size() < capitals + 2) return std::nullopt;
    const std::string_view rest = word.substr(capitals);
    if (rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos) return std::nullopt;
    if (word.find_first_of("aeiouy") >= capitals) return std::nullopt; // "VwVG"
    const auto spoken = base_form(at, rest, Shape::upper);
    return Spoken{"mixed", std::string(word.substr(0, capitals)) + " " +
                               (spoken ? spoken->text : spell_letters(rest))};
}

/// "ZDFneo", "ARDalpha": a known acronym of capitals with a word in small letters behind it.
std::optional<Spoken> with_word_behind(const Cursor& at)
{
    const std::string_view word = at[0].text;
    if (at[0].shape != Shape::mixed) return std::nullopt;
    const std::size_t small = word.find_first_of("abcdefghijklmnopqrstuvwxyz");
    if (small == std::string_view::npos || small < 2 || word.size() < small + 3) return std::nullopt;
    const std::string_view rest = word.substr(small);
    const bool all_small = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    const Row* row = at.german()[TableName::acronyms].find(word.substr(0, small));
    if (row == nullptr || !all_small) return std::nullopt;
    return Spoken{rule_of(*row), spoken_form(*row).append(" ").append(rest)};
}

std::optional<Spoken> one_word(const Cursor& at)
{
    if (!at[0].is_word()) return std::nullopt;
    if (auto base = base_form(at, at[0].text, at[0].shape)) return base;
    if (auto inflected = with_ending(at)) return inflected;
    if (auto compound = with_word_behind(at)) return compound;
    if (at[0].shape == Shape::mixed) {
        if (auto compound = with_word_before(at)) return compound;
    }
    if (is_mixed_acronym(at[0]) || is_desk(at) || is_unspeakable(at))
        return Spoken{"letters", spell_letters(at[0].text)};
    return std::nullopt;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (auto joined = joined_entry(at)) return joined;
    auto first = one_word(at);
    if (!first) return std::nullopt;
    Reading reading{first->rule, 1, std::move(first->text), FullStop::none};
    // "CDU/CSU-Fraktion", "CDU-/CSU-Fraktion": nobody says the stroke. In "dpa/lby" it parts a list.
    const std::ptrdiff_t stroke = at.glued(1, "-") ? 2 : 1;
    const bool listed = is_agency(at, 0) || is_agency(at, stroke + 1);
    const bool pair =
        !listed && at.glued(stroke, "/") && at[stroke + 1].is_word() && !at[stroke + 1].space_before;
    if (const auto second = pair ? one_word(at.advanced(stroke + 1)) : std::nullopt) {
        reading.tokens = static_cast<std::size_t>(stroke) + 2;
        reading.spoken.append(" ").append(second->text);
    }
    return reading;
}

} // namespace frontend::acronym
