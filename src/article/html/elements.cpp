#include "article/html/elements.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace article::html {

namespace {

using Name = std::string_view;
using Meaning = std::pair<Name, Name>;

constexpr std::array<Name, 57> inline_elements{
    "a",     "abbr",    "acronym",  "b",     "basefont", "bdi",  "bdo",    "big",    "br",       "button",
    "cite",  "code",    "data",     "del",   "dfn",      "em",   "embed",  "font",   "i",        "img",
    "input", "ins",     "kbd",      "label", "mark",     "math", "meter",  "nobr",   "noscript", "output",
    "param", "picture", "progress", "q",     "rb",       "rp",   "rt",     "rtc",    "ruby",     "s",
    "samp",  "script",  "select",   "small", "source",   "span", "strike", "strong", "style",    "sub",
    "sup",   "svg",     "time",     "track", "tt",       "u",    "var"};

template <std::size_t n>
Name meaning_of(const std::array<Meaning, n>& meanings, Name name)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const Meaning& meaning) { return meaning.first == name; });
    return found == meanings.end() ? Name() : found->second;
}

constexpr std::array<Meaning, 33> tags{{{"nav", "navigation"},
                                        {"menu", "navigation"},
                                        {"aside", "sidebar"},
                                        {"footer", "page footer"},
                                        {"form", "form"},
                                        {"button", "form"},
                                        {"select", "form"},
                                        {"textarea", "form"},
                                        {"input", "form"},
                                        {"option", "form"},
                                        {"datalist", "form"},
                                        {"fieldset", "form"},
                                        {"noscript", "hidden"},
                                        {"template", "hidden"},
                                        {"figcaption", "caption"},
                                        {"figure", "caption"},
                                        {"iframe", "embedded"},
                                        {"object", "embedded"},
                                        {"applet", "embedded"},
                                        {"audio", "embedded"},
                                        {"video", "embedded"},
                                        {"canvas", "embedded"},
                                        {"map", "embedded"},
                                        {"amp-ad", "advertisement"},
                                        {"dialog", "dialog"},
                                        {"pre", "code"},
                                        {"xmp", "code"},
                                        {"math", "formula"},
                                        {"noframes", "hidden"},
                                        {"amp-list", "related"},
                                        {"amp-sidebar", "navigation"},
                                        {"amp-consent", "cookie notice"},
                                        {"amp-embed", "related"}}};

constexpr std::array<Meaning, 14> roles{{{"navigation", "navigation"},
                                         {"menu", "navigation"},
                                         {"menubar", "navigation"},
                                         {"banner", "page header"},
                                         {"contentinfo", "page footer"},
                                         {"complementary", "sidebar"},
                                         {"search", "form"},
                                         {"form", "form"},
                                         {"button", "form"},
                                         {"dialog", "dialog"},
                                         {"alertdialog", "dialog"},
                                         {"tablist", "navigation"},
                                         {"toolbar", "share bar"},
                                         {"doc-endnotes", "footnotes"}}};

} // namespace

bool is_inline_element(std::string_view tag)
{
    return std::binary_search(inline_elements.begin(), inline_elements.end(), tag);
}

int heading_level_of(std::string_view tag)
{
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' ? tag[1] - '0' : 0;
}

std::string_view furniture_of_tag(std::string_view tag) { return meaning_of(tags, tag); }

std::string_view furniture_of_role(std::string_view role) { return meaning_of(roles, role); }

bool holds_no_text(std::string_view tag)
{
    return tag == "script" || tag == "style" || tag == "head" || tag == "title";
}

} // namespace article::html
