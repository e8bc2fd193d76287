#include "speech/number_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace speech {

namespace {

using Value = std::optional<std::uint32_t>;

constexpr std::array<std::string_view, 20> small{"null",     "eins",     "zwei",     "drei",     "vier",
                                                 "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                                 "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                                 "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
constexpr std::array<std::string_view, 8> tens{"zwanzig", "dreißig", "vierzig", "fünfzig",
                                               "sechzig", "siebzig", "achtzig", "neunzig"};
constexpr std::string_view hundred = "hundert";
constexpr std::string_view thousand = "tausend";

/// Whether a number is the end of the word ("eins") or something follows it ("einhundert", "einundzwanzig").
enum class Place { end, inside };

template <std::size_t size>
Value index_in(const std::array<std::string_view, size>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - words.begin());
}

/// 1 to 19.
Value below_twenty(std::string_view word, Place place)
{
    if (place == Place::inside && word == "ein") return 1;
    if (place == Place::inside && word == "eins") return std::nullopt;
    const Value value = index_in(small, word);
    return value == 0U ? std::nullopt : value;
}

/// 1 to 99.
Value below_hundred(std::string_view word, Place place)
{
    if (const Value value = below_twenty(word, place)) return value;
    // The last "und", since "hundert" and "tausend" are gone from the word here and "und" is nowhere else.
    const std::size_t joint = word.rfind("und");
    const bool joined = joint != std::string_view::npos;
    const Value ten = index_in(tens, joined ? word.substr(joint + 3) : word);
    if (!ten) return std::nullopt;
    if (!joined) return (*ten + 2) * 10;
    const Value unit = below_twenty(word.substr(0, joint), Place::inside);
    if (!unit || *unit > 9) return std::nullopt;
    return (*ten + 2) * 10 + *unit;
}

/// 1 to 999, the hundreds said out ("einhundert").
Value below_thousand(std::string_view word, Place place)
{
    const std::size_t joint = word.find(hundred);
    if (joint == std::string_view::npos) return below_hundred(word, place);
    const Value hundreds = below_twenty(word.substr(0, joint), Place::inside);
    if (!hundreds || *hundreds > 9) return std::nullopt;
    const std::string_view rest = word.substr(joint + hundred.size());
    if (rest.empty()) return *hundreds * 100;
    const Value value = below_hundred(rest, place);
    if (!value) return std::nullopt;
    return *hundreds * 100 + *value;
}

/// 1 to 999,999.
Value plain(std::string_view word)
{
    const std::size_t joint = word.find(thousand);
    if (joint == std::string_view::npos) return below_thousand(word, Place::end);
    const Value thousands = below_thousand(word.substr(0, joint), Place::inside);
    if (!thousands) return std::nullopt;
    const std::string_view rest = word.substr(joint + thousand.size());
    if (rest.empty()) return *thousands * 1000;
    const Value value = below_thousand(rest, Place::end);
    if (!value) return std::nullopt;
    return *thousands * 1000 + *value;
}

Value century(std::string_view word)
{
    const std::size_t joint = word.find(hundred);
    if (joint == std::string_view::npos) return std::nullopt;
    const Value hundreds = below_twenty(word.substr(0, joint), Place::inside);
    if (!hundreds || *hundreds < 11) return std::nullopt;
    const std::string_view rest = word.substr(joint + hundred.size());
    if (rest.empty()) return *hundreds * 100;
    const Value value = below_hundred(rest, Place::end);
    if (!value) return std::nullopt;
    return *hundreds * 100 + *value;
}

} // namespace

std::optional<NumberWord> parse_number_word(std::string_view written)
{
    constexpr std::size_t longest = 80; // 777,777 has 67 bytes
    if (written.empty() || written.size() > longest) return std::nullopt;
    std::string word(written);
    // No number word begins with an umlaut.
    if (word[0] >= 'A' && word[0] <= 'Z') word[0] = static_cast<char>(word[0] - 'A' + 'a');

    if (word == small[0]) return NumberWord{0, NumberWord::Form::plain};
    if (const Value value = plain(word)) return NumberWord{*value, NumberWord::Form::plain};
    if (const Value value = century(word)) return NumberWord{*value, NumberWord::Form::century};
    if (word.starts_with(hundred) || word.starts_with(thousand)) {
        // From 100,000 on the "ein" that is not said is not the number's first; such words stay words.
        const Value value = plain("ein" + word);
        if (value && *value < 100'000) return NumberWord{*value, NumberWord::Form::implied_one};
    }
    return std::nullopt;
}

std::string engine_number(const NumberWord& number)
{
    const auto with_rest = [](std::string head, std::uint32_t rest) {
        return rest == 0 ? head : fmt::format("{} {}", head, rest);
    };
    const std::uint32_t value = number.value;
    switch (number.form) {
    case NumberWord::Form::century:
        return with_rest(fmt::format("{} {}", value / 100, hundred), value % 100);
    case NumberWord::Form::implied_one:
        if (value >= 1000) return with_rest(std::string(thousand), value % 1000);
        return with_rest(std::string(hundred), value % 100);
    case NumberWord::Form::plain:
        break;
    }
    if (value < 10'000) return fmt::format("{}", value);
    return fmt::format("{}.{:03}", value / 1000, value % 1000);
}

} // namespace speech
