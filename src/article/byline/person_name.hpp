// Names of people, by their shape: two to five capitalised words with particles, initials and titles among
// them
// ("Dr. Anna-Lena von der Heide", "J. P. Kurz", "ANNA BERG").
#pragma once

#include "article/rules/word_lists.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace article {

bool is_person_name(std::string_view text, const WordLists& words);

/// Whether its first word is a known first name.
bool has_first_name(std::string_view name, const WordLists& words);

/// The people of "Anna Berg, Jan Kurz und Mia Sommer (dpa)", in ordinary spelling ("ANNA BERG" → "Anna
/// Berg"). After the first name also places, agencies and roles may be listed, and are left out. Empty if the
/// text starts with anything but a name or holds anything else.
std::vector<std::string> people_of(std::string_view text, const WordLists& words);

/// "Dr.", "Prof."
bool is_academic_title(std::string_view word);

/// "Rechtsanwältin", "Sportredakteur": words beside names.
bool is_profession(std::string_view word);

/// "Redakteurin Lokales", "Leiter der Lokalredaktion", "Freier Mitarbeiter": what an author is, without the
/// name.
bool is_office(std::string_view line);

/// "dpa", "MDR AKTUELL", "ARD-Studio Wien", "tagesschau.de": an agency, a newspaper, a broadcaster or its
/// site.
bool is_house(std::string_view name, const WordLists& words);

} // namespace article
