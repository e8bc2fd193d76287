// find_furniture: which elements of a page are no part of its article, by what they say of themselves: their
// tag (nav, aside, form), role, hidden state, microdata, and class or identifier (the hints of html.toml).
//
// What says so but holds most of the page's prose is believed less: pages wrap all they have in a <form>, or
// name the article's column "sidebar-left". Prose is counted in words outside links, in texts of at least 8.
// Linear in the page.
#pragma once

#include "article/html/document.hpp"
#include "article/html/hints.hpp"

#include <string_view>
#include <vector>

namespace article::html {

/// For each node the rule that drops it and all in it; empty where none does. An element in a dropped one may
/// have a rule of its own.
std::vector<std::string_view> find_furniture(const Document& document, const Hints& hints);

} // namespace article::html
