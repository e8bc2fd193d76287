// add_metadata: what an article says of itself, as script and timeline print it: {title, author, date,
// source, language, …, authors, section, publisher, url, description, picture}; what is not known is null.
#pragma once

#include "article/article.hpp"

#include <nlohmann/json_fwd.hpp>

namespace edition {

/// `script` has the metadata, `article` the file's name; `made` (voice, format) stands behind the language.
void add_metadata(nlohmann::ordered_json& json, const article::Metadata& script,
                  const article::Article& article, const nlohmann::ordered_json& made);

} // namespace edition
