#include "frontend/german.hpp"

#include "base/hash.hpp"
#include "base/utf8.hpp"
#include "frontend/german/embedded.hpp"

#include <fmt/ranges.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <cassert>

namespace frontend {

namespace {

/// Text that is no UTF-8 stays as it is: the parser says what is wrong with it.
std::string composed(std::string text)
{
    if (!base::valid_utf8(text)) return text;
    UErrorCode status = U_ZERO_ERROR; // NFC's data is compiled into ICU: this cannot fail
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal);
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? normal : text;
}

} // namespace

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
    auto kept = std::make_shared<const std::string>(composed(std::move(text)));
    TRY(add_view(*kept, file, Table::Duplicates::override_old));
    added_.push_back({schema_of_file(file)->table, std::move(kept)});
    return {};
}

std::string German::digest() const
{
    base::Hasher hasher;
    for (const Added& each : added_)
        hasher.add(each.table).add(*each.text);
    return hasher.digest();
}

base::Status German::add_view(std::string_view text, std::string_view file, Table::Duplicates duplicates)
{
    const Schema* schema = schema_of_file(file);
    if (schema == nullptr) {
        std::vector<std::string_view> names;
        for (const Schema& each : schemas())
            names.push_back(each.table);
        return base::failure("{}: no table has this name; name the file after the table it adds to: {}", file,
                             fmt::join(names, ", "));
    }
    TRY_ASSIGN(std::vector<Row> rows, parse_table(text, file, *schema));
    return tables_[static_cast<std::size_t>(schema - schemas().data())].add(std::move(rows), file,
                                                                            duplicates);
}

} // namespace frontend
