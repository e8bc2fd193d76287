// The tables of src/frontend/german as bytes inside the program; compile_tables writes the definition.
#pragma once

#include <span>
#include <string_view>

namespace frontend {

struct EmbeddedTable {
    std::string_view file; ///< "months.tsv"
    std::string_view text;
};

std::span<const EmbeddedTable> embedded_tables();

} // namespace frontend
