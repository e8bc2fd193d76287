// Tables that hold data, and tables that only lay a page out.
#pragma once

#include "article/data_table.hpp"
#include "article/html/document.hpp"

#include <cstdint>

namespace article::html {

/// Whether a <table> holds data in rows and columns: it says so (th, thead, caption), or its cells are short
/// and hold no blocks. Linear in the table, whose inner tables are skipped.
bool is_data_table(const Document& document, std::uint32_t table);

/// Its rows, with the names of the columns from its first row of headings (th, thead). Cells that reach over
/// several columns or rows count for each, within bounds; footnote marks are left out.
DataTable data_of(const Document& document, std::uint32_t table);

} // namespace article::html
