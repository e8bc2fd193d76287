// compile_words OUTPUT GERMAN ENGLISH EXCEPTIONS: makes the word lists that are put into the program.
//
// In: GERMAN and ENGLISH, lists of words, one a line (Debian's wngerman and wamerican), and
// not_compounds.tsv. Out: a C++ source with sorted lists, "word<TAB>number" a line: first parts of compounds
// and heads of compounds with the number of nouns that have them, and English words with 1 where the word is
// German, too; and the digests of all German words.
//
// A first part is a word, a noun with a linking element or without its last e, that stands before another
// word in at least one noun; short ones in at least four. A head stands behind one.
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Words = std::set<std::string, std::less<>>;
using Counts = std::map<std::string, int, std::less<>>;

constexpr std::size_t shortest_part = 3; // letters

struct Lists {
    Words words; ///< in small letters
    Words nouns; ///< in small letters, those written with a capital
};

bool is_upper(char32_t point) { return u_isupper(static_cast<UChar32>(point)) != 0; }

/// The word in small letters; empty when it holds anything but letters, or capitals inside.
std::string small_word(std::string_view word)
{
    std::string small;
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint code = base::decode(word, at);
        const bool wrong =
            u_isalpha(static_cast<UChar32>(code.value)) == 0 || (at > 0 && is_upper(code.value));
        if (wrong) return {};
        base::append(small, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code.value))));
        at += code.length;
    }
    return small;
}

Lists read_words(const char* path)
{
    Lists lists;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::string small = small_word(line);
        if (small.empty()) continue;
        lists.words.insert(small);
        if (is_upper(base::decode(line, 0).value)) lists.nouns.insert(small);
    }
    return lists;
}

/// The rows of not_compounds.tsv, by kind.
std::map<std::string, Words> read_exceptions(const char* path)
{
    std::map<std::string, Words> rows;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#") || line.starts_with("kind\t")) continue;
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        rows[line.substr(0, first)].insert(line.substr(first + 1, second - first - 1));
    }
    return rows;
}

/// A noun, with a linking element or without its last e; a verb's stem.
bool is_noun_or_stem(const Lists& lists, const std::string& part)
{
    if (lists.nouns.contains(part) || lists.nouns.contains(part + "e") || lists.words.contains(part + "en"))
        return true;
    for (const std::string_view linking : {"s", "es", "n", "en", "er", "ens", "e"}) {
        if (part.ends_with(linking) && lists.nouns.contains(part.substr(0, part.size() - linking.size())))
            return true;
    }
    return false;
}

/// Calls `found` with the two parts at each place where a noun may be cut before a word.
template <class Found>
void for_each_cut(const Lists& lists, const Found& found)
{
    for (const std::string& noun : lists.nouns) {
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < noun.size(); at += base::decode(noun, at).length)
            places.push_back(at);
        for (std::size_t i = shortest_part; i + shortest_part <= places.size(); ++i) {
            const std::string right = noun.substr(places[i]);
            if (lists.words.contains(right)) found(noun.substr(0, places[i]), right);
        }
    }
}

Counts first_parts(const Lists& lists, const Words& never)
{
    constexpr int enough_for_others = 4; // short ones, and adjectives and the like
    Counts counts;
    for_each_cut(lists, [&](const std::string& left, const std::string&) { ++counts[left]; });
    std::erase_if(counts, [&](const auto& each) {
        const bool is_short = base::count_code_points(each.first) == shortest_part;
        const bool plain = is_noun_or_stem(lists, each.first);
        return never.contains(each.first) || ((is_short || !plain) && each.second < enough_for_others) ||
               (!plain && !lists.words.contains(each.first));
    });
    return counts;
}

Counts heads(const Lists& lists, const Counts& firsts, const Words& never)
{
    constexpr int enough_for_others = 3; // words that the list has in small letters alone
    Counts counts;
    for_each_cut(lists, [&](const std::string& left, const std::string& right) {
        if (firsts.contains(left)) ++counts[right];
    });
    std::erase_if(counts, [&](const auto& each) {
        const bool is_noun = lists.nouns.contains(each.first);
        const bool is_short = base::count_code_points(each.first) == shortest_part;
        return never.contains(each.first) || (!is_noun && (is_short || each.second < enough_for_others));
    });
    // Long nouns may be heads of compounds that the list does not hold.
    constexpr std::size_t long_enough = 6;
    for (const std::string& noun : lists.nouns) {
        if (base::count_code_points(noun) >= long_enough && !never.contains(noun))
            counts.try_emplace(noun, 0);
    }
    return counts;
}

Counts english_words(const char* path, const Lists& german)
{
    Counts words;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const bool plain = !line.empty() &&
                           std::all_of(line.begin(), line.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (plain && line.size() >= 2) words[line] = german.words.contains(line) ? 1 : 0;
    }
    words["a"] = 0;
    words["i"] = 0;
    return words;
}

void write(std::FILE* file, const char* name, const Counts& counts)
{
    std::fprintf(file, "const std::string_view %s =\n", name);
    for (const auto& [word, number] : counts)
        std::fprintf(file, "\"%s\\t%d\\n\"\n", word.c_str(), number);
    std::fprintf(file, ";\n");
}

/// Eight bytes a word, where the words themselves would take three times as much.
void write_digests(std::FILE* file, const char* name, const Words& words)
{
    std::vector<std::uint64_t> digests;
    digests.reserve(words.size());
    for (const std::string& word : words)
        digests.push_back(base::checksum(word));
    std::sort(digests.begin(), digests.end());
    std::fprintf(file, "static constexpr std::uint64_t %s_digests[] = {\n", name);
    for (const std::uint64_t digest : digests)
        std::fprintf(file, "0x%llxU,\n", static_cast<unsigned long long>(digest));
    std::fprintf(file, "};\nconst std::span<const std::uint64_t> %s(%s_digests);\n", name, name);
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int arguments = 5;
    if (argc != arguments) return 2;
    const Lists german = read_words(argv[2]);
    const auto exceptions = read_exceptions(argv[4]);
    const auto never = [&](const char* kind) {
        const auto rows = exceptions.find(kind);
        return rows == exceptions.end() ? Words{} : rows->second;
    };
    const Counts english = english_words(argv[3], german);
    constexpr std::size_t least = 10'000;
    if (german.nouns.size() < least || english.size() < least || exceptions.empty()) {
        std::fprintf(stderr, "%s, %s or %s: this is no list of words\n", argv[2], argv[3], argv[4]);
        return 1;
    }
    const Counts firsts = first_parts(german, never("first"));
    std::FILE* const file = std::fopen(argv[1], "w");
    if (file == nullptr) return 1;
    std::fprintf(file, "#include \"speech/words/word_lists.hpp\"\nnamespace speech::words {\n");
    write(file, "compound_firsts", firsts);
    write(file, "compound_heads", heads(german, firsts, never("head")));
    Counts whole;
    for (const std::string& word : never("word"))
        whole[word] = 0;
    write(file, "no_compounds", whole);
    write(file, "english_words", english);
    write_digests(file, "german_words", german.words);
    std::fprintf(file, "} // namespace speech::words\n");
    return std::fclose(file) == 0 ? 0 : 1;
}
