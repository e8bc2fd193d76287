// read_html: a web page, as saved from a browser or exported by a CMS → passages of its article and what the
// page says about it. All other text of the page is in Draft::cut: prose by the paragraph, furniture by the
// element, shortened. The passages are then sorted as those of any other format (arrange.hpp). Errors: more
// elements than any article has.
#pragma once

#include "article/draft.hpp"
#include "article/knowledge.hpp"
#include "article/read_options.hpp"
#include "base/result.hpp"

#include <string_view>

namespace article::html {

/// `name` is the file's, for messages.
base::Result<Draft> read_html(std::string_view source, const Knowledge& knowledge, const ReadOptions& options,
                              std::string_view name);

} // namespace article::html
