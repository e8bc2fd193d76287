#include "article/markdown/front_matter.hpp"

#include "article/byline/date_line.hpp"
#include "article/clean.hpp"
#include "article/spelling.hpp"
#include "base/result.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <sstream>

namespace article::markdown {

namespace {

/// Nobody writes more about an article than this, in bytes; what is longer is text.
constexpr std::size_t longest_block = 65536;

/// The values of one name, as texts: a list has several.
using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

struct Fenced {
    base::Span block;
    base::Span inside;
    bool is_toml = false;
};

std::string_view line_at(std::string_view source, std::size_t at)
{
    std::string_view line = source.substr(at, source.find('\n', at) - at);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line;
}

std::size_t next_line(std::string_view source, std::size_t at)
{
    const std::size_t end = source.find('\n', at);
    return end == std::string_view::npos ? source.size() : end + 1;
}

std::optional<Fenced> find_block(std::string_view source)
{
    const std::string_view fence = line_at(source, 0);
    if (fence != "---" && fence != "+++") return std::nullopt;
    const std::size_t begin = next_line(source, 0);
    for (std::size_t at = begin; at < std::min(source.size(), longest_block); at = next_line(source, at)) {
        const std::string_view line = line_at(source, at);
        if (line != fence && !(fence == "---" && line == "...")) continue;
        const auto position = [](std::size_t value) { return static_cast<std::uint32_t>(value); };
        return Fenced{{0, position(next_line(source, at))}, {position(begin), position(at)}, fence == "+++"};
    }
    return std::nullopt;
}

/// Pandoc's title block: "% title", "% author; author", "% date", each on the first lines, no more of them.
struct TitleBlock {
    base::Span block;
    Values values;
};

std::optional<TitleBlock> find_title_block(std::string_view source)
{
    constexpr std::array<std::string_view, 3> names{"title", "author", "date"};
    TitleBlock found;
    std::size_t at = 0;
    for (const std::string_view name : names) {
        const std::string_view line = line_at(source, at);
        if (!line.starts_with("% ") && line != "%") break;
        std::string_view values = line.substr(std::min<std::size_t>(2, line.size()));
        for (bool more = !values.empty(); more;) {
            const std::size_t end = name == "author" ? values.find("; ") : std::string_view::npos;
            found.values[std::string(name)].emplace_back(values.substr(0, end));
            more = end != std::string_view::npos;
            if (more) values.remove_prefix(end + 2);
        }
        at = next_line(source, at);
    }
    if (found.values.find("title") == found.values.end()) return std::nullopt;
    found.block = {0, static_cast<std::uint32_t>(at)};
    return found;
}

/// "name: …" or "name = …" begins the block: else a "---" was a line across the page.
bool starts_with_name(std::string_view inside, char separator)
{
    for (std::size_t at = 0; at < inside.size(); at = next_line(inside, at)) {
        const std::string_view line = line_at(inside, at);
        if (line.empty() || line.front() == '#' || line.front() == '[') continue;
        const std::size_t end = line.find(separator);
        if (end == std::string_view::npos || end == 0) return false;
        const std::string_view name = line.substr(0, end);
        return std::all_of(name.begin(), name.end(), [](char c) {
            return c == '_' || c == '-' || c == ' ' || c == '"' || c == '.' || (c >= '0' && c <= '9') ||
                   (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    }
    return true; // an empty block
}

void add_yaml(Values& values, const std::string& name, const YAML::Node& node)
{
    std::vector<std::string>& texts = values[fold_case(name)];
    if (node.IsScalar()) texts.push_back(node.Scalar());
    if (node.IsMap() && node["name"].IsDefined() && node["name"].IsScalar())
        texts.push_back(node["name"].Scalar());
    if (!node.IsSequence()) return;
    for (const YAML::Node& item : node) {
        if (item.IsScalar()) texts.push_back(item.Scalar());
        if (item.IsMap() && item["name"].IsDefined() && item["name"].IsScalar())
            texts.push_back(item["name"].Scalar());
    }
}

base::Result<Values> parse_yaml(std::string_view text)
{
    try {
        const YAML::Node top = YAML::Load(std::string(text));
        Values values;
        if (!top.IsMap()) return values;
        for (const auto& entry : top) {
            if (entry.first.IsScalar()) add_yaml(values, entry.first.Scalar(), entry.second);
        }
        return values;
    } catch (const YAML::Exception& error) {
        return base::failure("line {}: {}", error.mark.line + 2, error.msg);
    }
}

std::optional<std::string> toml_text(const toml::node& node)
{
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* table = node.as_table()) return (*table)["name"].value<std::string>();
    if (!node.is_date() && !node.is_date_time()) return std::nullopt;
    std::ostringstream written;
    node.visit([&](const auto& each) {
        if constexpr (toml::is_date<decltype(each)> || toml::is_date_time<decltype(each)>)
            written << each.get();
    });
    return written.str();
}

/// Hugo and Zola keep what they do not know themselves in tables of their own.
void add_toml(Values& values, const toml::table& table)
{
    for (const auto& [name, node] : table) {
        const std::string key = fold_case(name.str());
        if (const auto text = toml_text(node)) values[key].push_back(*text);
        if (const auto* list = node.as_array()) {
            for (const toml::node& item : *list) {
                if (const auto text = toml_text(item)) values[key].push_back(*text);
            }
        }
        if (const auto* inner = node.as_table(); inner != nullptr && (key == "params" || key == "extra"))
            add_toml(values, *inner);
    }
}

base::Result<Values> parse_toml(std::string_view text)
{
    try {
        Values values;
        add_toml(values, toml::parse(text));
        return values;
    } catch (const toml::parse_error& error) {
        return base::failure("line {}: {}", error.source().begin.line + 1, error.description());
    }
}

std::string clean_text(std::string_view text) { return clean(text, 0).text(); }

/// The first value of the first of these names that has any.
template <std::size_t N>
std::vector<std::string> values_of(const Values& values, const std::array<std::string_view, N>& names)
{
    for (const std::string_view name : names) {
        std::vector<std::string> texts;
        const auto found = values.find(name);
        if (found == values.end()) continue;
        for (const std::string& text : found->second) {
            if (std::string said = clean_text(text); !said.empty()) texts.push_back(std::move(said));
        }
        if (!texts.empty()) return texts;
    }
    return {};
}

template <std::size_t N>
std::string value_of(const Values& values, const std::array<std::string_view, N>& names)
{
    std::vector<std::string> texts = values_of(values, names);
    return texts.empty() ? std::string() : std::move(texts.front());
}

/// "2025-11-05", "2025-11-05 06:00:00 +0100", "5. November 2025" → ISO 8601 to the minute.
std::string iso_date(const std::string& written)
{
    constexpr std::size_t day_length = 10;
    constexpr std::size_t minute_length = 16;
    const auto is_digit_at = [&](std::size_t at) { return written[at] >= '0' && written[at] <= '9'; };
    const bool iso = written.size() >= day_length && written[4] == '-' && written[7] == '-' &&
                     is_digit_at(0) && is_digit_at(5) && is_digit_at(8);
    if (!iso) return date_of(written).value_or(std::string());
    std::string date = written.substr(0, written.size() >= minute_length ? minute_length : day_length);
    if (date.size() == minute_length) date[day_length] = 'T';
    return date;
}

Metadata metadata_of(const Values& values)
{
    using Names2 = std::array<std::string_view, 2>;
    using Names3 = std::array<std::string_view, 3>;
    using Names4 = std::array<std::string_view, 4>;
    Metadata metadata;
    metadata.title = value_of(values, Names2{"title", "titel"});
    metadata.authors = values_of(values, Names4{"author", "authors", "autor", "by"});
    metadata.date = iso_date(value_of(values, Names4{"date", "published", "datum", "pubdate"}));
    metadata.section = value_of(values, Names4{"section", "category", "categories", "ressort"});
    metadata.publisher = value_of(values, Names2{"publisher", "site"});
    metadata.url = value_of(values, Names4{"canonical_url", "canonical", "canonicalurl", "url"});
    metadata.description = value_of(values, Names4{"description", "summary", "excerpt", "abstract"});
    metadata.language = value_of(values, Names3{"lang", "language", "sprache"});
    metadata.picture = value_of(values, Names4{"image", "cover", "picture", "featured_image"});
    return metadata;
}

/// Where the title stands in the source, if it stands there as it is said.
base::Span place_of(const std::string& title, std::string_view source, base::Span inside)
{
    const std::size_t at = title.empty() ? std::string_view::npos : inside.of(source).find(title);
    if (at == std::string_view::npos) return {};
    const auto begin = inside.begin + static_cast<std::uint32_t>(at);
    return {begin, begin + static_cast<std::uint32_t>(title.size())};
}

} // namespace

FrontMatter read_front_matter(std::string_view source)
{
    FrontMatter found;
    if (const auto lines = find_title_block(source)) {
        found.block = lines->block;
        found.is_title_block = true;
        found.metadata = metadata_of(lines->values);
        found.title = place_of(found.metadata.title, source, lines->block);
        return found;
    }
    const std::optional<Fenced> fenced = find_block(source);
    if (!fenced) return found;
    const std::string_view inside = fenced->inside.of(source);
    if (!starts_with_name(inside, fenced->is_toml ? '=' : ':')) return found;
    found.block = fenced->block;
    const base::Result<Values> values = fenced->is_toml ? parse_toml(inside) : parse_yaml(inside);
    if (!values) {
        found.warnings.push_back(
            {fmt::format("the front matter cannot be read ({}); title and author are not known from it",
                         values.error().message),
             fenced->block});
        return found;
    }
    found.metadata = metadata_of(*values);
    found.title = place_of(found.metadata.title, source, fenced->inside);
    return found;
}

Draft place_title(Draft draft, const FrontMatter& front, std::string_view source)
{
    if (front.metadata.title.empty()) return draft;
    const auto is_title = [](const Passage& passage) {
        return passage.form == Passage::Form::heading && passage.level == 1;
    };
    std::vector<Passage>& passages = draft.passages;
    const bool own_title = !front.is_title_block && !passages.empty() && is_title(passages.front()) &&
                           std::count_if(passages.begin(), passages.end(), is_title) == 1 &&
                           letters_of(passages.front().text.text()) != letters_of(front.metadata.title);
    if (own_title) {
        draft.cut.push_back({passages.front().text.text(), "second title", passages.front().text.source()});
        passages.erase(passages.begin());
    }
    Passage title;
    title.form = Passage::Form::heading;
    title.level = 1;
    const base::Span place = front.title.empty() ? front.block : front.title;
    if (place.of(source) == front.metadata.title) {
        title.text.append_verbatim(front.metadata.title, place.begin);
    } else {
        title.text.append_replacement(front.metadata.title, place);
    }
    draft.passages.insert(draft.passages.begin(), std::move(title));
    return draft;
}

} // namespace article::markdown
