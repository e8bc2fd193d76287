#include "frontend/classes/gender_pair.hpp"

#include "frontend/function_words.hpp"

#include <algorithm>
#include <array>

namespace frontend::gender_form {

namespace {

/// What a mark adds: "r" of "jede:r", "jede/-r" and "jede(r)".
struct Ending {
    std::string_view text;
    std::size_t tokens = 0; ///< with the word before it
};

std::optional<Ending> ending_after(const Cursor& at)
{
    if (at.glued(1, "(") && !at[2].space_before && at.glued(3, ")")) return Ending{at[2].text, 4};
    if (!is_gender_mark(at[1]) || at[1].space_before) return {};
    const std::ptrdiff_t place = at[1].is("/") && at.glued(2, "-") ? 3 : 2;
    if (at[place].space_before || !at[place].is_word()) return {};
    return Ending{at[place].text, static_cast<std::size_t>(place) + 1};
}

std::string joined(std::string_view word, std::string_view ending)
{
    return std::string(word).append(ending);
}

/// "ein" + "e", "neue" + "r", "jeder" + "m": the strong endings of one case, women's and men's.
std::optional<Pair> declined(std::string_view word, const Ending& ending)
{
    const std::string_view added = ending.text;
    const std::string_view without_last = word.substr(0, word.size() - 1);
    if (word.ends_with('e') && (added == "r" || added == "n"))
        return Pair{std::string(word), joined(word, added), ending.tokens};
    if (word.ends_with('e') && (added == "m" || added == "s"))
        return Pair{joined(word, "r"), joined(word, added), ending.tokens};
    if (word.ends_with("er") && (added == "m" || added == "s"))
        return Pair{std::string(word), joined(without_last, added), ending.tokens};
    if (word.ends_with("em") && added == "r")
        return Pair{joined(without_last, "r"), std::string(word), ending.tokens};
    return {};
}

struct WholeWords {
    std::string_view women;
    std::string_view men;
};

/// "der*die", "ihm/ihr", in either order.
std::optional<Pair> whole_words(std::string_view first, const Ending& second)
{
    static constexpr std::array<WholeWords, 20> pairs{
        {{"die", "der"},    {"die", "den"},      {"der", "dem"},      {"der", "des"},
         {"sie", "er"},     {"sie", "ihn"},      {"ihr", "ihm"},      {"ihr", "sein"},
         {"ihre", "seine"}, {"ihrem", "seinem"}, {"ihren", "seinen"}, {"ihrer", "seiner"},
         {"eine", "ein"},   {"eine", "einen"},   {"einer", "einem"},  {"einer", "eines"},
         {"jede", "jeder"}, {"diese", "dieser"}, {"keine", "kein"},   {"welche", "welcher"}}};
    for (const WholeWords& pair : pairs) {
        if ((first == pair.men && second.text == pair.women) ||
            (first == pair.women && second.text == pair.men))
            return Pair{std::string(pair.women), std::string(pair.men), second.tokens};
    }
    return {};
}

} // namespace

bool is_gender_mark(const RawToken& token)
{
    return token.is("*") || token.is(":") || token.is("_") || token.is("/") || token.is("·");
}

std::optional<Pair> article_pair(const Cursor& at)
{
    if (!at[0].is_word() || at[1].space_before) return {};
    const auto ending = ending_after(at);
    if (!ending) return {};
    const bool capital = at[0].starts_upper;
    std::string word(at[0].text);
    if (capital && word[0] >= 'A' && word[0] <= 'Z') word[0] = static_cast<char>(word[0] - 'A' + 'a');
    std::optional<Pair> pair = whole_words(word, *ending);
    if (!pair && determiner(word, at.german())) {
        pair = ending->text == "e" ? Pair{joined(word, "e"), word, ending->tokens} : declined(word, *ending);
    }
    if (pair && capital) pair->women[0] = static_cast<char>(pair->women[0] - 'a' + 'A');
    return pair;
}

std::optional<Pair> adjective_pair(const Cursor& at)
{
    if (!at[0].is_word() || at[0].text.size() < 4 || at[1].space_before) return {};
    const auto ending = ending_after(at);
    return ending ? declined(at[0].text, *ending) : std::nullopt;
}

Case case_of_article(const Pair& article)
{
    if (article.men.ends_with('m')) return Case::dative;
    if (article.men.ends_with("es")) return Case::genitive;
    return article.men.ends_with("en") ? Case::accusative : Case::nominative;
}

Men men_of(std::string_view stem, const German& german)
{
    // "Zahnärzt", "Rechtsanwält": the table holds the last parts.
    for (const Row& row : german[TableName::gender_forms]) {
        if (stem == row.key()) return {std::string(row["singular"]), std::string(row["plural"])};
        const std::string_view inside = row["inside"];
        if (stem.size() <= inside.size() || !stem.ends_with(inside)) continue;
        const std::string first(stem.substr(0, stem.size() - inside.size()));
        return {first + std::string(row["singular_inside"]), first + std::string(row["plural_inside"])};
    }
    const std::string men(stem);
    if (stem.ends_with("olog") || stem.ends_with("agog")) return {men + "e", men + "en"};
    if (stem.ends_with("eur") || stem.ends_with("är")) return {men, men + "e"};
    const bool unchanged = stem.ends_with("er") || stem.ends_with("el") || stem.ends_with("en");
    return {men, unchanged || stem.ends_with("ier") ? men : men + "en"};
}

std::string man_in(Case its, std::string_view stem, const German& german)
{
    Men men = men_of(stem, german);
    if (its == Case::nominative) return men.singular;
    const bool weak =
        men.plural.ends_with('n') && men.plural != men.singular && !men.singular.ends_with("or");
    if (weak) return men.plural; // "dem Kollegen", "des Studenten", "einen Beamten"
    if (its != Case::genitive) return men.singular;
    const bool syllable =
        men.singular.ends_with('t') || men.singular.ends_with('d') || men.singular.ends_with('s');
    return men.singular + (syllable ? "es" : "s");
}

} // namespace frontend::gender_form
