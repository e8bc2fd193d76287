#include "frontend/function_words.hpp"

#include <string>

namespace frontend {

namespace {

/// "Der" → "der", "Über" → "über": how a word of the tables is found at the start of a sentence.
std::string lower_case_initial(std::string_view word)
{
    std::string lower(word);
    if (lower.starts_with("Ü")) return lower.replace(0, 2, "ü");
    if (!lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z')
        lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return lower;
}

SlotSet slots_of_definite(std::string_view form)
{
    if (form == "die") return slots_of_determiner("e");
    if (form == "das")
        return slots_of_determiner("es") & (SlotSet::of(Case::nominative) | SlotSet::of(Case::accusative));
    if (form == "des") return slots_of_determiner("es") & SlotSet::of(Case::genitive);
    return slots_of_determiner(form.substr(1));
}

std::optional<Determiner> determiner_of_stem(const Row& row, std::string_view ending)
{
    const std::string_view pattern = row["declined_like"];
    if (pattern == "ein") return Determiner{slots_of_indefinite(ending), Declension::mixed};
    if (pattern == "dieser") return Determiner{slots_of_determiner(ending), Declension::weak};
    if (pattern == "alle")
        return Determiner{slots_of_determiner(ending) & SlotSet::plural(), Declension::weak};
    return Determiner{slots_of_determiner(ending) & SlotSet::plural(), Declension::strong};
}

} // namespace

std::optional<Determiner> determiner(std::string_view word, const German& german)
{
    const std::string lower = lower_case_initial(word);
    const Table& table = german[TableName::determiners];
    if (const Row* row = table.find(lower)) {
        const std::string_view pattern = (*row)["declined_like"];
        if (pattern == "der") return Determiner{slots_of_definite(lower), Declension::weak};
        if (pattern == "none") return Determiner{SlotSet::all(), Declension::strong};
        if (pattern == "zwei") return Determiner{SlotSet::plural(), Declension::strong};
        if (pattern == "ein") return Determiner{slots_of_indefinite(""), Declension::mixed};
    }
    for (const std::string_view ending : adjective_endings) {
        if (!lower.ends_with(ending)) continue;
        const Row* row = table.find(std::string_view(lower).substr(0, lower.size() - ending.size()));
        if (row == nullptr) continue;
        const auto found = determiner_of_stem(*row, ending);
        if (found && !found->slots.empty()) return found;
    }
    return std::nullopt;
}

std::optional<Preposition> preposition(std::string_view word, const German& german)
{
    const Row* row = german[TableName::prepositions].find(lower_case_initial(word));
    if (row == nullptr) return std::nullopt;
    Preposition found;
    const std::string_view cases = (*row)["cases"];
    if (cases.find("acc") != std::string_view::npos)
        found.cases = found.cases | SlotSet::of(Case::accusative);
    if (cases.find("dat") != std::string_view::npos) found.cases = found.cases | SlotSet::of(Case::dative);
    if (cases.find("gen") != std::string_view::npos) found.cases = found.cases | SlotSet::of(Case::genitive);
    const std::string_view article = (*row)["article"];
    if (!article.empty()) found.article = Determiner{slots_of_definite(article), Declension::weak};
    found.accusative_of_persons = (*row)["persons"] == "acc" || cases == "acc";
    return found;
}

bool is_in(TableName table, const RawToken& word, const German& german)
{
    return word.is_word() && german.has(table, lower_case_initial(word.text));
}

} // namespace frontend
