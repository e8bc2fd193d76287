#include "article/html/table.hpp"

#include "article/html/elements.hpp"

#include <algorithm>

namespace article::html {

namespace {

/// Bytes of a text that no cell of a data table has.
constexpr std::size_t longest_cell_text = 250;

struct Shape {
    std::size_t rows = 0;
    std::size_t cells = 0;
    bool says_data = false;
    bool lays_out = false; ///< holds blocks, long texts or a table
};

Shape shape_of(const Document& document, std::uint32_t table)
{
    Shape shape;
    for (std::uint32_t i = table + 1; i < document.nodes[table].end && !shape.lays_out; ++i) {
        const Node& node = document.nodes[i];
        const std::string_view tag = node.tag;
        shape.rows += tag == "tr" ? 1U : 0U;
        shape.cells += tag == "td" || tag == "th" ? 1U : 0U;
        shape.says_data = shape.says_data || tag == "th" || tag == "thead" || tag == "caption";
        shape.lays_out = tag == "table" || tag == "article" || tag == "section" || tag == "form" ||
                         tag == "hr" || (heading_level_of(tag) > 0 && heading_level_of(tag) < 4) ||
                         (node.is_text() && node.text.size() > longest_cell_text);
    }
    return shape;
}

} // namespace

bool is_data_table(const Document& document, std::uint32_t table)
{
    const std::string_view role = attribute(document, table, "role");
    if (role == "presentation" || role == "none") return false;
    const Shape shape = shape_of(document, table);
    if (shape.lays_out) return false;
    if (shape.says_data) return true;
    return shape.rows >= 2 && shape.cells >= 2 * shape.rows;
}

} // namespace article::html
