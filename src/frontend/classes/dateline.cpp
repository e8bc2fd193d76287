#include "frontend/classes/dateline.hpp"

#include "frontend/german.hpp"

#include <algorithm>
#include <array>

namespace frontend::dateline {

namespace {

constexpr std::ptrdiff_t longest_place = 10;   // tokens: "FRANKFURT AM MAIN/NEW YORK", "Berlin, 3. Mai"
constexpr std::ptrdiff_t longest_agencies = 8; // tokens: "dpa/AFP/lby"
constexpr std::size_t longest_code = 4;        // letters of a desk or an author: "lby", "mku"

bool is_agency(const Cursor& at)
{
    return at[0].is_word() && at.german().has(TableName::agencies, at[0].text);
}

/// The end of "Motorsport-Total.com": sites of reporters sign as agencies do.
bool is_site(const Cursor& at, std::ptrdiff_t place)
{
    return at.glued(place - 1, ".") && at[place].is_one_of({"com", "de", "at", "ch", "net", "org"});
}

/// "dpa", "dpa/lby", "dpa-AFX", "Reuters, AFP" from here on: the length; 0 if no agency is among them.
std::ptrdiff_t length_of_agencies(const Cursor& at)
{
    bool agency = false;
    std::ptrdiff_t length = 0;
    while (length < longest_agencies && at[length].is_word()) {
        agency = agency || is_agency(at.advanced(length)) || is_site(at, length);
        ++length;
        if (at[length].is_word()) continue; // "dts Nachrichtenagentur"
        if (!at[length].is_one_of({"/", "-", ",", "+", "&", "."}) || !at[length + 1].is_word()) break;
        ++length;
    }
    return agency ? length : 0;
}

/// "(dpa/lby)": the length with its brackets; 0 for anything else.
std::ptrdiff_t length_of_bracket(const Cursor& at)
{
    if (!at[0].is("(")) return 0;
    const std::ptrdiff_t agencies = length_of_agencies(at.advanced(1));
    return agencies > 0 && at[agencies + 1].is(")") ? agencies + 2 : 0;
}

bool is_small_part_of_name(const RawToken& word)
{
    return word.is_one_of({"am", "an", "der", "im", "in", "bei", "ob", "a", "d", "i", "b"});
}

/// Whether a token can belong to the places and the date of a dateline.
bool belongs_to_place(const RawToken& token)
{
    if (token.is_word()) return token.starts_upper || is_small_part_of_name(token);
    return token.is_number() || token.is_one_of({"/", "-", "–", ",", "."});
}

/// Of the places in front; 0 where a sentence starts ("Die Presse-Agentur (dpa) …").
std::ptrdiff_t length_of_place(const Cursor& at)
{
    if (!at[0].starts_upper || at.german().has(TableName::starters, at[0].text)) return 0;
    std::ptrdiff_t length = 0;
    while (length < longest_place && belongs_to_place(at[length]))
        ++length;
    return length;
}

/// The marks between a dateline and its report: "–", ".", ":", "--".
std::ptrdiff_t length_of_marks(const Cursor& at)
{
    static constexpr std::array<std::string_view, 8> marks{"–", "-", "—", ".", ":", "|", "−", "•"};
    std::ptrdiff_t length = 0;
    while (length < 2 && std::find(marks.begin(), marks.end(), at[length].text) != marks.end())
        ++length;
    return length;
}

Reading silent(std::string_view rule, std::ptrdiff_t tokens)
{
    return {rule, static_cast<std::size_t>(tokens), "", FullStop::none};
}

/// "Berlin (dpa) – Die", "(sda) Der", "WIEN (APA). Der", "BERLIN taz | Die"; a report follows.
std::optional<Reading> read_front(const Cursor& at)
{
    const std::ptrdiff_t place = length_of_place(at);
    std::ptrdiff_t length = place + length_of_bracket(at.advanced(place));
    if (length == place && place > 0) {
        if (!is_agency(at.advanced(place)) || !at[place + 1].is("|")) return {};
        ++length;
    }
    if (length == place) return {};
    const std::ptrdiff_t marks = length_of_marks(at.advanced(length));
    const RawToken& next = at[length + marks];
    const bool report = next.starts_upper || next.is_one_of({"„", "»", "\"", "“"});
    if (next.kind == Kind::end || (marks == 0 && !report)) return {};
    return silent("front", length + marks);
}

bool ends_sentence(const RawToken& token)
{
    return token.is_one_of({".", "!", "?", "…", "“", "”", "\"", "«", "»"});
}

/// "(mku)", "(mku/tsc)": authors by their initials.
std::ptrdiff_t length_of_initials(const Cursor& at)
{
    if (!at[0].is("(")) return 0;
    std::ptrdiff_t length = 1;
    while (length < longest_agencies && at[length].shape == Shape::lower &&
           at[length].text.size() <= longest_code) {
        ++length;
        if (at[length].is(")")) return length + 1;
        if (!at[length].is_one_of({"/", ","})) return 0;
        ++length;
    }
    return 0;
}

/// The last thing in a text, after the end of its last sentence.
std::optional<Reading> read_credit(const Cursor& at)
{
    if (!ends_sentence(at[-1])) return {};
    std::ptrdiff_t length = length_of_bracket(at);
    if (length == 0) length = length_of_initials(at);
    if (length == 0) return {};
    if (at.glued(length, ".")) ++length;
    return at[length].kind == Kind::end ? std::optional(silent("credit", length)) : std::nullopt;
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[-1].kind == Kind::end) return read_front(at);
    return at[0].is("(") ? read_credit(at) : std::nullopt;
}

} // namespace frontend::dateline
