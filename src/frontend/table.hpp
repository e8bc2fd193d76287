// German knowledge that a teacher could correct is kept in tables: TSV in UTF-8, lines that start with # (and
// no tab right after it) are comments, the first other line names the columns (optional ones at the end may
// be missing). The tables of the build and those of users pass through this one parser and the same schemas.
// A line
// "!KEY" of a user's table takes the row of that key out.
// In: the bytes of one table and its schema. Out: rows whose cells are views into those bytes.
// Errors: name the file and the line, what is wrong there and what would be right.
#pragma once

#include "base/result.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontend {

enum class Cell { required, optional };

struct Column {
    std::string_view name;
    Cell cell = Cell::required;
    std::vector<std::string_view> allowed = {}; ///< empty: any value
};

/// What a table must look like. The first column is its key: never empty, without blanks, and unique.
struct Schema {
    std::string_view table; ///< "months" describes months.tsv, months-austria.tsv and so on
    std::vector<Column> columns;
};

/// One line of a table.
struct Row {
    int line = 0;
    const Schema* schema = nullptr;
    std::vector<std::string_view> cells; ///< one for each column of the schema, in its order
    bool removes = false;                ///< "!KEY": there shall be no such row

    /// The cell of a column, which must be one of the schema's; empty for any other name.
    std::string_view operator[](std::string_view column) const;
    std::string_view key() const { return cells.front(); }
};

/// The rows of one file, checked. `text` and `schema` must outlive them.
base::Result<std::vector<Row>> parse_table(std::string_view text, std::string_view file,
                                           const Schema& schema);

/// The rows of all files of one schema, found by key.
class Table {
public:
    /// Whether a key that is there already is an error or gives way. Only what may override may remove.
    enum class Duplicates { refuse, override_old };
    /// All rows or, with an error, none.
    base::Status add(std::vector<Row> rows, std::string_view file, Duplicates duplicates);

    /// Null when there is none. Exact match, letter case included.
    const Row* find(std::string_view key) const;

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    std::size_t size() const { return rows_.size(); }

private:
    base::Status check(const std::vector<Row>& rows, std::string_view file, Duplicates duplicates) const;
    void remove(const std::vector<Row>& rows);
    bool may_hold(std::string_view key) const;

    std::vector<Row> rows_;
    std::unordered_map<std::string_view, std::size_t> by_key_;
    /// By the first and last byte of keys, a bit for each of their lengths: nearly every word of a text is in
    /// no table, and is told so without its hash.
    std::array<std::uint64_t, 256> lengths_{};
};

} // namespace frontend
