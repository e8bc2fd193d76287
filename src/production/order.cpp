#include "production/order.hpp"

#include "article/read.hpp"

#include <algorithm>
#include <map>

namespace production {

namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with("."); }

/// Articles below a folder, as paths relative to it, sorted.
base::Result<std::vector<fs::path>> articles_below(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
        std::error_code unreadable; // a link to nowhere is no article
        if (is_hidden(walk->path())) {
            if (walk->is_directory(unreadable)) walk.disable_recursion_pending();
        } else if (walk->is_regular_file(unreadable) && article::is_article_file(walk->path())) {
            found.push_back(walk->path().lexically_relative(folder));
        }
    }
    if (error) return base::failure("{}: the folder cannot be read: {}", folder.string(), error.message());
    std::sort(found.begin(), found.end());
    return found;
}

/// `stem` is the place of the edition without an extension. Not replace_extension: in "1.5-grad", ".5-grad"
/// is none.
Order order_for(const fs::path& source, const fs::path& stem, const audio::Encoding& encoding)
{
    return {source, stem.string() + std::string(encoding.extension), stem.string() + ".json", std::nullopt};
}

/// A problem becomes a refusal; only the plan as a whole can fail.
void add_input(Plan& plan, const fs::path& input, const fs::path& output, const audio::Encoding& encoding)
{
    if (input == "-") {
        plan.orders.push_back(order_for(input, output / "stdin", encoding));
        return;
    }
    std::error_code error;
    const fs::file_status status = fs::status(input, error);
    if (!fs::exists(status)) {
        plan.refusals.push_back({input, "there is no such file or folder"});
    } else if (!fs::is_directory(status)) {
        plan.orders.push_back(order_for(input, output / input.stem(), encoding));
    } else if (auto articles = articles_below(input); !articles) {
        plan.refusals.push_back({input, articles.error().message});
    } else if (articles->empty()) {
        plan.refusals.push_back({input, "the folder holds no articles (.txt)"});
    } else {
        for (const fs::path& each : *articles) {
            plan.orders.push_back(
                order_for(input / each, output / each.parent_path() / each.stem(), encoding));
        }
    }
}

} // namespace

base::Result<Plan> plan(const std::vector<fs::path>& inputs, const fs::path& output,
                        const audio::Encoding& encoding)
{
    Plan plan;
    for (const fs::path& input : inputs)
        add_input(plan, input, output, encoding);

    std::map<fs::path, const Order*> by_target;
    for (const Order& order : plan.orders) {
        const auto [other, is_new] = by_target.emplace(order.audio.lexically_normal(), &order);
        if (!is_new) {
            return base::failure(
                "{} and {} would both be written to {}; rename one, or render them into different folders",
                other->second->source.string(), order.source.string(), order.audio.string());
        }
    }
    return plan;
}

} // namespace production
