// A unit of measurement as it is written behind a number: a row of units.tsv and the raw tokens it takes.
// "m²" and "°C" are two tokens each; "° C" with a space is common, too. Shared by the classes that hold
// units.
#pragma once

#include "frontend/table.hpp"
#include "frontend/token.hpp"

#include <cstddef>

namespace frontend {

struct Unit {
    const Row* row = nullptr; ///< null: none there
    std::size_t tokens = 0;
};

/// The longest entry at the cursor.
Unit unit_at(const Cursor& at);

} // namespace frontend
