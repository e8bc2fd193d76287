#include "frontend/german/schemas.hpp"

namespace frontend {

const std::array<Schema, table_count>& schemas()
{
    static const std::array<Schema, table_count> all{{
        {"months", {{"written"}, {"spoken"}, {"number"}}},
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
        {"abbreviations", {{"written"}, {"spoken"}}},
        {"acronyms", {{"written"}, {"spoken"}}},
        {"nouns", {{"written"}, {"gender", Cell::required, {"m", "f", "n"}}}},
        {"prepositions", {{"written"}, {"case"}}},
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
