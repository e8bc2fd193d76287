#include "article/byline/credit.hpp"

#include "article/byline/byline_label.hpp"
#include "article/byline/date_line.hpp"
#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// "unserem Korrespondenten Jan Kurz", "Rechtsanwalt Jan Kurz" → "Jan Kurz".
std::string_view without_office(std::string_view names)
{
    const std::size_t blank = names.find(' ');
    if (blank != std::string_view::npos && is_profession(names.substr(0, blank)))
        return names.substr(blank + 1);
    constexpr std::array<std::string_view, 6> offices{"unserem ", "unserer ", "unseren ",
                                                      "unsere ",  "unser ",   "dem "};
    const std::string folded = fold_case(names.substr(0, blank));
    for (const std::string_view office : offices) {
        if (folded != office.substr(0, office.size() - 1)) continue;
        const std::size_t end = names.find(' ', office.size());
        return end == std::string_view::npos ? names : names.substr(end + 1);
    }
    return names;
}

std::size_t offset_of(std::string_view line, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - line.data());
}

std::string_view without_blanks_behind(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// "Svenja Harms, dpa", "Svenja Harms, nap" → without the agency or the desk.
std::string_view without_desk(std::string_view names, const WordLists& words)
{
    constexpr std::size_t longest_desk = 5; // bytes
    const std::size_t comma = names.rfind(", ");
    if (comma == std::string_view::npos) return names;
    const std::string_view desk = names.substr(comma + 2);
    const bool small = desk.size() <= longest_desk && std::all_of(desk.begin(), desk.end(), [](char letter) {
                           return letter >= 'a' && letter <= 'z';
                       });
    return small || lists(words.agencies, desk) ? names.substr(0, comma) : names;
}

/// "Anna Berg. Fachliche Beratung: Jan Kurz", "Anna Berg; Fotos: Jan Kurz", "Anna Berg Stand: …" → the first.
std::string_view without_next_label(std::string_view names)
{
    constexpr std::size_t shortest_end = 4; // bytes: "Dr. Jan" goes on
    for (const std::string_view end : {". ", "; ", ", "}) {
        for (std::size_t at = names.find(end); at != std::string_view::npos; at = names.find(end, at + 1)) {
            const std::string_view next = names.substr(at + end.size());
            const std::size_t last_word = at - std::min(at, names.substr(0, at).rfind(' ') + 1);
            if (last_word < shortest_end || next.find(": ") == std::string_view::npos) continue;
            return names.substr(0, at);
        }
    }
    const std::vector<std::string_view> parts = words_of(names);
    for (std::size_t i = 2; i < parts.size(); ++i) {
        if (parts[i].ends_with(':')) return names.substr(0, offset_of(names, parts[i]) - 1);
    }
    return names;
}

/// "Anna Berg am 5. November 2025" → the names and the date.
Credit labelled(std::string_view names, const WordLists& words)
{
    Credit credit;
    const std::size_t when = names.find_first_of("0123456789");
    if (when != std::string_view::npos) {
        for (const std::string_view before :
             {" veröffentlicht am ", " aktualisiert am ", " am ", ", ", " vom ", " - ", " – "}) {
            const std::size_t at = names.find(before);
            if (at == std::string_view::npos || at > when) continue;
            const auto date = date_of(names.substr(at + before.size()));
            if (!date) continue;
            credit.date = *date;
            names = names.substr(0, at);
            break;
        }
    }
    if (credit.date.empty() && when != std::string_view::npos) {
        if (const auto date = date_of(names.substr(when))) {
            credit.date = *date; // "Anna Berg 05.11.2025"
            names = without_blanks_behind(names.substr(0, when));
        }
    }
    names = without_next_label(names);
    if (names.ends_with('.') && words_of(names).size() > 1) names.remove_suffix(1);
    names = without_desk(names, words);
    credit.authors = people_of(without_office(names), words);
    if (credit.authors.empty() && lists(words.agencies, names)) credit.authors.emplace_back(names);
    return credit;
}

/// "5.11.2025 09:12 Uhr Anna Berg 23"
std::optional<Credit> name_behind_date(std::string_view part, const WordLists& words)
{
    part = part.substr(0, part.find_last_not_of("0123456789 ") + 1); // how many comments there are
    std::optional<Credit> found;                                     // the last: "Uhr" belongs to the time
    for (std::size_t at = part.find(' '); at != std::string_view::npos; at = part.find(' ', at + 1)) {
        const std::string_view name = part.substr(at + 1);
        if (!is_person_name(name, words)) continue;
        const auto date = date_of(part.substr(0, at));
        if (!date) break;
        found = Credit{people_of(name, words), *date, false};
    }
    return found;
}

/// "Anna Berg, 5.11.2025, 06:00 Uhr", "5. November 2025 von Anna": nobody but an author stands beside a date.
std::optional<Credit> signed_and_dated(std::string_view part, const WordLists& words)
{
    const std::size_t comma = part.find(", ");
    if (comma != std::string_view::npos && is_person_name(part.substr(0, comma), words)) {
        if (const auto date = date_of(part.substr(comma + 2)))
            return Credit{people_of(part.substr(0, comma), words), *date, false};
    }
    if (auto behind = name_behind_date(part, words)) return behind;
    constexpr std::string_view by = " von ";
    const std::size_t at = part.find(by);
    if (at == std::string_view::npos) return std::nullopt;
    const auto date = date_of(part.substr(0, at));
    const std::string_view name = part.substr(at + by.size());
    if (!date) return std::nullopt;
    Credit credit{people_of(name, words), *date, false};
    const bool one_name = words_of(name).size() == 1 && starts_upper(name) && trim_decoration(name) == name;
    if (credit.authors.empty() && one_name && !lists(words.no_names, name)) credit.authors.emplace_back(name);
    if (credit.authors.empty() && !lists(words.no_names, name)) return std::nullopt; // "von Administrator"
    return credit;
}

constexpr std::array<std::string_view, 7> dividers{
    " | ", " · ", " • ", " – ", " - ", ", Stand: ", ", aktualisiert "};
constexpr std::size_t bars = 3; ///< of them

/// "Gernot Haslacher aus Sankt Veith" → the name.
std::string_view without_place(std::string_view name)
{
    constexpr std::size_t longest_place = 30; // bytes
    for (const std::string_view from : {" aus ", " in "}) {
        const std::size_t at = name.find(from);
        if (at == std::string_view::npos) continue;
        const std::string_view place = name.substr(at + from.size());
        if (place.size() <= longest_place && starts_upper(place)) return name.substr(0, at);
    }
    return name;
}

/// Where a comma, a slash or a bracket ends the first name of a line.
std::size_t end_of_name(std::string_view line)
{
    return std::min({line.find(','), line.find('/'), line.find(" (")});
}

/// "Anna Berg Redakteurin Lokales" → the name
std::string_view without_office_behind(std::string_view part)
{
    const std::vector<std::string_view> parts = words_of(part);
    for (std::size_t i = 2; i < parts.size(); ++i) {
        if (!is_profession(parts[i]) || parts[i - 1].ends_with(',')) continue;
        return part.substr(0, offset_of(part, parts[i]) - 1);
    }
    return part;
}

/// "Dr. Anna Berg", "Anna Berg, Redakteurin", "Anna Berg/dpa", "Anna Berg (ab)"
bool is_vouched(std::string_view part, const WordLists& words)
{
    if (is_academic_title(part.substr(0, part.find(' ')))) return true;
    if (without_office(part) != part || without_office_behind(part) != part) return true;
    constexpr std::size_t longest_initials = 5; // bytes
    for (const std::string_view divider : {", ", "/", " ("}) {
        const std::size_t at = part.find(divider);
        if (at == std::string_view::npos) continue;
        std::string_view tail = part.substr(at + divider.size());
        const bool bracket = tail.ends_with(')');
        if (bracket) tail.remove_suffix(1);
        const bool initials =
            bracket && tail.size() <= longest_initials &&
            std::all_of(tail.begin(), tail.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (initials || is_house(tail, words) || is_office(tail)) return true;
    }
    return false;
}

} // namespace

namespace {

/// "Anna Berg und Jan Kurz"
std::optional<Credit> several_names(std::string_view line, const WordLists& words)
{
    constexpr std::size_t longest_line = 100; // bytes
    if (line.size() > longest_line) return std::nullopt;
    Credit credit{people_of(line, words), {}, true};
    const bool known = std::all_of(credit.authors.begin(), credit.authors.end(),
                                   [&](const std::string& name) { return has_first_name(name, words); });
    if (credit.authors.size() < 2 || !known) return std::nullopt;
    return credit;
}

} // namespace

std::optional<Credit> credit_of_part(std::string_view part, const WordLists& words)
{
    if (const auto date = date_of(part)) return Credit{{}, *date, false};
    if (const std::string_view names = without_label(part, words); !names.empty()) {
        Credit credit = labelled(names, words);
        if (credit.authors.empty() && lists(words.first_names, names)) credit.authors.emplace_back(names);
        if (credit.authors.empty()) return std::nullopt;
        return credit;
    }
    const std::string_view whole = without_office_behind(part);
    const std::string_view name = without_office(without_place(whole.substr(0, end_of_name(whole))));
    if (auto dated = signed_and_dated(part, words)) return dated;
    if (!is_person_name(name, words)) return several_names(part, words);
    Credit credit{people_of(without_office(without_place(whole)), words), {}, true, is_vouched(part, words)};
    if (credit.authors.empty()) return std::nullopt;
    return credit;
}

std::vector<std::string_view> parts_of(std::string_view line, Dividers at)
{
    const std::size_t count = at == Dividers::bars ? bars : dividers.size();
    std::vector<std::string_view> parts;
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t next = line.size();
        for (std::size_t which = 0; which < count; ++which) {
            const std::string_view bar = dividers[which];
            const std::size_t found = line.find(bar);
            if (found >= end) continue;
            end = found;
            next = found + bar.size();
        }
        parts.push_back(line.substr(0, end));
        line.remove_prefix(next);
    }
    return parts;
}

} // namespace article
