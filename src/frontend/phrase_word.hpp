// What a single token can be inside a noun phrase: a quotation mark around one of its words, what joins the
// numerals that share its noun, an adjective, an abbreviation. For left_context.cpp, right_context.cpp and
// name_context.cpp, which put the phrase together. Pure; each looks at two tokens at most.
#pragma once

#include "frontend/table.hpp"
#include "frontend/token.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace frontend {

/// No clue about a noun phrase is looked for further away than this many tokens.
inline constexpr std::ptrdiff_t furthest_clue = 12;

bool is_quote(const RawToken& token);

/// "und", "bis", ",", "–", "u.", "bzw.": what joins numerals that share what comes before or after them. Its
/// length in tokens; 0 for anything else.
std::ptrdiff_t length_of_joint(const Cursor& at);
/// The same of what ends with the token there.
std::ptrdiff_t length_of_joint_before(const Cursor& last);

/// The ending of a word in small letters that could be an inflected adjective; empty for any other.
std::string_view adjective_ending_of(const RawToken& word, const German& german);

/// Whether a noun whose number follows it stands before a number: "Kapitel III", "Abb. 3".
bool is_numbered(const Cursor& number);

/// The row of an abbreviation that is one word with its full stop; null for anything else.
const Row* abbreviation_at(const Cursor& at);

/// "ca.", "max."
bool is_abbreviated_adverb(const Cursor& at);

/// "ehem.", "dt."
bool is_abbreviated_adjective(const Cursor& at);

/// "" of "hoch", "en" of "hohen": the ending of an adjective that is said of how much something measures
/// ("groß", "entfernt"); none for any other word.
std::optional<std::string_view> ending_of_extent(std::string_view word);

/// "Pauls", "Elisabeths": a genitive, and not a name that just ends in s ("Nikolaus", "Louis").
bool is_genitive_of_name(std::string_view name);

} // namespace frontend
