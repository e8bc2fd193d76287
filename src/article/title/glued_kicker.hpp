// Where a headline begins on a line that holds more: behind a section or kicker that a scraper glued to it
// ("PanoramaDie Brücke …", "Stahl wird teurerDie Brücke …", "Brückenbau:Die Furt …"), behind the first of two
// colons, or behind words that the path above parts from it ("… > Krankenhäuser: Die Kleinstadt kämpft").
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

#include <cstdint>
#include <vector>

namespace article {

/// In bytes of the passage's text; 0 where the headline is all of it. Joined words that are a name
/// ("YouTube") stand in the text, too, or have parts that do not stand there alone.
std::uint32_t end_of_glued_kicker(const std::vector<Passage>& passages, std::size_t headline,
                                  const WordLists& words);

} // namespace article
