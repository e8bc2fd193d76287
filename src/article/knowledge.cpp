#include "article/knowledge.hpp"

namespace article {

namespace {

constexpr std::string_view word_list_file = "words.toml";
constexpr std::string_view language_file = "languages.toml";
constexpr std::string_view html_hint_file = "html.toml";

base::Result<Knowledge> parse_builtin_knowledge()
{
    Knowledge knowledge;
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.name == word_list_file) {
            TRY_ASSIGN(knowledge.words, parse_word_lists(file.text, file.name));
            continue;
        }
        if (file.name == language_file) {
            TRY_ASSIGN(knowledge.languages, parse_languages(file.text, file.name));
            continue;
        }
        if (file.name == html_hint_file) {
            TRY_ASSIGN(knowledge.hints, html::parse_html_hints(file.text, file.name));
            continue;
        }
        TRY_ASSIGN(std::vector<Rule> rules, parse_rules(file.text, file.name, Patterns::trusted));
        knowledge.rules.insert(knowledge.rules.end(), std::make_move_iterator(rules.begin()),
                               std::make_move_iterator(rules.end()));
    }
    return knowledge;
}

} // namespace

const base::Result<Knowledge>& builtin_knowledge()
{
    static const base::Result<Knowledge> knowledge = parse_builtin_knowledge();
    return knowledge;
}

} // namespace article
