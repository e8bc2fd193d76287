// A person whose first name no list knows, told from a subheading of two words: neither word is an adjective
// or ends as nouns do, and neither stands elsewhere on the page, as those of a subheading would.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

#include <string_view>
#include <vector>

namespace article {

/// `line` is the passage that holds the name.
bool could_only_be_name(std::string_view name, std::size_t line, const std::vector<Passage>& passages,
                        const WordLists& words);

} // namespace article
