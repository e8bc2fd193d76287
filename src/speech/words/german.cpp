#include "speech/words/german.hpp"

#include "base/hash.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/words/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace speech::words {

bool is_german(std::string_view word)
{
    return std::binary_search(german_words.begin(), german_words.end(),
                              base::checksum(lexicon::folded(word)));
}

bool may_be_compound(std::string_view word)
{
    constexpr std::size_t shortest = 4; // bytes of a part
    const std::string small = lexicon::folded(word);
    constexpr std::array<std::string_view, 6> linking{"", "s", "es", "n", "en", "er"};
    for (std::size_t at = shortest; at + shortest <= small.size(); ++at) {
        if (!is_german(std::string_view(small).substr(at))) continue;
        const std::string_view first = std::string_view(small).substr(0, at);
        const bool known = std::any_of(linking.begin(), linking.end(), [&](std::string_view link) {
            return first.ends_with(link) && first.size() >= shortest + link.size() &&
                   is_german(first.substr(0, first.size() - link.size()));
        });
        if (known || is_german(std::string(first) + "e")) return true;
    }
    return false;
}

} // namespace speech::words
