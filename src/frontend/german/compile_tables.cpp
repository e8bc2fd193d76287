// Build step: checks every table of the language and writes them into one C++ file.
// usage: compile_tables OUTPUT.cpp TABLE.tsv...
// A bad row stops the build with file and line.
#include "base/atomic_file.hpp"
#include "base/file.hpp"
#include "frontend/german/schemas.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_table = 16 << 20; // bytes

std::string literal(std::string_view text)
{
    std::string quoted = "    \"";
    for (const char c : text) {
        if (c == '\n')
            quoted += "\\n\"\n    \"";
        else if (c == '\t')
            quoted += "\\t";
        else if (c == '"' || c == '\\')
            (quoted += '\\') += c;
        else if (c != '\r')
            quoted += c;
    }
    return quoted + '"';
}

base::Status check(const std::vector<std::string>& texts, const std::vector<fs::path>& files)
{
    std::array<frontend::Table, frontend::table_count> tables;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string file = files[i].string();
        const frontend::Schema* schema = frontend::schema_of_file(file);
        if (schema == nullptr) return base::failure("{}:1: no schema has this name; see schemas.cpp", file);
        TRY_ASSIGN(auto rows, frontend::parse_table(texts[i], file, *schema));
        const auto at = static_cast<std::size_t>(schema - frontend::schemas().data());
        TRY(tables[at].add(std::move(rows), file, frontend::Table::Duplicates::refuse));
    }
    return {};
}

base::Status compile(const fs::path& output, const std::vector<fs::path>& files)
{
    std::vector<std::string> texts;
    for (const fs::path& file : files) {
        TRY_ASSIGN(std::string text, base::read_file(file, largest_table));
        texts.push_back(std::move(text));
    }
    TRY(check(texts, files));

    std::string code = "#include \"frontend/german/embedded.hpp\"\n\nnamespace frontend {\n\n"
                       "std::span<const EmbeddedTable> embedded_tables()\n{\n"
                       "    static constexpr EmbeddedTable all[] = {\n";
    for (std::size_t i = 0; i < files.size(); ++i) {
        code += fmt::format("    {{\"{}\",\n{}}},\n", files[i].filename().string(), literal(texts[i]));
    }
    code += "    };\n    return all;\n}\n\n} // namespace frontend\n";
    return base::write_atomically(output, code);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: compile_tables OUTPUT.cpp TABLE.tsv...\n", stderr);
        return 2;
    }
    const base::Status done = compile(argv[1], {argv + 2, argv + argc});
    if (!done) fmt::print(stderr, "{}\n", done.error().message);
    return done ? 0 : 1;
}
