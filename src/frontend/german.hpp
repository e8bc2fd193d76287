// German as the front end knows it: the tables, loaded and found by key.
// built_in() holds the tables of the build; add() lays a user's table over them, with the same checks.
// Rows and their cells live as long as the German they came from.
#pragma once

#include "base/result.hpp"
#include "frontend/german/schemas.hpp"
#include "frontend/table.hpp"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace frontend {

class German {
public:
    /// A German with the tables of the build.
    German();
    /// The same, made once; for all who add nothing.
    static const German& built_in();

    /// A table of a user, which adds to the built-in one of the same name (by the file's name, as in
    /// schema_of_file), overrides rows of the same key, and takes out those of "!KEY". Its text is brought to
    /// NFC, as articles are. Errors name file and line; then nothing has changed.
    base::Status add(std::string text, std::string_view file);

    const Table& operator[](TableName name) const { return tables_[static_cast<std::size_t>(name)]; }
    bool has(TableName name, std::string_view key) const { return (*this)[name].find(key) != nullptr; }

    /// Tells apart what users added, and in which order; the same for all who added nothing.
    std::string digest() const;

private:
    base::Status add_view(std::string_view text, std::string_view file, Table::Duplicates duplicates);

    std::array<Table, table_count> tables_;
    struct Added {
        std::string_view table;                  ///< a literal
        std::shared_ptr<const std::string> text; ///< the rows of all copies point into it
    };
    std::vector<Added> added_;
};

} // namespace frontend
