#include "frontend/german/schemas.hpp"

namespace frontend {

const std::array<Schema, table_count>& schemas()
{
    static const std::array<Schema, table_count> all{{
        {"months",
         {{"written"},
          {"spoken"},
          {"number", Cell::required, {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}}}},
        {"weekdays", {{"written"}, {"spoken"}}},
        {"symbols", {{"written"}, {"spoken", Cell::optional}}},
        {"starters", {{"written"}}},
        {"numbered", {{"written"}}},
        {"currencies",
         {{"written"},
          {"singular"},
          {"plural"},
          {"gender", Cell::required, {"m", "f", "n"}},
          {"cent", Cell::optional},
          {"cents", Cell::optional}}},
        {"magnitudes",
         {{"written"},
          {"singular"},
          {"plural"},
          {"gender", Cell::required, {"f", "n"}},
          {"form", Cell::required, {"short", "word"}}}},
        {"units",
         {{"written"},
          {"singular"},
          {"plural"},
          {"dative", Cell::optional},
          {"gender", Cell::required, {"m", "f", "n"}}}},
        {"year_cues",
         {{"written"},
          {"side", Cell::required, {"left", "right", "both"}},
          {"means", Cell::required, {"year", "count"}}}},
        {"ordinal_nouns", {{"written"}}},
        {"ruler_names", {{"written"}, {"gender", Cell::required, {"m", "f"}}}},
        {"gender_forms",
         {{"stem"}, {"singular"}, {"plural"}, {"inside"}, {"singular_inside"}, {"plural_inside"}}},
        {"abbreviations",
         {{"written"},
          {"spoken"},
          {"end", Cell::required, {"never", "may", "usually"}},
          {"context", Cell::optional, {"number_after", "number_before", "name_after", "date_after", "small"}},
          {"inflection", Cell::optional, {"adjective", "noun", "nominal"}},
          {"gender", Cell::optional, {"m", "f", "n"}},
          {"genitive", Cell::optional},
          {"plural", Cell::optional}}},
        {"acronyms",
         {{"written"},
          {"reading", Cell::required, {"letters", "word", "mixed"}},
          {"spoken", Cell::optional},
          {"gender", Cell::optional, {"m", "f", "n", "pl"}},
          {"long", Cell::optional},
          {"expand", Cell::optional, {"never", "after_article"}}}},
        {"nouns", {{"written"}, {"gender", Cell::required, {"m", "f", "n", "pl", "adjective"}}}},
        {"determiners",
         {{"written"},
          {"declined_like", Cell::required, {"der", "dieser", "ein", "alle", "viele", "zwei", "none"}}}},
        {"prepositions",
         {{"written"},
          {"cases", Cell::required, {"acc", "dat", "gen", "acc dat", "gen dat"}},
          {"article", Cell::optional, {"dem", "der", "das", "den"}},
          {"persons", Cell::optional, {"acc", "dat"}}}},
        {"quantity_adverbs", {{"written"}}},
        {"accusative_verbs", {{"written"}}},
        {"dative_verbs", {{"written"}}},
        {"agencies", {{"written"}}},
        {"desks", {{"written"}}},
        {"finite_verbs", {{"written"}}},
    }};
    return all;
}

const Schema* schema_of_file(std::string_view file)
{
    const std::string_view name = file.substr(file.find_last_of('/') + 1);
    const std::string_view table = name.substr(0, name.find_first_of(".-"));
    for (const Schema& schema : schemas()) {
        if (schema.table == table) return &schema;
    }
    return nullptr;
}

} // namespace frontend
