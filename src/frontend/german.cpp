#include "frontend/german.hpp"

#include "frontend/german/embedded.hpp"

#include <cassert>

namespace frontend {

German::German()
{
    for (const EmbeddedTable& table : embedded_tables()) {
        [[maybe_unused]] const base::Status added =
            add_view(table.text, table.file, Table::Duplicates::refuse);
        assert(added && "compile_tables checked this table with the same parser");
    }
}

const German& German::built_in()
{
    static const German german;
    return german;
}

base::Status German::add(std::string text, std::string_view file)
{
    texts_.push_back(std::make_unique<const std::string>(std::move(text)));
    base::Status added = add_view(*texts_.back(), file, Table::Duplicates::override_old);
    if (!added) texts_.pop_back();
    return added;
}

base::Status German::add_view(std::string_view text, std::string_view file, Table::Duplicates duplicates)
{
    const Schema* schema = schema_of_file(file);
    if (schema == nullptr) {
        return base::failure("{}: no table has this name; name the file after the table it adds to", file);
    }
    TRY_ASSIGN(std::vector<Row> rows, parse_table(text, file, *schema));
    return tables_[static_cast<std::size_t>(schema - schemas().data())].add(std::move(rows), file,
                                                                            duplicates);
}

} // namespace frontend
