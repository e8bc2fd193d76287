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

namespace article::html {

/// What kind of junk an element holds, by its name.
struct Hint {
    std::string rule;
    bool weak = false;                  ///< holds only for elements with little of the page's prose
    std::uint32_t longest = 0xFFFFFFFF; ///< and with at most so many words of it
};

struct HintName {
    std::vector<std::string> words; ///< in a row
    bool whole = false;             ///< must be all of the name
    int meaning = 0;                ///< index of a hint, or names_content
};

constexpr int names_content = -1;

struct Hints {
    std::vector<Hint> hints;
    std::vector<std::string> ignored_starts;
    std::vector<std::string> ignored;
    std::unordered_map<std::string, std::vector<HintName>> names; ///< under their first word
    std::vector<HintName> starts; ///< "cookie*": one word each, without the star
    std::vector<HintName> ends;   ///< "*teaser"
};

base::Result<Hints> parse_html_hints(std::string_view toml, std::string_view name);

/// Adds the hints of a user's file, whose rules are named with the file.
base::Status add_user_hints(Hints& hints, std::string_view toml, std::string_view file);

/// What a class attribute (or an identifier) says, each meaning once, in order.
std::vector<int> meanings_of(const Hints& hints, std::string_view names);

} // namespace article::html
