// find_annotations: what a page's marks say of its words beyond their form: stretches in another language
// (lang) and what abbreviations stand for (<abbr title>). The language of the page as a whole and of the
// elements that hold an article is none of it: it is often wrong, and article/language.hpp looks at the text.
// Linear in the page.
#pragma once

#include "article/draft.hpp"
#include "article/html/document.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace article::html {

Annotations find_annotations(const Document& document);

/// What an element asks to be said instead of its text: `<sub alias>` (SSML's) or `data-speak-as` of any
/// element. Empty where it asks nothing, or too much for a word or a phrase.
std::string said_instead(const Document& document, std::uint32_t node);

/// A clean language tag (BCP 47) of an attribute's value; empty for German and for what is none.
std::string_view foreign_language(std::string_view tag);

} // namespace article::html
