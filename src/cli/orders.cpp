#include "cli/orders.hpp"

#include "article/read.hpp"
#include "base/file.hpp"

#include <algorithm>

namespace cli {

void read_standard_input_into(production::Plan& plan)
{
    const auto order = std::find_if(plan.orders.begin(), plan.orders.end(),
                                    [](const production::Order& each) { return each.source == "-"; });
    if (order == plan.orders.end()) return;
    auto content = base::read_standard_input(article::largest_source);
    if (content) {
        order->content = *std::move(content);
    } else {
        plan.refusals.push_back({order->source, content.error().message});
        plan.orders.erase(order);
    }
}

base::Status check_users_files(const production::Plan& plan, production::Germans& germans,
                               production::Rulebooks& rulebooks, production::Lexicons& lexicons)
{
    for (const production::Order& order : plan.orders) {
        TRY(germans.with(order.tables));
        TRY(rulebooks.digest(order.rules));
        TRY(lexicons.check(order.lexicons));
    }
    return {};
}

bool only_folders(const std::vector<std::filesystem::path>& inputs)
{
    return std::all_of(inputs.begin(), inputs.end(), [](const std::filesystem::path& input) {
        std::error_code unknown;
        return input != "-" && std::filesystem::is_directory(input, unknown);
    });
}

} // namespace cli
