#include "frontend/list_number.hpp"

#include "frontend/number_speller.hpp"
#include "frontend/word_case.hpp"

#include <charconv>

namespace frontend {

std::optional<ClassifiedToken> list_number(std::span<const RawToken> tokens)
{
    constexpr std::size_t most_digits = 2;
    const bool numbered = tokens.size() > 2 && tokens[0].is_number() &&
                          tokens[0].text.size() <= most_digits && tokens[1].is(".") &&
                          !tokens[1].space_before && tokens[2].space_before;
    if (!numbered) return std::nullopt;
    std::uint64_t number = 0;
    const std::string_view digits = tokens[0].text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;

    ClassifiedToken token;
    token.semiotic_class = "ordinal";
    token.rule = "list_number";
    token.count = 2;
    token.written = {tokens[0].begin, tokens[1].end()};
    token.speech = ClassifiedToken::Speech::replaced;
    token.spoken = capitalised(number == 0 ? "null" : ordinal_adverb(number)) + ":";
    return token;
}

} // namespace frontend
