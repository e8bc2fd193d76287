// Captions that the page itself marks: printed twice, below "Legende:", or below the number of a gallery's
// picture
// ("1 / 6"); and what the steps that drop captions have in common.
#pragma once

#include "article/draft.hpp"

#include <string_view>

namespace article {

constexpr std::string_view caption_rule = "caption";
constexpr std::size_t longest_caption = 240; ///< bytes; a longer passage is a paragraph

/// Whether a rule or a step dropped it as a picture's credit or caption.
bool is_picture_credit(const Passage& passage);

/// Text that stays, and that no rule keeps.
bool could_be_caption(const Passage& passage);

/// Before the title is found, which is known by its repetitions, too: captions that are printed twice, the
/// second time with their credit.
Draft drop_repeated_captions(Draft draft);

/// After find_title: those below "Legende:", and a gallery's, each with its credit below it ("zvg").
Draft drop_marked_captions(Draft draft);

} // namespace article
