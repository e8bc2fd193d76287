// find_metadata: what an HTML page says about its article, the surest source first: JSON-LD (schema.org's
// Article and its kinds), microdata, OpenGraph (article:*), meta tags (author, date, DC.*), <time>, <title>,
// <html lang>, the canonical link. Every text is clean and bounded; dates are ISO 8601 or left out. JSON-LD
// is hostile input: its size and depth are limited, and what is malformed is as if it were not there.
#pragma once

#include "article/article.hpp"
#include "article/html/document.hpp"
#include "article/rules/word_lists.hpp"

#include <string>

namespace article::html {

struct PageMetadata {
    Metadata about;          ///< its title is the headline that the page's head gives
    MappedText window_title; ///< the page's <title>
    std::string body;        ///< JSON-LD's articleBody, if it has one
};

/// `furniture` is the rule of each node, as find_furniture() gives it: comments and teasers have authors and
/// dates of their own.
PageMetadata find_metadata(const Document& document, const std::vector<std::string_view>& furniture,
                           const WordLists& words);

} // namespace article::html
