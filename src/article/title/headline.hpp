// What a line at the head of a page is by its shape: a headline, a section's name, a label, a line of the
// page. All total on any text; none looks at the lines around it.
#pragma once

#include "article/rules/word_lists.hpp"

#include <cstdint>
#include <string_view>

namespace article {

/// The name of a section, or of several ("Sport Fußball Oberliga").
bool names_section(std::string_view line, const WordLists& words);

/// An address, a telephone number, the number of an issue ("Forum 4/2025"), figures: no words of an article.
bool is_page_line(std::string_view line);

/// "Home / Europa / Azoren", "Start > Sport > Handball"
bool is_path(std::string_view line);

/// Several words of which some are small, and no full stop: what most headlines are, and no label is.
bool reads_as_headline(std::string_view line);

/// Bytes of a section's name that a headline is glued to ("SportBayern siegt"); 0 without.
std::uint32_t glued_section(std::string_view headline, const WordLists& words);

/// Where a headline ends that is followed by the site's address ("… - beispiel.de") or, behind a bar, its
/// name.
std::uint32_t end_before_site_name(std::string_view headline);

} // namespace article
