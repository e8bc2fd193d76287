#include "speech/words/word_lists.hpp"

#include <algorithm>
#include <charconv>

namespace speech::words {

std::optional<int> find(std::string_view list, std::string_view word)
{
    // A binary search by bytes: each step goes to the beginning of the line it fell into.
    std::size_t low = 0;
    std::size_t high = list.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t before = middle == 0 ? std::string_view::npos : list.rfind('\n', middle - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t tab = list.find('\t', begin);
        const std::size_t end = list.find('\n', tab);
        const std::string_view here = list.substr(begin, tab - begin);
        if (here == word) {
            int number = 0;
            std::from_chars(list.data() + tab + 1, list.data() + end, number);
            return number;
        }
        if (here < word) {
            low = end + 1;
        } else {
            high = begin;
        }
    }
    return std::nullopt;
}

} // namespace speech::words
