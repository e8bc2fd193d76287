// drop_captions: drops what a picture's credit shows to be its caption.
//
// Copied pages keep of a picture its alternative text, its caption and its credit, one below the other:
//     Zwei Männer auf einem Bahnsteig
//     Vereinsvorsitzender Krause am Bahnsteig: »Wir haben einfach angefangen«
//     Foto: Lena Muster
// Rules know only the credit (rules/credits.toml). The short lines on top of it are the picture's where blank
// lines set the credit off with them, and in the head of the page; so is a line without a full stop that is
// set off just above the credit of the first picture, below the lead. Prose stays always, and so does the
// title.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

/// After drop_marked_captions (marked_captions.hpp).
Draft drop_captions(Draft draft, const WordLists& words);

} // namespace article
