#include "production/order.hpp"

#include "article/read.hpp"
#include "production/germans.hpp"
#include "production/lexicons.hpp"
#include "production/rulebooks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace production {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with("."); }

/// Articles below a folder, as paths relative to it, sorted; what looks like one and cannot be read is a
/// refusal.
struct Found {
    std::vector<fs::path> articles;
    std::vector<Refusal> refusals;
    std::map<std::string, std::size_t> others; ///< files that are no articles, by type
};

std::string type_of(const fs::path& file)
{
    std::string type = file.extension().string();
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return type;
}

Refusal refusal(const fs::path& input, std::string_view reason)
{
    return {input, fmt::format("{}: {}", input.string(), reason)};
}

void sort_in(Found& found, const fs::directory_entry& entry, const fs::path& folder)
{
    std::error_code error;
    if (entry.is_regular_file(error)) {
        found.articles.push_back(entry.path().lexically_relative(folder));
    } else if (error || !entry.exists(error)) {
        found.refusals.push_back(refusal(entry.path(), "the link leads nowhere"));
    } else if (!entry.is_directory(error)) {
        found.refusals.push_back(refusal(entry.path(), "is not a regular file"));
    }
}

/// Folder by folder, so that one that cannot be entered costs only itself.
void walk(Found& found, const fs::path& below, const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator entry(below, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (is_hidden(entry->path())) continue;
        std::error_code unreadable;
        if (entry->is_directory(unreadable) && !entry->is_symlink(unreadable)) {
            if (entry->path().filename() == tables_folder) continue;
            walk(found, entry->path(), folder);
        } else if (article::is_article_file(entry->path())) {
            sort_in(found, *entry, folder);
        } else if (entry->is_regular_file(unreadable) && entry->path().filename() != rules_file &&
                   entry->path().filename() != lexicon_file) {
            ++found.others[type_of(entry->path())];
        }
    }
    if (error) found.refusals.push_back(refusal(below, "the folder cannot be read: " + error.message()));
}

Found articles_below(const fs::path& folder)
{
    Found found;
    walk(found, folder, folder);
    std::sort(found.articles.begin(), found.articles.end());
    return found;
}

/// `stem` is the place of the edition without an extension. Not replace_extension: in "1.5-grad", ".5-grad"
/// is none.
Order order_for(const fs::path& source, const fs::path& stem, const audio::Encoding& encoding)
{
    return {source, stem.string() + std::string(encoding.extension), stem.string() + ".json", std::nullopt};
}

void add_folder(Plan& plan, const fs::path& input, const fs::path& output, const audio::Encoding& encoding)
{
    Found found = articles_below(input);
    if (found.articles.empty() && found.refusals.empty()) {
        found.refusals.push_back(refusal(input, "the folder holds no articles (.txt, .md, .html)"));
    }
    for (const fs::path& each : found.articles) {
        Order order = order_for(input / each, output / each.parent_path() / each.stem(), encoding);
        order.tables = tables_beside(input, each.parent_path());
        order.rules = rules_beside(input, each.parent_path());
        order.lexicons = lexicons_beside(input, each.parent_path());
        plan.orders.push_back(std::move(order));
    }
    if (!found.others.empty()) plan.passed_over.push_back({input, std::move(found.others)});
    plan.refusals.insert(plan.refusals.end(), found.refusals.begin(), found.refusals.end());
}

/// A problem becomes a refusal; only the plan as a whole can fail.
void add_input(Plan& plan, const fs::path& input, const fs::path& output, const audio::Encoding& encoding,
               std::optional<article::Format> type)
{
    std::error_code error;
    const fs::file_status status = fs::status(input, error);
    if (input == "-") {
        plan.orders.push_back(order_for(input, output / "stdin", encoding));
        plan.orders.back().type = type;
    } else if (!fs::exists(status)) {
        plan.refusals.push_back(refusal(input, "there is no such file or folder"));
    } else if (fs::is_directory(status)) {
        add_folder(plan, input, output, encoding);
    } else {
        Order order = order_for(input, output / input.stem(), encoding);
        order.tables = tables_beside(input.parent_path());
        order.rules = rules_beside(input.parent_path());
        order.type = type;
        order.lexicons = lexicons_beside(input.parent_path());
        plan.orders.push_back(std::move(order));
    }
}

/// An article named "x.json" and its timeline, in the same folder.
bool would_overwrite_itself(const Order& order)
{
    std::error_code not_there;
    return fs::equivalent(order.source, order.audio, not_there) ||
           fs::equivalent(order.source, order.timeline, not_there);
}

void refuse_what_overwrites_itself(Plan& plan)
{
    for (const Order& order : plan.orders) {
        if (!would_overwrite_itself(order)) continue;
        plan.refusals.push_back(
            refusal(order.source, "its edition would be written over it; choose another folder with -o"));
    }
    std::erase_if(plan.orders, would_overwrite_itself);
}

/// "x.txt" and the folder that holds it: the article is made once.
void drop_what_is_named_again(Plan& plan)
{
    std::set<std::pair<fs::path, fs::path>> seen;
    const auto again = [&](const Order& order) {
        return !seen.emplace(order.source.lexically_normal(), order.audio.lexically_normal()).second;
    };
    plan.orders.erase(std::remove_if(plan.orders.begin(), plan.orders.end(), again), plan.orders.end());
}

/// Which of two articles an edition was made of must not depend on their order: neither is made.
void refuse_what_shares_a_target(Plan& plan)
{
    std::map<fs::path, std::vector<const Order*>> by_target;
    for (const Order& order : plan.orders)
        by_target[order.audio.lexically_normal()].push_back(&order);
    const auto rivals = [&](const Order& order) -> const std::vector<const Order*>& {
        return by_target.at(order.audio.lexically_normal());
    };
    for (const Order& order : plan.orders) {
        if (rivals(order).size() == 1) continue;
        const Order* other = rivals(order).front() == &order ? rivals(order)[1] : rivals(order).front();
        plan.refusals.push_back(refusal(
            order.source, fmt::format("{} would be written to {}, too; rename one, or render them into "
                                      "different folders",
                                      other->source.string(), order.audio.string())));
    }
    // Their places, since erasing moves the orders that the map points to.
    std::set<fs::path> shared;
    for (const auto& [target, orders] : by_target) {
        if (orders.size() > 1) shared.insert(target);
    }
    std::erase_if(plan.orders,
                  [&](const Order& order) { return shared.contains(order.audio.lexically_normal()); });
}

} // namespace

Plan survey(const std::vector<fs::path>& inputs, const fs::path& output, const audio::Encoding& encoding,
            std::optional<article::Format> type)
{
    Plan plan;
    for (const fs::path& input : inputs)
        add_input(plan, input, output, encoding, type);
    refuse_what_overwrites_itself(plan);
    return plan;
}

Plan plan(const std::vector<fs::path>& inputs, const fs::path& output, const audio::Encoding& encoding,
          std::optional<article::Format> type)
{
    Plan plan = survey(inputs, output, encoding, type);
    drop_what_is_named_again(plan);
    refuse_what_shares_a_target(plan);
    return plan;
}

} // namespace production
