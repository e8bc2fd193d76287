// compile_lexicon OUTPUT FILE...: reads PLS files as the program does and writes them as a C++ source. A
// wrong entry fails the build, with its file and line.
#include "base/file.hpp"
#include "base/hash.hpp"
#include "speech/lexicon/pls.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <vector>

namespace {

using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

/// As it stands between the quotes of a string literal.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

std::string line_of(const std::string& phrase, const Entry& entry)
{
    return fmt::format("\"{}\\t{}\\t{}\\t{}\\t{}\\t{}\\n\"\n", escaped(phrase), static_cast<int>(entry.kind),
                       escaped(entry.grapheme), escaped(entry.said), entry.file, entry.line);
}

base::Status compile(const std::filesystem::path& output, const std::vector<std::filesystem::path>& files)
{
    Lexicon lexicon;
    base::Hasher hasher;
    std::string names;
    for (const std::filesystem::path& file : files) {
        TRY_ASSIGN(const std::string bytes, base::read_file(file, speech::lexicon::largest_file));
        TRY(speech::lexicon::add_pls(lexicon, bytes, file));
        hasher.add(bytes);
        names += fmt::format("\"{}\\n\"\n", escaped(file.filename().string()));
    }
    std::multimap<std::string, const Entry*> sorted;
    std::map<std::string, std::size_t> longest;
    for (const Entry* entry : lexicon.entries()) {
        const std::string phrase = speech::lexicon::phrase_of(entry->grapheme);
        sorted.emplace(phrase, entry);
        const auto blanks = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' '));
        std::size_t& most = longest[phrase.substr(0, phrase.find(' '))];
        most = std::max(most, blanks + 1);
    }
    std::string source = "#include \"speech/lexicon/embedded.hpp\"\nnamespace speech::lexicon {\n"
                         "const Embedded& embedded()\n{\nstatic const Embedded lexicon{\n\"\"\n";
    for (const auto& [phrase, entry] : sorted)
        source += line_of(phrase, *entry);
    source += ",\n\"\"\n";
    for (const auto& [word, most] : longest) {
        if (most > 1) source += fmt::format("\"{}\\t{}\\n\"\n", escaped(word), most);
    }
    source += fmt::format(",\n\"\"\n{},\n\"{}\"}};\nreturn lexicon;\n}}\n}} // namespace speech::lexicon\n",
                          names, hasher.digest());
    std::FILE* const file = std::fopen(output.c_str(), "w");
    if (file == nullptr) return base::failure("{}: cannot be written", output.string());
    const bool whole = std::fwrite(source.data(), 1, source.size(), file) == source.size();
    if (std::fclose(file) != 0 || !whole) return base::failure("{}: cannot be written", output.string());
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) return 2;
    std::vector<std::filesystem::path> files(argv + 2, argv + argc);
    std::sort(files.begin(), files.end());
    const base::Status done = compile(argv[1], files);
    if (done) return 0;
    std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return 1;
}
