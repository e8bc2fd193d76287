// drop_page_head: drops the menus and other lines that a page prints above an article's own head
// ("section", "line above the title").
//
// Who copies a whole page copies its menus, too, a word or two on each line:
//     Wümme-Kurier                                   the site's name
//     Lokales                                        its menu, of which rules know a part
//     Freizeit
//     Meine Nachrichten
//     Startseite > Lokales > Streit um Grundschule   where the reader is
//     Samtgemeinde Bothelau                          here begins the article's head
//     Streit um Grundschule: Eltern wollen Standort Hesedorf retten
// A menu is known by its run of short lines, some of which are names of sections or buttons. All above the
// last run goes, as far as a headline is left between it and the text; so does all above a path or a
// section's name that stands right above a headline. Formats that mark headings have no use for this.
#pragma once

#include "article/draft.hpp"
#include "article/rules/word_lists.hpp"

namespace article {

/// After the rules, which know the lines that make the runs certain; before find_title.
Draft drop_page_head(Draft draft, const WordLists& words);

} // namespace article
