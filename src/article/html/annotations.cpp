#include "article/html/annotations.hpp"

#include "article/clean.hpp"

#include <algorithm>
#include <array>

namespace article::html {

namespace {

constexpr std::uint32_t most_nodes = 8; ///< in an abbreviation
constexpr std::size_t longest_tag = 35; // RFC 5646, section 4.4.1

bool holds_articles(std::string_view tag)
{
    constexpr std::array<std::string_view, 5> holders{"#document", "html", "head", "body", "main"};
    return tag == "article" || std::find(holders.begin(), holders.end(), tag) != holders.end();
}

std::string_view language_attribute(const Document& document, std::uint32_t node)
{
    const std::string_view language = attribute(document, node, "lang");
    return language.empty() ? attribute(document, node, "xml:lang") : language;
}

} // namespace

std::string_view foreign_language(std::string_view tag)
{
    const bool sound =
        !tag.empty() && tag.size() <= longest_tag && std::all_of(tag.begin(), tag.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (!sound) return {};
    const std::string_view primary = tag.substr(0, tag.find('-'));
    const bool german = primary.size() == 2 && (primary[0] | 0x20) == 'd' && (primary[1] | 0x20) == 'e';
    return german ? std::string_view() : tag;
}

std::string said_instead(const Document& document, std::uint32_t node)
{
    constexpr std::size_t longest = 300;
    const std::string_view alias =
        document.nodes[node].tag == "sub" ? attribute(document, node, "alias") : std::string_view();
    const std::string_view said = alias.empty() ? attribute(document, node, "data-speak-as") : alias;
    return said.empty() || said.size() > longest ? std::string() : clean(said, 0).text();
}

Annotations find_annotations(const Document& document)
{
    Annotations found;
    std::vector<std::string_view> languages(document.nodes.size());
    for (std::uint32_t i = 1; i < document.nodes.size(); ++i) {
        const Node& node = document.nodes[i];
        languages[i] = languages[node.parent];
        if (node.is_text()) {
            if (!languages[i].empty()) note(found, node.source, languages[i]);
            continue;
        }
        const std::string_view own = language_attribute(document, i);
        if (!own.empty() && !holds_articles(node.tag)) languages[i] = foreign_language(own);
        const bool abbreviates = node.tag == "abbr" || node.tag == "acronym";
        const std::string_view title = abbreviates ? attribute(document, i, "title") : std::string_view();
        if (!title.empty() && node.end - i <= most_nodes)
            note(found, {text_below(document, i).text(), clean(title, 0).text()});
    }
    return found;
}

} // namespace article::html
