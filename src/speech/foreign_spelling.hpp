// Foreign spelling: letters and groups of letters that tell a reader that a word may not follow German rules.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

struct ForeignGroup {
    std::string_view letters; ///< "^" and "$" stand for the word's beginning and end
    double share = 0;         ///< of the words that have it, how many eSpeak NG's rules say wrong, about
};

/// The table; a group and its share are measured or, where the words measured have it too seldom, set by
/// hand.
std::span<const ForeignGroup> foreign_groups();

struct ForeignSign {
    std::string letters;
    double share = 0;
};

/// In: a word in any case. Out: what is foreign in it, at most one sign for each group; a letter that German
/// does not have ("ğ") counts once.
std::vector<ForeignSign> foreign_signs(std::string_view word);

} // namespace speech
