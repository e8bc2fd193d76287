// Lines that only say by their letters who wrote: "abe", "dpa/abe", "RND/abe mit dpa", "abe/jk (dpa, afp)".
#pragma once

#include "article/rules/word_lists.hpp"

#include <string_view>

namespace article {

/// Whether the line holds nothing but initials (two to four small letters) and the names of agencies and
/// houses, with what joins them.
bool is_sign_off(std::string_view line, const WordLists& words);

} // namespace article
