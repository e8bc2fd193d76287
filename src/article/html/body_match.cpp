#include "article/html/body_match.hpp"

#include "article/spelling.hpp"

#include <functional>
#include <string>
#include <vector>

namespace article::html {

namespace {

constexpr std::size_t in_a_row = 4; // words

/// A hash of each run of words.
std::vector<std::uint64_t> runs_of(std::string_view text)
{
    std::vector<std::uint64_t> words;
    std::string word;
    const auto take_word = [&] {
        if (!word.empty()) words.push_back(std::hash<std::string>{}(word));
        word.clear();
    };
    for (const char c : fold_case(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                            static_cast<unsigned char>(c) >= 0xC0 ||
                            (!word.empty() && static_cast<unsigned char>(c) >= 0x80);
        if (letter) {
            word += c;
        } else {
            take_word();
        }
    }
    take_word();
    std::vector<std::uint64_t> runs;
    for (std::size_t i = in_a_row; i <= words.size(); ++i) {
        std::uint64_t run = 0;
        for (std::size_t k = i - in_a_row; k < i; ++k) {
            run = run * 1099511628211U + words[k];
        }
        runs.push_back(run);
    }
    return runs;
}

} // namespace

BodyMatch::BodyMatch(std::string_view body)
{
    for (const std::uint64_t run : runs_of(body)) {
        known_.insert(run);
    }
}

bool BodyMatch::holds(std::string_view text) const
{
    if (known_.empty()) return false;
    const std::vector<std::uint64_t> runs = runs_of(text);
    std::size_t found = 0;
    for (const std::uint64_t run : runs) {
        found += known_.count(run);
    }
    return !runs.empty() && found * 10 >= runs.size() * 6;
}

} // namespace article::html
