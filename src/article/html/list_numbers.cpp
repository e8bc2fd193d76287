#include "article/html/list_numbers.hpp"

#include <algorithm>
#include <charconv>

namespace article::html {

namespace {

constexpr int highest_number = 99; ///< that is read as a list's
constexpr int highest_value = 10000;

std::optional<int> integer(const Document& document, std::uint32_t node, std::string_view name)
{
    std::string_view text = attribute(document, node, name);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool sound = error == std::errc() && value >= -highest_value && value <= highest_value;
    return sound ? std::optional(value) : std::nullopt;
}

/// An <ol> while its items are counted.
struct Counter {
    int next = 1;
    int step = 1;
};

int count_items(const Document& document, std::uint32_t list)
{
    int items = 0;
    for (std::uint32_t i = list + 1; i < document.nodes[list].end; i = document.nodes[i].end)
        items += document.nodes[i].tag == "li" ? 1 : 0;
    return items;
}

Counter counter_of(const Document& document, std::uint32_t list)
{
    const bool reversed = find_attribute(document, list, "reversed") != nullptr;
    const std::optional<int> start = integer(document, list, "start");
    if (!reversed) return {start.value_or(1), 1};
    return {start ? *start : count_items(document, list), -1};
}

bool has_digits(const Document& document, std::uint32_t list)
{
    const std::string_view type = attribute(document, list, "type");
    return type.empty() || type == "1";
}

} // namespace

ListNumbers::ListNumbers(const Document& document)
{
    std::unordered_map<std::uint32_t, Counter> lists;
    for (std::uint32_t i = 1; i < document.nodes.size(); ++i) {
        const Node& node = document.nodes[i];
        if (node.tag == "ol" && has_digits(document, i)) lists.emplace(i, counter_of(document, i));
        if (node.tag != "li") continue;
        const auto list = lists.find(node.parent);
        if (list == lists.end()) continue;
        Counter& counter = list->second;
        counter.next = integer(document, i, "value").value_or(counter.next);
        if (counter.next >= 0 && counter.next <= highest_number) numbers_.emplace(i, counter.next);
        counter.next += counter.step;
    }
}

std::optional<int> ListNumbers::take(std::uint32_t item)
{
    const auto found = numbers_.find(item);
    if (found == numbers_.end()) return std::nullopt;
    const int number = found->second;
    numbers_.erase(found);
    return number;
}

} // namespace article::html
