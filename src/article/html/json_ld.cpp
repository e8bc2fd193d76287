#include "article/html/json_ld.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace article::html {

namespace {

using nlohmann::json;

constexpr std::size_t largest = std::size_t{4} << 20U; // bytes of one script
constexpr int deepest = 64;
constexpr std::size_t most_authors = 20;

/// nlohmann's parser does not recurse, but its values are compared and visited by recursion: so the depth is
/// limited before anything is built.
bool is_too_deep(std::string_view text)
{
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string) {
            if (c == '\\') {
                ++i;
            } else {
                in_string = c != '"';
            }
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest) return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// CMSs write line ends into strings, which JSON forbids; outside strings a space does as well.
std::string without_controls(std::string_view text)
{
    std::string clean(text);
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return clean;
}

const json* member(const json& object, std::string_view key)
{
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

constexpr std::array<std::string_view, 4> keys_of_text{"name", "@value", "url", "@id"};
constexpr std::array<std::string_view, 4> keys_of_address{"url", "contentUrl", "@id", "@value"};

/// A text, the first of several, or what an object calls its value.
std::string text_of(const json* value, const std::array<std::string_view, 4>& keys = keys_of_text)
{
    for (int depth = 0; value != nullptr && depth < 4; ++depth) {
        if (value->is_string()) return value->get<std::string>();
        if (value->is_array()) {
            value = value->empty() ? nullptr : &value->front();
            continue;
        }
        const json* next = nullptr;
        for (const std::string_view key : keys) {
            if (next == nullptr) next = member(*value, key);
        }
        value = next;
    }
    return {};
}

bool is_article_type(std::string_view type)
{
    constexpr std::array<std::string_view, 5> kinds{"Report", "SocialMediaPosting", "Review", "TechArticle",
                                                    "Recipe"};
    type = type.substr(type.find_last_of("/:") == std::string_view::npos ? 0 : type.find_last_of("/:") + 1);
    return type.ends_with("Article") || type.ends_with("Posting") || type.ends_with("BlogPost") ||
           std::find(kinds.begin(), kinds.end(), type) != kinds.end();
}

bool is_article(const json& value)
{
    const json* const type = member(value, "@type");
    if (type == nullptr) return false;
    if (type->is_string()) return is_article_type(type->get_ref<const std::string&>());
    return type->is_array() && std::any_of(type->begin(), type->end(), [](const json& each) {
               return each.is_string() && is_article_type(each.get_ref<const std::string&>());
           });
}

/// Names of people who are given as texts, objects or "@id" of another object of the graph.
void add_authors(std::vector<std::string>& authors, const json& value, const json& root)
{
    if (value.is_array()) {
        for (const json& each : value) {
            if (authors.size() < most_authors && !each.is_array()) add_authors(authors, each, root);
        }
        return;
    }
    std::string name = value.is_string() ? value.get<std::string>() : text_of(member(value, "name"));
    const json* const id = member(value, "@id");
    const json* const graph = member(root, "@graph");
    if (name.empty() && id != nullptr && graph != nullptr && graph->is_array()) {
        for (const json& node : *graph) {
            const json* const other = member(node, "@id");
            if (name.empty() && other != nullptr && *other == *id) name = text_of(member(node, "name"));
        }
    }
    // Sites that give their own name or address as author's have it as publisher too.
    const bool is_house = text_of(member(value, "@type")) == "Organization" &&
                          (name.find('.') != std::string::npos || name == text_of(member(root, "publisher")));
    if (!name.empty() && !is_house) authors.push_back(std::move(name));
}

LinkedArticle article_of(const json& value, const json& root)
{
    LinkedArticle article;
    Metadata& about = article.about;
    about.title = text_of(member(value, "headline"));
    if (about.title.empty()) about.title = text_of(member(value, "name"));
    about.date = text_of(member(value, "datePublished"));
    if (about.date.empty()) about.date = text_of(member(value, "dateCreated"));
    about.section = text_of(member(value, "articleSection"));
    about.description = text_of(member(value, "description"));
    about.language = text_of(member(value, "inLanguage"));
    about.publisher = text_of(member(value, "publisher"));
    about.url = text_of(member(value, "url"));
    about.picture = text_of(member(value, "image"), keys_of_address);
    article.body = text_of(member(value, "articleBody"));
    if (const json* const authors = member(value, "author")) add_authors(about.authors, *authors, root);
    if (about.publisher.find("://") != std::string::npos)
        about.publisher.clear(); // only its address is given
    return article;
}

/// Breadth first, so that the article the page is about comes before those it links to.
const json* first_article(const json& root)
{
    std::vector<const json*> queue{&root};
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const json& here = *queue[i];
        if (is_article(here)) return &here;
        if (here.is_array()) {
            for (const json& each : here) {
                queue.push_back(&each);
            }
        }
        for (const std::string_view key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
            if (const json* const inner = member(here, key)) queue.push_back(inner);
        }
    }
    return nullptr;
}

} // namespace

std::optional<LinkedArticle> parse_json_ld(std::string_view text)
{
    constexpr std::string_view mark = "<![CDATA[";
    if (const std::size_t at = text.find(mark); at < text.find('{')) {
        text = text.substr(at + mark.size(), text.rfind("]]>") - at - mark.size());
    }
    const std::size_t begin = text.find_first_of("{[");
    const std::size_t end = text.find_last_of("}]");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return std::nullopt;
    text = text.substr(begin, end + 1 - begin);
    if (text.size() > largest || is_too_deep(text)) return std::nullopt;
    const json root = json::parse(without_controls(text), nullptr, false);
    if (root.is_discarded()) return std::nullopt;
    const json* const found = first_article(root);
    if (found == nullptr) return std::nullopt;
    return article_of(*found, root);
}

} // namespace article::html
