// What classes, identifiers and other names of HTML elements say of their content: the hints of
// rules/html.toml. A name is taken apart into words as people write them ("articleTeaser-list"), and a hint
// is one word, several in a row, or the end or start of a word. Errors: file and line of a bad entry.
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace article {

/// What kind of junk an element holds, by its name.
struct HtmlHint {
    std::string rule;
    bool weak = false;                  ///< holds only for elements with little of the page's prose
    std::uint32_t longest = 0xFFFFFFFF; ///< and with at most so many words of it
};

struct HtmlName {
    std::vector<std::string> words; ///< in a row
    bool whole = false;             ///< must be all of the name
    int meaning = 0;                ///< index of a hint, or names_content
};

constexpr int names_content = -1;

struct HtmlHints {
    std::vector<HtmlHint> hints;
    std::vector<std::string> ignored_starts;
    std::vector<std::string> ignored;
    std::unordered_map<std::string, std::vector<HtmlName>> names; ///< under their first word
    std::vector<HtmlName> starts; ///< "cookie*": one word each, without the star
    std::vector<HtmlName> ends;   ///< "*teaser"
};

base::Result<HtmlHints> parse_html_hints(std::string_view toml, std::string_view name);

/// What a class attribute (or an identifier) says, each meaning once, in order.
std::vector<int> meanings_of(const HtmlHints& hints, std::string_view names);

} // namespace article
