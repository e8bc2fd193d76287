#include "frontend/table.hpp"

#include "base/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace frontend {

namespace {

constexpr std::size_t longest_key = 60;   // bytes; classes look no further for one
constexpr std::size_t longest_cell = 300; // bytes; what is said for one token

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
        const bool comment = line.starts_with('#') && !line.starts_with("#\t"); // the key "#"
        if (!line.empty() && !comment) lines.push_back({number, line});
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

/// How many columns the first line names: all, or all but optional ones at the end.
base::Result<std::size_t> read_header(const Line& line, std::string_view file, const Schema& schema)
{
    std::vector<std::string_view> names;
    names.reserve(schema.columns.size());
    for (const Column& column : schema.columns)
        names.push_back(column.name);
    const std::vector<std::string_view> given = cells_of(line.text);
    const bool in_order =
        given.size() <= names.size() && std::equal(given.begin(), given.end(), names.begin());
    const auto is_optional = [](const Column& column) { return column.cell == Cell::optional; };
    if (in_order && std::all_of(schema.columns.begin() + static_cast<std::ptrdiff_t>(given.size()),
                                schema.columns.end(), is_optional)) {
        return given.size();
    }
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

/// The key as it is looked up, and whether the line only takes its row out.
base::Status check_key(Row& row, std::string_view file)
{
    std::string_view& key = row.cells.front();
    row.removes = key.size() > 1 && key.front() == '!';
    if (row.removes) key.remove_prefix(1);
    const std::string_view column = row.schema->columns.front().name;
    if (key.empty())
        return base::failure("{}:{}: column {} is the key and must not be empty", file, row.line, column);
    const bool alone = std::all_of(row.cells.begin() + 1, row.cells.end(), [](auto c) { return c.empty(); });
    if (row.removes && !alone) {
        return base::failure("{}:{}: \"!{}\" takes a row out and must stand alone in its line", file,
                             row.line, key);
    }
    return {};
}

base::Result<Row> parse_row(const Line& line, std::string_view file, const Schema& schema,
                            std::size_t columns)
{
    Row row{line.number, &schema, cells_of(line.text)};
    if (row.cells.size() > columns) {
        return base::failure("{}:{}: {} cells, but there are only {} columns", file, line.number,
                             row.cells.size(), columns);
    }
    row.cells.resize(schema.columns.size()); // empty cells at the end of a line may be left out
    TRY(check_key(row, file));
    if (row.removes) return row;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        TRY(check_cell(row.cells[i], schema.columns[i], line, file));
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
    TRY_ASSIGN(const std::size_t columns, read_header(lines.front(), file, schema));

    std::vector<Row> rows;
    rows.reserve(lines.size() - 1);
    std::unordered_map<std::string_view, int> seen;
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        TRY_ASSIGN(Row row, parse_row(*line, file, schema, columns));
        const auto [first, is_new] = seen.emplace(row.key(), row.line);
        if (!is_new) {
            return base::failure("{}:{}: \"{}\" is already in line {}", file, row.line, row.key(),
                                 first->second);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

bool is_control(char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }

/// What is to be found by its key, and said.
base::Status check_cells(const Row& row, std::string_view file)
{
    if (row.key().find(' ') != std::string_view::npos) {
        return base::failure("{}:{}: write \"{}\" without blanks: it is looked up without them", file,
                             row.line, row.key());
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view cell = row.cells[i];
        const std::string_view column = row.schema->columns[i].name;
        const std::size_t longest = i == 0 ? longest_key : longest_cell;
        if (cell.size() > longest)
            return base::failure("{}:{}: column {} is longer than {} bytes", file, row.line, column, longest);
        if (std::any_of(cell.begin(), cell.end(), is_control))
            return base::failure("{}:{}: remove the control character in column {}", file, row.line, column);
    }
    return {};
}

} // namespace

base::Status Table::check(const std::vector<Row>& rows, std::string_view file, Duplicates duplicates) const
{
    for (const Row& row : rows) {
        TRY(check_cells(row, file));
        const bool known = by_key_.contains(row.key());
        if (row.removes && duplicates == Duplicates::refuse) {
            return base::failure("{}:{}: \"!{}\": delete the row itself instead", file, row.line, row.key());
        }
        if (row.removes && !known) {
            return base::failure("{}:{}: there is no row \"{}\" to take out; remove this line", file,
                                 row.line, row.key());
        }
        if (known && duplicates == Duplicates::refuse) {
            return base::failure("{}:{}: \"{}\" is already in another file of this table", file, row.line,
                                 row.key());
        }
    }
    return {};
}

/// In one pass, so that many removals cost no more than one.
void Table::remove(const std::vector<Row>& rows)
{
    const std::size_t before = by_key_.size();
    for (const Row& row : rows) {
        if (row.removes) by_key_.erase(row.key());
    }
    if (by_key_.size() == before) return;
    std::erase_if(rows_, [&](const Row& row) { return !by_key_.contains(row.key()); });
    by_key_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        by_key_.emplace(rows_[i].key(), i);
}

namespace {

/// The first and the last byte as one.
std::size_t edges(std::string_view key)
{
    return (static_cast<unsigned char>(key.front()) * 33U + static_cast<unsigned char>(key.back())) % 256;
}

/// The longest keys share the last bit.
std::uint64_t length_bit(std::string_view key)
{
    return std::uint64_t{1} << std::min<std::size_t>(key.size(), 63);
}

} // namespace

base::Status Table::add(std::vector<Row> rows, std::string_view file, Duplicates duplicates)
{
    TRY(check(rows, file, duplicates));
    remove(rows);
    for (Row& row : rows) {
        if (row.removes) continue;
        const auto [place, is_new] = by_key_.emplace(row.key(), rows_.size());
        lengths_[edges(row.key())] |= length_bit(row.key());
        if (is_new)
            rows_.push_back(std::move(row));
        else
            rows_[place->second] = std::move(row);
    }
    return {};
}

bool Table::may_hold(std::string_view key) const
{
    return !key.empty() && (lengths_[edges(key)] & length_bit(key)) != 0;
}

const Row* Table::find(std::string_view key) const
{
    if (!may_hold(key)) return nullptr;
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : &rows_[found->second];
}

} // namespace frontend
