#include "edition/metadata_json.hpp"

#include <nlohmann/json.hpp>

namespace edition {

namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

} // namespace

void add_metadata(Json& json, const article::Metadata& script, const article::Article& article,
                  const Json& made)
{
    json["title"] = or_null(script.title);
    json["author"] = or_null(article::joined_authors(script));
    json["date"] = or_null(script.date);
    json["source"] = article.path.string();
    json["language"] = or_null(script.language);
    json.update(made);
    json["authors"] = script.authors;
    json["section"] = or_null(script.section);
    json["publisher"] = or_null(script.publisher);
    json["url"] = or_null(script.url);
    json["description"] = or_null(script.description);
    json["picture"] = or_null(script.picture);
}

} // namespace edition
