#include "article/data_table.hpp"

namespace article {

namespace {

void append_between(MappedText& text, std::string_view words)
{
    const std::uint32_t at = text.source().end;
    text.append_replacement(words, {at, at});
}

MappedText read_out(const std::vector<MappedText>& columns, const std::vector<MappedText>& row)
{
    MappedText said;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].empty()) continue;
        if (!said.empty()) append_between(said, "; ");
        if (i < columns.size() && !columns[i].empty()) {
            // The name stands for the cell's place: it is said again in every row.
            said.append_replacement(columns[i].text() + ": ", row[i].source());
        }
        said.append(row[i]);
    }
    return said;
}

void add_cells(std::string& line, const std::vector<MappedText>& cells)
{
    if (!line.empty() && !cells.empty()) line += " / ";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += " | ";
        line += cells[i].text();
    }
}

} // namespace

std::vector<MappedText> read_out(const DataTable& table)
{
    std::vector<MappedText> rows;
    for (const std::vector<MappedText>& row : table.rows) {
        if (MappedText said = read_out(table.columns, row); !said.empty()) rows.push_back(std::move(said));
    }
    return rows;
}

std::string summary(const DataTable& table)
{
    std::string line;
    add_cells(line, table.columns);
    for (const std::vector<MappedText>& row : table.rows)
        add_cells(line, row);
    return line;
}

} // namespace article
