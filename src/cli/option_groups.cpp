#include "cli/option_groups.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cli {

namespace {

const std::map<std::string, frontend::Acronyms> acronym_styles{
    {"as-written", frontend::Acronyms::as_written}, {"first-full", frontend::Acronyms::first_full}};
const std::map<std::string, article::Format> input_types{{"text", article::Format::plain_text},
                                                         {"markdown", article::Format::markdown},
                                                         {"html", article::Format::html}};

std::string encoding_names()
{
    std::vector<std::string_view> names;
    for (const audio::Encoding& each : audio::encodings())
        names.push_back(each.name);
    return fmt::format("{}", fmt::join(names, "|"));
}

} // namespace

CLI::Option* add_switch(CLI::App& app, const std::string& name, Switch& target,
                        const std::string& description)
{
    return app.add_flag_callback(
        name, [&target] { target = Switch::on; }, description);
}

std::string there_is_no(const std::string& word, const std::vector<std::string>& names)
{
    return fmt::format("there is no “{}”; there are {}", word, fmt::join(names, ", "));
}

void add_voice(CLI::App& app, std::string& voice)
{
    app.add_option("-v,--voice", voice, "voice profile, one of `vorlaut voices`")
        ->type_name("NAME")
        ->capture_default_str();
}

void add_reading(CLI::App& app, article::ReadOptions& reading)
{
    app.add_option_function<std::string>(
           "--type",
           [&reading](const std::string& word) {
               const auto found = input_types.find(word);
               if (found == input_types.end())
                   throw CLI::ValidationError("--type", there_is_no(word, {"html", "markdown", "text"}));
               reading.type = found->second;
           },
           "what named files and standard input are: text, markdown or html (default: as their\nnames say; "
           "standard input is text)")
        ->type_name("NAME");
    const auto add_aloud = [&](const std::string& name, article::Aloud& target,
                               const std::string& description) {
        app.add_flag_callback(
            name, [&target] { target = article::Aloud::yes; }, description);
    };
    app.add_flag_callback(
        "--any-language", [&reading] { reading.language = article::Language::any; },
        "read what is not German, too, as if it were");
    add_aloud("--footnotes", reading.footnotes, "speak footnotes, after the paragraph that names them");
    add_aloud("--tables-aloud", reading.tables, "read tables out, row by row, with the names of the columns");
}

void add_rules(CLI::App& app, std::vector<std::filesystem::path>& files)
{
    app.add_option(
           "--rules", files,
           "file of rules for what is left out, kept or read as what (as vorlaut.toml beside\nthe article, "
           "which it comes before); may be given several times")
        ->type_name("FILE")
        ->allow_extra_args(false);
}

void add_tables(CLI::App& app, std::filesystem::path& folder, const std::string& description)
{
    app.add_option("--tables", folder, description)->type_name("DIR");
}

void add_lexicons(CLI::App& app, std::vector<std::filesystem::path>& files)
{
    app.add_option(
           "--lexicon", files,
           "pronunciations of your own, a PLS file (W3C PLS 1.0); may be repeated, the last one wins;\nso "
           "does a lexicon.pls beside the article over all others")
        ->type_name("FILE")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
}

void add_acronyms(CLI::App& app, frontend::Acronyms& acronyms)
{
    add_choice(app, "--acronyms", acronyms, acronym_styles,
               "as-written (the default) or first-full (the first use of an acronym that not everyone\nknows "
               "is said in full: “die Demokratische Volksrepublik Korea, D V R K, …”)");
}

void add_chapter_level(CLI::App& app, int& level)
{
    app.add_option("--chapter-level", level,
                   "headings deeper than level N (1 to 6) are spoken, but open no chapter (default: all do)")
        ->type_name("N")
        ->check(CLI::Range(1, frontend::deepest_heading).description(""));
}

void add_shortest_chapter(CLI::App& app, int& seconds)
{
    constexpr int a_day = 86400;
    app.add_option(
           "--min-chapter", seconds,
           "a chapter shorter than this takes in the next one; the last joins the one before it\n(default: "
           "none is too short)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0, a_day).description(""));
}

void add_encoding(CLI::App& app, audio::Encoding& encoding)
{
    app.add_option_function<std::string>(
           "-f,--format",
           [&encoding](const std::string& name) {
               const auto found = audio::find_encoding(name);
               if (!found || found->name == audio::engine_encoding().name) {
                   throw CLI::ValidationError("--format", fmt::format("there is no format “{}”; there are {}",
                                                                      name, encoding_names()));
               }
               encoding = *found;
           },
           "podcast (MP3, 44.1 kHz, 64 kbit/s; the default), compact (MP3, 22.05 kHz,\n56 kbit/s), high "
           "(MP3, 44.1 kHz, "
           "96 kbit/s), wav or flac (44.1 kHz, 16 bit)")
        ->type_name("NAME");
}

} // namespace cli
