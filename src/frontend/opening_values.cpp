#include "frontend/opening_values.hpp"

#include "article/byline/person_name.hpp"
#include "article/knowledge.hpp"
#include "article/spelling.hpp"
#include "frontend/german.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
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
    text.append_replacement(phrase, phrase.size() <= longest_name ? place_of(article, phrase) : base::Span{});
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

/// "abc", "lni", "SZ": what signs an agency's report or a short note, or stands for a house.
bool is_code(std::string_view name)
{
    constexpr std::size_t longest_code = 4;
    const auto all_between = [&](char first, char last) {
        return std::all_of(name.begin(), name.end(), [&](char c) { return c >= first && c <= last; });
    };
    return name.size() <= longest_code && (all_between('a', 'z') || all_between('A', 'Z'));
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

/// "Von Anna Berg (abe)" → "Anna Berg".
std::string_view plain(std::string_view credit)
{
    for (const std::string_view label : {"Von ", "von ", "By "}) {
        if (credit.starts_with(label)) credit.remove_prefix(label.size());
    }
    const std::size_t bracket = credit.ends_with(')') ? credit.rfind(" (") : std::string_view::npos;
    return credit.substr(0, bracket);
}

/// The names in one credit: those of people, as article/ knows them, else all between strokes.
std::vector<std::string> names_in(std::string_view credit)
{
    const base::Result<article::Knowledge>& knowledge = article::builtin_knowledge();
    std::vector<std::string> names;
    if (knowledge) names = article::people_of(credit, knowledge->words);
    if (!names.empty()) return names;
    for (std::size_t at = 0; at <= credit.size();) {
        const std::size_t end = std::min(credit.find('/', at), credit.size());
        names.emplace_back(trimmed(credit.substr(at, end - at)));
        at = end + 1;
    }
    return names;
}

/// "Anna Berg/dpa" → "Anna Berg", "dpa/lni" → none.
std::vector<std::string> persons_of(std::string_view credit, const article::Metadata& metadata,
                                    const German& german)
{
    if (is_address(credit)) return {};
    std::vector<std::string> names = names_in(plain(credit));
    std::erase_if(names, [&](const std::string& name) {
        return article::letters_of(name).empty() || is_agency(name, german) || is_desk(name, german) ||
               is_code(name) || name == metadata.publisher;
    });
    return names;
}

/// "A", "A und B", "A, B und C".
MappedText authors_of(const Article& article, const German& german)
{
    std::vector<std::string> persons;
    for (const std::string& credit : article.metadata.authors) {
        for (const std::string& person : persons_of(credit, article.metadata, german)) {
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

std::string_view month_name(int month, const German& german)
{
    for (const Row& row : german[TableName::months]) {
        if (number(row["number"]) == month) return row["spoken"];
    }
    return {};
}

/// "2025-11-05T06:00" → "5. November 2025". Empty for what is no day of the calendar.
std::string written_date(std::string_view iso, const German& german)
{
    constexpr std::size_t day_length = 10;
    const std::string_view date = iso.substr(0, day_length);
    if (date.size() < day_length || date[4] != '-' || date[7] != '-') return {};
    const std::optional<int> year = number(date.substr(0, 4));
    const std::optional<int> month = number(date.substr(5, 2));
    const std::optional<int> day = number(date.substr(8, 2));
    if (!year || !month || !day || *year < 1 || *month < 1 || *day < 1) return {};
    const std::chrono::year_month_day in_calendar{std::chrono::year(*year),
                                                  std::chrono::month(static_cast<unsigned>(*month)),
                                                  std::chrono::day(static_cast<unsigned>(*day))};
    if (!in_calendar.ok()) return {};
    return fmt::format("{}. {} {}", *day, month_name(*month, german), *year);
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
