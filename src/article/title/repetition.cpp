#include "article/title/repetition.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace article {

namespace {

/// In bytes of a section's or a site's name.
constexpr std::size_t longest_affix = 50;
/// Shorter lines may recur for other reasons.
constexpr std::size_t least_letters = 10;

constexpr std::u32string_view dividers = U"|:>»›-–—·/(";
constexpr std::u32string_view opening_marks = U"„“\"»«›‹‚‘'([";

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

bool is_divider(base::CodePoint point)
{
    return point.length > 0 && dividers.find(point.value) != std::u32string_view::npos;
}

std::string_view trim_right(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

/// Where the headline begins that ends the line; none if what precedes it could belong to the same sentence.
std::optional<std::uint32_t> begin_at_end(std::string_view line, std::string_view core)
{
    const std::string_view line_core = trim_decoration(line);
    if (!line_core.ends_with(core)) return std::nullopt;
    std::size_t begin =
        static_cast<std::size_t>(line_core.data() - line.data()) + line_core.size() - core.size();
    for (;;) {
        const base::CodePoint mark = base::decode_before(line, begin);
        if (mark.length == 0 || opening_marks.find(mark.value) == std::u32string_view::npos) break;
        begin -= mark.length;
    }
    const std::string_view before = line.substr(0, begin);
    const bool glued = !before.ends_with(' ') && starts_upper(core);
    const std::string_view affix = trim_right(before);
    if (affix.size() > longest_affix) return std::nullopt;
    if (!glued && !is_divider(base::decode_before(affix, affix.size()))) return std::nullopt;
    return size_of(before);
}

/// Where the headline ends that begins the line.
std::optional<std::uint32_t> end_at_begin(std::string_view line, std::string_view headline)
{
    if (!line.starts_with(headline)) return std::nullopt;
    const std::string_view rest = line.substr(headline.size());
    if (rest.size() > longest_affix) return std::nullopt;
    const bool divided =
        rest.starts_with('|') || (rest.starts_with(' ') && is_divider(base::decode(rest, 1)));
    if (!divided) return std::nullopt;
    return size_of(headline);
}

} // namespace

std::optional<base::Span> repeated_part(std::string_view line, std::string_view headline)
{
    const std::string letters = letters_of(headline);
    if (letters.size() < least_letters || words_of(headline).size() < 2) return std::nullopt;
    const base::Span whole{0, size_of(line)};
    if (letters_of(line) == letters) return whole;
    if (const auto begin = begin_at_end(line, trim_decoration(headline)))
        return base::Span{*begin, whole.end};
    if (const auto end = end_at_begin(line, headline)) return base::Span{0, *end};
    return std::nullopt;
}

bool retells(std::string_view a, std::string_view b)
{
    constexpr std::size_t shortest_word = 4; // bytes
    constexpr std::size_t fewest_words = 3;
    const auto long_words = [](std::string_view line) {
        std::vector<std::string> words;
        for (const std::string_view word : words_of(line)) {
            std::string letters = letters_of(word);
            if (letters.size() >= shortest_word) words.push_back(std::move(letters));
        }
        return words;
    };
    std::vector<std::string> shorter = long_words(a);
    std::vector<std::string> longer = long_words(b);
    if (shorter.size() > longer.size()) std::swap(shorter, longer);
    if (shorter.size() < fewest_words) return false;
    const auto common =
        static_cast<std::size_t>(std::count_if(shorter.begin(), shorter.end(), [&](const std::string& word) {
            return std::find(longer.begin(), longer.end(), word) != longer.end();
        }));
    return common * 4 >= shorter.size() * 3;
}

} // namespace article
