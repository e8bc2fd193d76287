// drop_teaser_boxes: drops the boxes in the middle of a page that point to another article.
//
// Copied pages keep of such a box a label, a headline, a sentence and its button, without a blank line
// between:
//     analyse
//     Warum die Beiträge weiter steigen
//     Der Pflegeversicherung fehlen Milliarden.
//     mehr
// The button tells them apart from short paragraphs. What is as long as a paragraph stays.
#pragma once

#include "article/draft.hpp"

namespace article {

Draft drop_teaser_boxes(Draft draft);

/// Boxes whose end the page marks: from "Weitere Informationen" to "Ende der weiteren Informationen", from
/// "Audio" to "Ende des Audiobeitrags". Before other rules: they would take all that follows for the page's
/// end.
Draft drop_marked_boxes(Draft draft);

} // namespace article
