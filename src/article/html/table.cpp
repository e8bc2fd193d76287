#include "article/html/table.hpp"

#include "article/clean.hpp"
#include "article/html/elements.hpp"
#include "article/raised.hpp"

#include <algorithm>
#include <charconv>
#include <map>

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

constexpr std::size_t most_columns = 100;
constexpr int most_span = 100;
/// Cells that a table may have beyond those that are written, by reaching over several.
constexpr std::size_t most_extra_cells = 20'000;

int span_of(const Document& document, std::uint32_t cell, std::string_view name)
{
    const std::string_view text = attribute(document, cell, name);
    int span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp(span, 1, most_span);
}

MappedText text_of_cell(const Document& document, std::uint32_t cell)
{
    MappedText text;
    std::uint32_t raised_end = 0;
    for (std::uint32_t i = cell + 1; i < document.nodes[cell].end; ++i) {
        const Node& node = document.nodes[i];
        if (node.tag == "sup") raised_end = std::max(raised_end, node.end);
        if (holds_no_text(node.tag)) {
            i = node.end - 1;
        } else if (!node.is_text()) {
            if (!is_inline_element(node.tag) || node.tag == "br") text.append_replacement(" ", node.source);
        } else {
            const Raised raised = i < raised_end ? meaning_of_raised(text.text(), node.text) : Raised::text;
            if (raised == Raised::exponent) text.append_replacement(superscript(node.text), node.source);
            if (raised == Raised::text) text.append(mapped_text(document, node));
        }
    }
    return clean(text);
}

/// Builds the grid row by row.
class TableReader {
public:
    explicit TableReader(const Document& document) : document_(document) {}

    DataTable run(std::uint32_t table)
    {
        for (std::uint32_t i = table + 1; i < document_.nodes[table].end; ++i) {
            const std::string_view tag = document_.nodes[i].tag;
            if (tag == "thead") head_end_ = document_.nodes[i].end;
            if (tag == "tr") add_row(i);
        }
        return std::move(data_);
    }

private:
    void add_row(std::uint32_t row)
    {
        std::vector<MappedText> cells;
        bool all_headings = true;
        for (std::uint32_t i = row + 1; i < document_.nodes[row].end; i = document_.nodes[i].end) {
            const std::string_view tag = document_.nodes[i].tag;
            if (tag != "td" && tag != "th") continue;
            all_headings = all_headings && tag == "th";
            add_cell(cells, i);
        }
        fill_from_above(cells);
        if (cells.empty()) return;
        const bool is_head = (row < head_end_ || all_headings) && data_.columns.empty() && data_.rows.empty();
        if (is_head) {
            data_.columns = std::move(cells);
        } else {
            data_.rows.push_back(std::move(cells));
        }
    }

    void add_cell(std::vector<MappedText>& cells, std::uint32_t cell)
    {
        fill_from_above(cells);
        const MappedText text = text_of_cell(document_, cell);
        const bool reaches = extra_cells_ < most_extra_cells;
        const int rows = reaches ? span_of(document_, cell, "rowspan") : 1;
        extra_cells_ += static_cast<std::size_t>(rows);
        for (int left = reaches ? span_of(document_, cell, "colspan") : 1;
             left > 0 && cells.size() < most_columns; --left) {
            if (rows > 1) above_[cells.size()] = {text, rows - 1};
            // A cell over several columns is said once.
            ++extra_cells_;
            cells.push_back(cells.empty() || cells.back().source() != text.source() ? text : MappedText());
        }
    }

    /// Cells that reach down into this row.
    void fill_from_above(std::vector<MappedText>& cells)
    {
        for (auto above = above_.find(cells.size()); above != above_.end();
             above = above_.find(cells.size())) {
            ++extra_cells_;
            cells.push_back(extra_cells_ < most_extra_cells ? above->second.first : MappedText());
            if (--above->second.second == 0) above_.erase(above);
        }
    }

    const Document& document_;
    DataTable data_;
    std::uint32_t head_end_ = 0;
    std::size_t extra_cells_ = 0;
    std::map<std::size_t, std::pair<MappedText, int>> above_; ///< by column, with the rows left
};

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

DataTable data_of(const Document& document, std::uint32_t table) { return TableReader(document).run(table); }

} // namespace article::html
