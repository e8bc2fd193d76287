#include "frontend/opening_values.hpp"

#include "article/spelling.hpp"
#include "frontend/german.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace frontend {

namespace {

using article::Article;
using article::MappedText;

/// Where a whole word or phrase stands in a part of the source.
std::optional<base::Span> find_in(const Article& article, base::Span part, std::string_view phrase)
{
    const std::string_view text = std::string_view(article.source_text).substr(0, part.end);
    for (std::size_t at = text.find(phrase, part.begin); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        if (article::inside_word(text, at) || article::inside_word(text, at + phrase.size())) continue;
        const auto begin = static_cast<std::uint32_t>(at);
        return base::Span{begin, begin + static_cast<std::uint32_t>(phrase.size())};
    }
    return std::nullopt;
}

/// Metadata stand in what was dropped as such, or before the text: in front matter, in a page's head.
base::Span place_of(const Article& article, std::string_view phrase)
{
    for (const article::Dropped& dropped : article.dropped) {
        if (const auto found = find_in(article, dropped.source, phrase)) return *found;
    }
    const std::uint32_t text_begin = article.blocks.empty() ? 0 : article.blocks.front().text.source().begin;
    return find_in(article, {0, text_begin}, phrase).value_or(base::Span{});
}

MappedText placed(const Article& article, std::string_view phrase)
{
    constexpr std::size_t longest_name = 250; // what is longer is junk and not worth the search
    MappedText text;
    text.append_replacement(phrase,
                            phrase.size() <= longest_name ? place_of(article, phrase) : base::Span{});
    return text;
}

/// "dpa", "Deutsche Presse-Agentur", "AFP".
bool is_agency(std::string_view name, const German& german)
{
    if (german.has(TableName::agencies, name)) return true;
    const Table& acronyms = german[TableName::acronyms];
    return std::any_of(german[TableName::agencies].begin(), german[TableName::agencies].end(),
                       [&](const Row& agency) {
                           const Row* acronym = acronyms.find(agency.key());
                           return acronym != nullptr && (*acronym)["long"] == name;
                       });
}

/// "Redaktion", "Online-Redaktion", "Redaktion Wirtschaft".
bool is_desk(std::string_view name, const German& german)
{
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find_first_of(" -", at), name.size());
        if (german.has(TableName::desks, name.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

/// "abc", "lni": what signs an agency's report or a short note. Only small letters, since a name of one word
/// is written large.
bool is_code(std::string_view name)
{
    constexpr std::size_t longest_code = 4;
    return name.size() <= longest_code &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_address(std::string_view name)
{
    return name.find("://") != std::string_view::npos || name.find('@') != std::string_view::npos ||
           name.starts_with("www.");
}

std::string_view trimmed(std::string_view name)
{
    while (name.starts_with(' '))
        name.remove_prefix(1);
    while (name.ends_with(' '))
        name.remove_suffix(1);
    return name;
}

/// The persons of one credit: "Anna Berg/dpa" → "Anna Berg", "dpa/lni" → none.
std::vector<std::string_view> persons_of(std::string_view credit, const article::Metadata& metadata,
                                         const German& german)
{
    std::vector<std::string_view> persons;
    if (is_address(credit)) return persons;
    for (std::size_t at = 0; at <= credit.size();) {
        const std::size_t end = std::min(credit.find('/', at), credit.size());
        const std::string_view name = trimmed(credit.substr(at, end - at));
        at = end + 1;
        const bool signs_only = article::letters_of(name).empty() || is_agency(name, german) ||
                                is_desk(name, german) || is_code(name) || name == metadata.publisher;
        if (!signs_only) persons.push_back(name);
    }
    return persons;
}

/// "A", "A und B", "A, B und C".
MappedText authors_of(const Article& article, const German& german)
{
    std::vector<std::string_view> persons;
    for (const std::string& credit : article.metadata.authors) {
        for (const std::string_view person : persons_of(credit, article.metadata, german)) {
            if (std::find(persons.begin(), persons.end(), person) == persons.end()) persons.push_back(person);
        }
    }
    // Beyond that many it is no byline; the search for their places stays linear.
    constexpr std::size_t most_persons = 20;
    persons.resize(std::min(persons.size(), most_persons));
    MappedText text;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const std::uint32_t here = text.source().end;
        if (i > 0) text.append_replacement(i + 1 == persons.size() ? " und " : ", ", {here, here});
        text.append(placed(article, persons[i]));
    }
    return text;
}

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::string_view month_name(std::string_view month, const German& german)
{
    const std::string_view plain = month.starts_with('0') ? month.substr(1) : month;
    for (const Row& row : german[TableName::months]) {
        if (row["number"] == plain) return row["spoken"];
    }
    return {};
}

/// "2025-11-05T06:00" → "5. November 2025", "2025-11" → "November 2025", "2025" → "2025".
std::string written_date(std::string_view iso, const German& german)
{
    constexpr std::size_t year_length = 4;
    const std::string_view year = iso.substr(0, year_length);
    if (year.size() < year_length || !number(year) || year.front() == '-') return {};
    if (iso.size() == year_length) return std::string(year);
    const std::string_view rest = iso.substr(year_length);
    if (rest.size() < 3 || rest[0] != '-') return {};
    const std::string_view month = month_name(rest.substr(1, 2), german);
    if (month.empty()) return {};
    if (rest.size() == 3) return fmt::format("{} {}", month, year);
    const std::optional<int> day =
        rest.size() >= 6 && rest[3] == '-' ? number(rest.substr(4, 2)) : std::nullopt;
    constexpr int longest_month = 31;
    if (!day || *day < 1 || *day > longest_month) return {};
    return fmt::format("{}. {} {}", *day, month, year);
}

MappedText date_of(const Article& article, const German& german)
{
    const std::string& iso = article.metadata.date;
    constexpr std::size_t day_length = 10;
    MappedText text;
    base::Span place =
        iso.empty() ? base::Span{} : place_of(article, std::string_view(iso).substr(0, day_length));
    const auto line = std::find_if(article.dropped.begin(), article.dropped.end(),
                                   [](const article::Dropped& dropped) { return dropped.rule == "date"; });
    if (place.empty() && line != article.dropped.end()) place = line->source;
    text.append_replacement(written_date(iso, german), place);
    return text;
}

} // namespace

MappedText opening_value(Placeholder placeholder, const Article& article, const German& german)
{
    switch (placeholder) {
    case Placeholder::title:
        break;
    case Placeholder::author:
        return authors_of(article, german);
    case Placeholder::date:
        return date_of(article, german);
    case Placeholder::section:
        return placed(article, article.metadata.section);
    case Placeholder::publisher:
        return placed(article, article.metadata.publisher);
    }
    const bool has_title = !article.blocks.empty() && article.blocks.front().role == article::Role::title;
    return has_title ? article.blocks.front().text : MappedText{};
}

} // namespace frontend
