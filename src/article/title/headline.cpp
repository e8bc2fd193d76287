#include "article/title/headline.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace article {

namespace {

/// "beispiel.de", "blog.beispiel.com": one word whose last part is a domain of letters.
bool is_site_address(std::string_view word)
{
    const std::size_t dot = word.rfind('.');
    if (dot == std::string_view::npos || dot < 2) return false;
    const std::string_view domain = word.substr(dot + 1);
    return domain.size() >= 2 && domain.size() <= 7 && word[dot - 1] != '.' &&
           std::all_of(domain.begin(), domain.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_number(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "4/2025"
bool is_issue_number(std::string_view word)
{
    const std::size_t slash = word.find('/');
    return slash <= 3 && is_number(word.substr(0, slash)) && is_number(word.substr(slash + 1)) &&
           word.size() - slash == 5;
}

/// "Ausgabe 12", "Nr. 3"
bool numbers_an_issue(const std::vector<std::string_view>& words)
{
    constexpr std::array<std::string_view, 6> labels{"Ausgabe", "Nr.", "Heft", "Jahrgang", "Folge", "Nummer"};
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string_view before = trim_decoration(words[i - 1]);
        const bool label = std::any_of(labels.begin(), labels.end(), [&](std::string_view each) {
            return each == words[i - 1] || each == before;
        });
        if (label && is_number(trim_decoration(words[i]))) return true;
    }
    return false;
}

bool mostly_figures(std::string_view line)
{
    std::size_t letters = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < line.size();) {
        const base::CodePoint point = base::decode(line, at);
        if (point.value != U' ') ++(u_isalpha(static_cast<UChar32>(point.value)) != 0 ? letters : others);
        at += point.length;
    }
    return others > letters;
}

/// "Liebe Leserinnen und Leser"
bool is_salutation(std::string_view line)
{
    constexpr std::array<std::string_view, 6> beginnings{"Liebe ", "Lieber ",   "Sehr geehrte",
                                                         "Hallo ", "Guten Tag", "Guten Morgen"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return line.starts_with(beginning); });
}

} // namespace

bool names_section(std::string_view line, const WordLists& words)
{
    line = trim_decoration(line);
    if (lists(words.sections, line)) return true;
    // "Feuilleton | Zum Tod von Greta Olm", "Aktuelles / Naturschutz vor Ort"
    for (const std::string_view divider : {" | ", " / "}) {
        const std::size_t at = line.find(divider);
        if (at != std::string_view::npos && lists(words.sections, line.substr(0, at))) return true;
    }
    constexpr std::ptrdiff_t most_words = 4;
    const std::vector<std::string_view> parts = words_of(line);
    const auto known = std::count_if(parts.begin(), parts.end(), [&](std::string_view part) {
        return starts_upper(part) && lists(words.sections, part);
    });
    return known >= 2 && std::ssize(parts) <= most_words && known >= std::ssize(parts) - 1;
}

bool is_path(std::string_view line)
{
    constexpr std::array<std::string_view, 5> dividers{" / ", " > ", " » ", " › ", " | "};
    return std::any_of(dividers.begin(), dividers.end(), [&](std::string_view divider) {
        const std::size_t first = line.find(divider);
        return first != std::string_view::npos && line.find(divider, first + 1) != std::string_view::npos;
    });
}

bool is_page_line(std::string_view line)
{
    const std::vector<std::string_view> parts = words_of(line);
    if (parts.empty()) return false;
    constexpr std::array<std::string_view, 6> marks{"@", "www.", "http", "Tel. ", "Tel.: ", "Telefon: "};
    const bool address = std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return line.find(mark) != std::string_view::npos;
    });
    return address || (parts.size() == 1 && is_site_address(line)) ||
           is_issue_number(trim_decoration(parts.back())) || is_issue_number(parts.front()) ||
           numbers_an_issue(parts) || is_path(line) || mostly_figures(line);
}

bool reads_as_headline(std::string_view line)
{
    constexpr std::string_view no_end = ".:,;";
    constexpr std::size_t shortest = 20; // characters
    const std::vector<std::string_view> parts = words_of(line);
    const bool calls = line.find(':') != std::string_view::npos;
    return parts.size() >= (calls ? 3U : 4U) && base::count_code_points(line) >= shortest && !line.empty() &&
           no_end.find(line.back()) == std::string_view::npos && !is_salutation(line) &&
           !starts_lower(line) && !is_page_line(line) &&
           std::any_of(parts.begin() + 1, parts.end(), starts_lower);
}

std::uint32_t glued_section(std::string_view headline, const WordLists& words)
{
    const std::string_view first_word = headline.substr(0, headline.find(' '));
    for (std::uint32_t at = 3; at < first_word.size(); ++at) {
        const bool capital = starts_upper(first_word.substr(at)) &&
                             u_islower(static_cast<UChar32>(base::decode_before(first_word, at).value));
        if (capital && lists(words.sections, first_word.substr(0, at))) return at;
    }
    return 0;
}

std::uint32_t end_before_site_name(std::string_view headline)
{
    for (const std::string_view divider : {" | ", " - ", " – "}) {
        const std::size_t at = headline.rfind(divider);
        if (at == std::string_view::npos || at == 0) continue;
        const std::string_view name = headline.substr(at + divider.size());
        const bool is_bar = divider == " | ";
        const std::size_t words = words_of(name).size();
        if ((is_bar && words <= 3) || (words == 1 && is_site_address(name)))
            return static_cast<std::uint32_t>(at);
    }
    return static_cast<std::uint32_t>(headline.size());
}

} // namespace article
