#include "frontend/unit.hpp"

#include "frontend/german.hpp"

#include <string>

namespace frontend {

Unit unit_at(const Cursor& at)
{
    Unit found;
    std::string written;
    for (std::ptrdiff_t i = 0; i < 4 && (i == 0 || !at[i].space_before) && at[i].kind != Kind::end; ++i) {
        written += at[i].text;
        if (const Row* row = at.german()[TableName::units].find(written))
            found = {row, static_cast<std::size_t>(i) + 1};
    }
    if (at[0].is("°") && at[1].is("C") && at[1].space_before) {
        if (const Row* row = at.german()[TableName::units].find("°C")) return {row, 2};
    }
    return found;
}

} // namespace frontend
