// drop_page_blocks: drops what is left of a block of the page of which rules know some lines.
//
// Blank lines set the blocks of a copied page off: pictures, boxes, tables that fell into lines.
//     Nichts ging mehr: Die Talstation am Mittwoch.       a picture: one of the lines is its credit
//     APA/Jakob Muster
//
//     Der Abend                                           a box that asks for an address, or lists teasers
//     Erhalten Sie die wichtigsten Themen des Tages.
//     Jetzt anmelden
//
//     Spielinfo                                           a table: short lines, many of them figures
//     2 : 2
// Paragraphs stay, but for the sentences of a box that asks for something, and for captions. So do blocks
// with the title, with a byline or a date. In texts without blank lines nothing is done.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

/// After find_title and find_byline, whose lines stand in blocks of the page, too.
Draft drop_page_blocks(Draft draft, const WordLists& words);

} // namespace article
