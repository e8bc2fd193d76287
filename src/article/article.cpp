#include "article/article.hpp"

#include <fmt/ranges.h>

namespace article {

std::string_view name(Role role)
{
    switch (role) {
    case Role::title:
        return "title";
    case Role::opening:
        return "opening";
    case Role::lead:
        return "lead";
    case Role::heading:
        return "heading";
    case Role::paragraph:
        return "paragraph";
    case Role::list_item:
        return "list_item";
    case Role::quotation:
        return "quotation";
    }
    return "paragraph";
}

std::string joined_authors(const Metadata& metadata)
{
    return fmt::format("{}", fmt::join(metadata.authors, ", "));
}

} // namespace article
