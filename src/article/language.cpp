#include "article/language.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <toml++/toml.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <unordered_map>

namespace article {

namespace {

/// Words that are looked at, from the beginning on: more tell nothing new.
constexpr std::size_t enough_words = 3000;
/// With fewer words, nothing is sure.
constexpr std::size_t least_words = 25;
/// The part of a text's words, in per cent, that a language's small words make at least. In prose they are 35
/// to 50, in German texts those of another language up to 15.
constexpr std::size_t least_share = 18;
/// And so many of them must be different: "a a a" is no English.
constexpr std::size_t least_different = 6;
/// Another language's words must be so many times as many as the German ones.
constexpr std::size_t clearly_more = 2;
/// Of German prose, even of lists; with less, what the file declares counts. Per cent.
constexpr std::size_t least_german = 6;
/// Of the letters, in per cent, that are of another script than Latin.
constexpr std::size_t most_foreign_letters = 50;

base::Result<std::vector<std::string>> folded_words(const toml::table& table, std::string_view key,
                                                    std::string_view name)
{
    const toml::array* const list = table[key].as_array();
    if (list == nullptr)
        return base::failure("{}:{}: needs a list \"{}\"", name, table.source().begin.line, key);
    std::vector<std::string> words;
    for (const toml::node& node : *list)
        words.push_back(fold_case(node.value_or(std::string())));
    std::sort(words.begin(), words.end());
    return words;
}

/// The words of a text, one by one, with how many of its letters are not Latin.
struct Sample {
    std::vector<std::string> words; ///< case-folded
    std::size_t letters = 0;
    std::size_t foreign_letters = 0;
};

bool is_latin(char32_t letter)
{
    if (letter < 0x250) return true;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(letter), &status) == USCRIPT_LATIN;
}

void add(Sample& sample, const std::string& text)
{
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) sample.words.push_back(fold_case(word));
        word.clear();
    };
    for (std::size_t at = 0; at < text.size() && sample.words.size() < enough_words;) {
        const base::CodePoint point = base::decode(text, at);
        if (u_isalpha(static_cast<UChar32>(point.value)) != 0) {
            ++sample.letters;
            sample.foreign_letters += is_latin(point.value) ? 0U : 1U;
            word += std::string_view(text).substr(at, point.length);
        } else {
            end_word();
        }
        at += point.length;
    }
    end_word();
}

bool holds(const std::vector<std::string>& sorted, const std::string& word)
{
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

bool is_german(std::string_view tag)
{
    const std::string code = fold_case(primary(tag));
    return code.empty() || code == "de" || code == "deu" || code == "ger" || code == "gsw" || code == "bar" ||
           code == "nds" || code == "und";
}

struct Count {
    const LanguageWords* language = nullptr;
    std::size_t words = 0;
    std::size_t different = 0;
};

Count likeliest(const std::unordered_map<std::string, std::size_t>& counts, const Languages& languages)
{
    Count best;
    for (const LanguageWords& language : languages.others) {
        Count here{&language, 0, 0};
        for (const auto& [word, count] : counts) {
            if (!holds(language.words, word)) continue;
            here.words += count;
            ++here.different;
        }
        if (here.words > best.words) best = here;
    }
    return best;
}

tl::unexpected<base::Error> refusal(std::string_view name, std::string_view language, std::string_view why)
{
    return base::failure(
        "{}: is not German but {} ({}); with --any-language it is read as German all the same", name,
        language, why);
}

} // namespace

base::Result<Languages> parse_languages(std::string_view toml, std::string_view name)
{
    try {
        const toml::table file = toml::parse(toml, name);
        Languages languages;
        TRY_ASSIGN(languages.dialects, folded_words(file, "dialects", name));
        const toml::array* const tables = file["language"].as_array();
        if (tables == nullptr) return base::failure("{}: holds no [[language]]", name);
        for (const toml::node& node : *tables) {
            const toml::table* const table = node.as_table();
            if (table == nullptr) return base::failure("{}: a language must be a table", name);
            LanguageWords language{
                (*table)["code"].value_or(std::string()), (*table)["name"].value_or(std::string()), {}};
            if (language.code.empty() || language.name.empty())
                return base::failure("{}:{}: a language needs a code and a name", name,
                                     table->source().begin.line);
            TRY_ASSIGN(language.words, folded_words(*table, "words", name));
            languages.others.push_back(std::move(language));
        }
        return languages;
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", name, error.source().begin.line, error.description());
    }
}

base::Status check_language(const Article& article, const Languages& languages, const WordLists& words,
                            std::string_view name)
{
    Sample sample;
    for (const Block& block : article.blocks)
        add(sample, block.text.text());
    if (sample.foreign_letters * 100 > sample.letters * most_foreign_letters)
        return refusal(name, "of another script", "most of its letters are not Latin");
    if (sample.words.size() < least_words) return {};

    std::unordered_map<std::string, std::size_t> counts;
    for (const std::string& word : sample.words)
        ++counts[word];
    std::size_t german = 0;
    std::size_t with_dialects = 0;
    for (const auto& [word, count] : counts) {
        const bool standard = holds(words.function_words, word);
        german += standard ? count : 0;
        with_dialects += standard || holds(languages.dialects, word) ? count : 0;
    }
    const Count other = likeliest(counts, languages);
    const bool sure =
        other.words * 100 >= sample.words.size() * least_share && other.different >= least_different;
    // Dialect shares many small words with its neighbours, but has some of standard German's, too.
    const bool dialect = german * 100 >= sample.words.size() * least_german && with_dialects > other.words;
    if (sure && other.words > german * clearly_more && !dialect) {
        return refusal(name, other.language->name,
                       fmt::format("{} of its {} words are small words of that language, {} are German",
                                   other.words, sample.words.size(), german));
    }
    const std::string& declared = article.metadata.language;
    if (!is_german(declared) && german * 100 < sample.words.size() * least_german && !dialect)
        return refusal(name, "“" + declared + "”", "it says so, and hardly a word of it is German");
    return {};
}

} // namespace article
