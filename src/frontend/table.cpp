#include "frontend/table.hpp"

#include "base/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace frontend {

namespace {

/// The lines that say something, each with its number.
struct Line {
    int number;
    std::string_view text;
};

std::vector<Line> content_lines(std::string_view text)
{
    std::vector<Line> lines;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty() && line.front() != '#') lines.push_back({number, line});
    }
    return lines;
}

std::vector<std::string_view> cells_of(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const std::size_t tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return cells;
        line.remove_prefix(tab + 1);
    }
}

base::Status check_header(const Line& line, std::string_view file, const Schema& schema)
{
    std::vector<std::string_view> names;
    names.reserve(schema.columns.size());
    for (const Column& column : schema.columns)
        names.push_back(column.name);
    if (cells_of(line.text) == names) return {};
    return base::failure("{}:{}: the first line must name the columns, with a tab between: {}", file,
                         line.number, fmt::join(names, " "));
}

base::Status check_cell(std::string_view cell, const Column& column, const Line& line, std::string_view file)
{
    if (cell.empty()) {
        if (column.cell == Cell::optional) return {};
        return base::failure("{}:{}: column {} must not be empty", file, line.number, column.name);
    }
    if (cell.front() == ' ' || cell.back() == ' ') {
        return base::failure("{}:{}: remove the space around \"{}\" in column {}", file, line.number, cell,
                             column.name);
    }
    if (column.allowed.empty() || std::count(column.allowed.begin(), column.allowed.end(), cell) > 0)
        return {};
    return base::failure("{}:{}: \"{}\" in column {} is none of: {}", file, line.number, cell, column.name,
                         fmt::join(column.allowed, ", "));
}

base::Result<Row> parse_row(const Line& line, std::string_view file, const Schema& schema)
{
    Row row{line.number, &schema, cells_of(line.text)};
    const std::size_t wanted = schema.columns.size();
    if (row.cells.size() > wanted) {
        return base::failure("{}:{}: {} cells, but there are only {} columns", file, line.number,
                             row.cells.size(), wanted);
    }
    row.cells.resize(wanted); // empty cells at the end of a line may be left out
    for (std::size_t i = 0; i < wanted; ++i)
        TRY(check_cell(row.cells[i], schema.columns[i], line, file));
    if (row.key().empty()) {
        return base::failure("{}:{}: column {} is the key and must not be empty", file, line.number,
                             schema.columns.front().name);
    }
    return row;
}

} // namespace

std::string_view Row::operator[](std::string_view column) const
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (schema->columns[i].name == column) return cells[i];
    }
    return {};
}

base::Result<std::vector<Row>> parse_table(std::string_view text, std::string_view file, const Schema& schema)
{
    if (!base::valid_utf8(text)) return base::failure("{}: not UTF-8; save it as UTF-8", file);
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::vector<Line> lines = content_lines(text);
    if (lines.empty()) return base::failure("{}: empty; the first line must name the columns", file);
    TRY(check_header(lines.front(), file, schema));

    std::vector<Row> rows;
    rows.reserve(lines.size() - 1);
    std::unordered_map<std::string_view, int> seen;
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        TRY_ASSIGN(Row row, parse_row(*line, file, schema));
        const auto [first, is_new] = seen.emplace(row.key(), row.line);
        if (!is_new) {
            return base::failure("{}:{}: \"{}\" is already in line {}", file, row.line, row.key(),
                                 first->second);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Status Table::add(std::vector<Row> rows, std::string_view file, Duplicates duplicates)
{
    for (Row& row : rows) {
        const auto [place, is_new] = by_key_.emplace(row.key(), rows_.size());
        if (is_new) {
            rows_.push_back(std::move(row));
        } else if (duplicates == Duplicates::override_old) {
            rows_[place->second] = std::move(row);
        } else {
            return base::failure("{}:{}: \"{}\" is already in another file of this table", file, row.line,
                                 row.key());
        }
    }
    return {};
}

const Row* Table::find(std::string_view key) const
{
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : &rows_[found->second];
}

} // namespace frontend
