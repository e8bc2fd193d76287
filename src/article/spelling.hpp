// What the shape of written words tells a reader: capitals, sentence ends, the letters alone. Total on any
// bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace article {

/// Case-folded after Unicode ("Straße" and "STRASSE" are one).
std::string fold_case(std::string_view text);

/// Only its letters and digits, case-folded: what two printings of one headline have in common.
std::string letters_of(std::string_view text);

/// Without the symbols, spaces and punctuation at both ends ("» Anzeige «" → "Anzeige").
std::string_view trim_decoration(std::string_view text);

/// Whether letters or digits stand on both sides of byte `at`.
bool inside_word(std::string_view text, std::size_t at);

/// Whether the text holds the word, spelled so, with no letter or digit on either side.
bool holds_word(std::string_view text, std::string_view word);

bool starts_lower(std::string_view text);
bool starts_upper(std::string_view text);

/// Whether it ends as a sentence does: . ! ? … with closing quotation marks or brackets after it.
bool ends_sentence(std::string_view text);

/// "Das war es. (ab)" → "Das war es.": initials, an author or an agency behind the last sentence.
std::string_view without_closing_bracket(std::string_view text);

/// Whether a sentence ends inside the line and another goes over its end: hardly a headline does. The word
/// before the full stop is long, so that it is no abbreviation.
bool goes_into_second_sentence(std::string_view line);

/// Whether any sentence ends inside the line, be it with a short word, but for titles and initials ("Dr. Anna
/// K. Berg").
bool holds_two_sentences(std::string_view line);

/// The parts between single spaces.
std::vector<std::string_view> words_of(std::string_view text);

/// The parts of a word before each capital inside it: "KommentareDrucken".
std::vector<std::string_view> parts_by_capitals(std::string_view word);

/// How many stretches without blanks (and control characters) there are.
std::uint32_t count_words(std::string_view text);

} // namespace article
