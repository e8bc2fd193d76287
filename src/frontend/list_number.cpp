#include "frontend/list_number.hpp"

#include "frontend/german.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/word_case.hpp"

#include <charconv>
#include <map>

namespace frontend {

namespace {

constexpr std::size_t most_digits = 2;

/// The number that the tokens begin with.
std::optional<std::uint64_t> leading_number(std::span<const RawToken> tokens, const German& german)
{
    const bool numbered = tokens.size() > 2 && tokens[0].is_number() &&
                          tokens[0].text.size() <= most_digits && tokens[1].is(".") &&
                          !tokens[1].space_before && tokens[2].space_before;
    if (!numbered || german.has(TableName::months, tokens[2].text)) return std::nullopt;
    std::uint64_t number = 0;
    const std::string_view digits = tokens[0].text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

/// The same of a text, of which only the start is looked at.
std::optional<std::uint64_t> leading_number(std::string_view text, const German& german)
{
    constexpr std::size_t longest_start = 40; // bytes: the number and the word behind it
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    const std::vector<RawToken> tokens = tokenise(text.substr(0, longest_start));
    const bool capital = tokens.size() > 2 && !(tokens[2].is_word() && !tokens[2].starts_upper);
    return capital ? leading_number(tokens, german) : std::nullopt;
}

} // namespace

std::vector<bool> counted_blocks(std::span<const article::Block> blocks, const German& german)
{
    struct Numbered {
        std::size_t place = 0;
        std::uint64_t number = 0;
    };
    std::vector<bool> counted(blocks.size(), false);
    std::map<article::Role, Numbered> last; // of each role the last block with a number
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const article::Block& block = blocks[i];
        if (block.role == article::Role::list_item) counted[i] = true;
        const auto number = leading_number(block.text.text(), german);
        if (!number) continue;
        const auto before = last.find(block.role);
        if (before != last.end() && before->second.number + 1 == *number)
            counted[i] = counted[before->second.place] = true;
        last[block.role] = {i, *number};
    }
    return counted;
}

std::optional<ClassifiedToken> list_number(std::span<const RawToken> tokens, const German& german)
{
    const auto number = leading_number(tokens, german);
    if (!number) return std::nullopt;
    ClassifiedToken token;
    token.semiotic_class = "ordinal";
    token.rule = "list_number";
    token.count = 2;
    token.written = {tokens[0].begin, tokens[1].end()};
    token.speech = ClassifiedToken::Speech::replaced;
    token.spoken = capitalised(*number == 0 ? "null" : ordinal_adverb(*number)) + ":";
    return token;
}

} // namespace frontend
