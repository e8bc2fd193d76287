// A table of data, as any format gives it, and how it is read out: row by row, each cell after the name of
// its column ("Land: Polen; Einwohner: 38 Millionen"), since a listener sees no columns.
#pragma once

#include "article/mapped_text.hpp"

#include <string>
#include <vector>

namespace article {

struct DataTable {
    std::vector<MappedText> columns;           ///< their names; may be fewer than the cells, and empty
    std::vector<std::vector<MappedText>> rows; ///< the cells; empty ones say nothing
};

/// One text for each row that says anything.
std::vector<MappedText> read_out(const DataTable& table);

/// All of it on one line, for the list of what was left out: "Land | Einwohner / Polen | 38 Millionen".
std::string summary(const DataTable& table);

} // namespace article
