// Options that several commands share, each added to a command by one call, and the two kinds of options that
// CLI11 has no name for: switches and choices. Where an option is wrong, CLI::ValidationError says so.
#pragma once

#include "cli/options.hpp"

#include <CLI/CLI.hpp>

#include <map>
#include <string>
#include <vector>

namespace cli {

CLI::Option* add_switch(CLI::App& app, const std::string& name, Switch& target,
                        const std::string& description);

std::string there_is_no(const std::string& word, const std::vector<std::string>& names);

/// Choices are listed in the description itself; CLI11's own listing shows the numbers behind them, too.
template <class Choice>
void add_choice(CLI::App& app, const std::string& name, Choice& target,
                const std::map<std::string, Choice>& choices, const std::string& description)
{
    app.add_option_function<std::string>(
           name,
           [&target, &choices, name](const std::string& word) {
               const auto found = choices.find(word);
               if (found == choices.end()) {
                   std::vector<std::string> names;
                   for (const auto& [each, choice] : choices)
                       names.push_back(each);
                   throw CLI::ValidationError(name, there_is_no(word, names));
               }
               target = found->second;
           },
           description)
        ->type_name("NAME");
}

void add_voice(CLI::App& app, std::string& voice);
void add_reading(CLI::App& app, article::ReadOptions& reading);
void add_acronyms(CLI::App& app, frontend::Acronyms& acronyms);
void add_chapter_level(CLI::App& app, int& level);
void add_shortest_chapter(CLI::App& app, int& seconds);
void add_encoding(CLI::App& app, audio::Encoding& encoding);

inline constexpr const char* tables_over_others =
    "folder of German tables (acronyms.tsv, nouns-sport.tsv …) laid over the built-in ones\nand over those "
    "of a folder tables/ beside the article";
inline constexpr const char* tables_over_built_in =
    "folder of German tables (acronyms.tsv, nouns-sport.tsv …) laid over the built-in ones";
void add_rules(CLI::App& app, std::vector<std::filesystem::path>& files);
void add_tables(CLI::App& app, std::filesystem::path& folder, const std::string& description);
void add_lexicons(CLI::App& app, std::vector<std::filesystem::path>& files);

} // namespace cli
