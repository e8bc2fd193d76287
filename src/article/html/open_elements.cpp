#include "article/html/open_elements.hpp"

#include <algorithm>
#include <array>

namespace article::html {

namespace {

using Name = std::string_view;

template <std::size_t n>
bool holds(const std::array<Name, n>& sorted, Name name)
{
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

constexpr std::array<Name, 20> void_elements{
    "area", "base",  "basefont", "bgsound", "br",   "col",  "embed", "frame",  "hr",    "image",
    "img",  "input", "isindex",  "keygen",  "link", "meta", "param", "source", "track", "wbr"};
constexpr std::array<Name, 14> formatting{"a",    "b", "big",   "code",   "em",     "font", "i",
                                          "nobr", "s", "small", "strike", "strong", "tt",   "u"};
/// What most end tags cannot reach beyond ("has an element in scope").
constexpr std::array<Name, 18> scope_limits{
    "annotation-xml", "applet", "caption", "desc", "foreignobject", "html", "marquee", "mi", "mn", "mo", "ms",
    "mtext",          "object", "table",   "td",   "template",      "th",   "title"};
constexpr std::array<Name, 9> table_parts{"caption", "colgroup", "table", "tbody", "td",
                                          "tfoot",   "th",       "thead", "tr"};
/// The standard's "special" elements: others are not closed across them.
constexpr std::array<Name, 63> special{
    "address",  "applet",     "article", "aside",   "blockquote", "body",      "button", "caption",
    "center",   "colgroup",   "dd",      "details", "dir",        "div",       "dl",     "dt",
    "fieldset", "figcaption", "figure",  "footer",  "form",       "frameset",  "h1",     "h2",
    "h3",       "h4",         "h5",      "h6",      "head",       "header",    "hgroup", "html",
    "iframe",   "li",         "listing", "main",    "marquee",    "menu",      "nav",    "noembed",
    "noframes", "noscript",   "object",  "ol",      "p",          "plaintext", "pre",    "script",
    "section",  "select",     "style",   "summary", "table",      "tbody",     "td",     "template",
    "textarea", "tfoot",      "th",      "thead",   "title",      "tr",        "ul"};
/// What a start tag ends an open paragraph for.
constexpr std::array<Name, 40> ends_paragraph{
    "address", "article", "aside",    "blockquote", "center", "dd",      "details", "dialog",  "dir",  "div",
    "dl",      "dt",      "fieldset", "figcaption", "figure", "footer",  "form",    "h1",      "h2",   "h3",
    "h4",      "h5",      "h6",       "header",     "hgroup", "hr",      "li",      "listing", "main", "menu",
    "nav",     "ol",      "p",        "plaintext",  "pre",    "section", "summary", "table",   "ul",   "xmp"};

bool limits_scope(Name open) { return holds(scope_limits, open); }

bool limits_table_scope(Name open) { return open == "table" || open == "template" || open == "html"; }

} // namespace

bool is_void_element(std::string_view name) { return holds(void_elements, name); }

bool is_formatting_element(std::string_view name) { return holds(formatting, name); }

/// Closes the innermost `name` and all in it, unless an element that `stops` lies between.
template <class Stops>
bool OpenElements::pop_through(std::string_view name, const Stops& stops)
{
    for (std::size_t at = names_.size(); at-- > 0;) {
        if (names_[at] == name) {
            names_.resize(at);
            return true;
        }
        if (stops(Name(names_[at]))) return false;
    }
    return false;
}

void OpenElements::close_implied(std::string_view name)
{
    if (holds(ends_paragraph, name)) {
        pop_through("p", [](Name open) { return limits_scope(open) || open == "button"; });
    }
    const auto other_block = [](Name open) {
        return holds(special, open) && open != "address" && open != "div" && open != "p";
    };
    if (name == "li") {
        pop_through("li", other_block);
    } else if (name == "dd" || name == "dt") {
        if (!pop_through("dd", [&](Name open) { return open == "dt" || other_block(open); })) {
            pop_through("dt", other_block);
        }
    } else if (name == "td" || name == "th") {
        if (!pop_through("td", [](Name open) { return open == "tr" || limits_table_scope(open); })) {
            pop_through("th", [](Name open) { return open == "tr" || limits_table_scope(open); });
        }
    } else if (name == "tr") {
        pop_through("tr", limits_table_scope);
    } else if ((name == "option" || name == "optgroup") && !names_.empty() && names_.back() == "option") {
        names_.pop_back();
    }
}

void OpenElements::open(std::string_view name)
{
    close_implied(name);
    if (!is_void_element(name)) names_.emplace_back(name);
}

void OpenElements::close(std::string_view name)
{
    if (name == "form") {
        if (!names_.empty() && names_.back() == name) names_.pop_back();
    } else if (name == "table") {
        pop_through(name, [](Name open) { return open == "template"; });
    } else if (holds(table_parts, name)) {
        pop_through(name, limits_table_scope);
    } else if (holds(special, name)) {
        const bool is_item = name == "li";
        const bool is_paragraph = name == "p";
        pop_through(name, [&](Name open) {
            return limits_scope(open) || (is_item && (open == "ol" || open == "ul")) ||
                   (is_paragraph && open == "button");
        });
    } else {
        pop_through(name, [](Name open) { return holds(special, open); });
    }
}

} // namespace article::html
