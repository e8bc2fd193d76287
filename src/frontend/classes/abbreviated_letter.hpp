// Words abbreviated to one letter, which its neighbours tell: "350 S." are pages, "Bundesamt f. Justiz",
// "Gesetz v. 3.4.1951", "Vorstand d. Vereins". Part of the class abbreviation.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::abbreviation {

/// "3", "c", "XIV": what may number a page or an article.
bool is_numeral(const RawToken& token);

std::optional<Reading> read_letter(const Cursor& at);

/// "Vorstand d. Vereins", "Mitglied d. Landtages": the article of what follows a noun in the genitive; of
/// anything but the genitive of a masculine or a neuter it is "der". To be asked after the table ("Karl d.
/// Gr.").
std::optional<Reading> read_article(const Cursor& at);

} // namespace frontend::abbreviation
