// What a line around an article says of who wrote it and when: "Von Anna Berg und Jan Kurz", "Anna
// Berg, 5.11.2025", "Aktualisiert am 5. November". Total on any text; where a line stands is left to
// byline.hpp.
#pragma once

#include "article/rules/word_lists.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace article {

struct Credit {
    std::vector<std::string> authors;
    std::string date;
    bool bare_name = false; ///< its authors stand there without a label or a date
    bool vouched = false;   ///< but with an office, an academic title, an agency or initials
};

/// One part of a line; none if it is neither names nor date.
std::optional<Credit> credit_of_part(std::string_view part, const WordLists& words);

/// Bars part what a dash may join: "Anna Berg | 5. November 2025 - 09:05 Uhr".
enum class Dividers { bars, bars_and_dashes };
std::vector<std::string_view> parts_of(std::string_view line, Dividers at);

} // namespace article
