#include "speech/words/german.hpp"

#include "base/hash.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/words/word_lists.hpp"

#include <algorithm>

namespace speech::words {

bool is_german(std::string_view word)
{
    return std::binary_search(german_words.begin(), german_words.end(),
                              base::checksum(lexicon::folded(word)));
}

} // namespace speech::words
