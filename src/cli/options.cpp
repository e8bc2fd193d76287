#include "cli/options.hpp"

#include "base/version.hpp"
#include "cli/exit_code.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <sstream>

namespace cli {

namespace {

const std::map<std::string, ProgressStyle> progress_styles{{"auto", ProgressStyle::automatic},
                                                           {"plain", ProgressStyle::plain},
                                                           {"json", ProgressStyle::json},
                                                           {"none", ProgressStyle::none}};
const std::map<std::string, frontend::Acronyms> acronym_styles{
    {"as-written", frontend::Acronyms::as_written}, {"first-full", frontend::Acronyms::first_full}};
const std::map<std::string, OutputFormat> output_formats{{"text", OutputFormat::text},
                                                         {"json", OutputFormat::json}};

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

CLI::Option* add_switch(CLI::App& app, const std::string& name, Switch& target,
                        const std::string& description)
{
    return app.add_flag_callback(
        name, [&target] { target = Switch::on; }, description);
}

template <class Choice>
std::string there_is_no(const std::string& word, const std::map<std::string, Choice>& choices)
{
    std::vector<std::string> names;
    for (const auto& [each, choice] : choices)
        names.push_back(each);
    return fmt::format("there is no “{}”; there are {}", word, fmt::join(names, ", "));
}

/// Choices are listed in the description itself; CLI11's own listing shows the numbers behind them, too.
template <class Choice>
void add_choice(CLI::App& app, const std::string& name, Choice& target,
                const std::map<std::string, Choice>& choices, const std::string& description)
{
    app.add_option_function<std::string>(
           name,
           [&target, &choices, name](const std::string& word) {
               const auto found = choices.find(word);
               if (found == choices.end()) throw CLI::ValidationError(name, there_is_no(word, choices));
               target = found->second;
           },
           description)
        ->type_name("NAME");
}

void add_voice(CLI::App& app, std::string& voice)
{
    app.add_option("-v,--voice", voice, "voice profile, one of `vorlaut voices`")
        ->type_name("NAME")
        ->capture_default_str();
}

void add_reading(CLI::App& app, article::ReadOptions& reading)
{
    add_choice(app, "--type", reading.standard_input, input_types,
               "what standard input is: text (the default), markdown or html; files say it by their names");
    const auto add_aloud = [&](const std::string& name, article::Aloud& target,
                               const std::string& description) {
        app.add_flag_callback(
            name, [&target] { target = article::Aloud::yes; }, description);
    };
    add_aloud("--footnotes", reading.footnotes, "speak footnotes, after the paragraph that names them");
    add_aloud("--tables-aloud", reading.tables, "read tables out, row by row, with the names of the columns");
}

void add_tables(CLI::App& app, std::filesystem::path& folder, const std::string& description)
{
    app.add_option("--tables", folder, description)->type_name("DIR");
}

constexpr const char* tables_over_others =
    "folder of German tables (acronyms.tsv, nouns-sport.tsv …) laid over the built-in ones\nand over those "
    "of a folder tables/ beside the article";
constexpr const char* tables_over_built_in =
    "folder of German tables (acronyms.tsv, nouns-sport.tsv …) laid over the built-in ones";

void add_acronyms(CLI::App& app, frontend::Acronyms& acronyms)
{
    add_choice(app, "--acronyms", acronyms, acronym_styles,
               "as-written (the default) or first-full (the first use of an acronym that not everyone\nknows "
               "is said in full: “die Demokratische Volksrepublik Korea, D V R K, …”)");
}

constexpr std::string_view default_voice = "nachrichten";

/// All that parsing can set, and the subcommand that is meant.
struct Grammar {
    CLI::App app{"Vorlaut turns written German articles into audio articles: one chaptered MP3 for each.",
                 "vorlaut"};
    Common common;
    Render render;
    ShowScript script;
    Extract extract;
    Normalize normalize;
    Sentences sentences;
    Pronounce pronounce;
    Cache cache;
    std::vector<std::pair<CLI::App*, std::function<Command()>>> commands;

    Grammar();
    template <class Value>
    CLI::App& add(const std::string& name, const std::string& description, Value& value);
    void add_render();
    void add_script();
    void add_text_tools();
    void add_speech_tools();
};

template <class Value>
CLI::App& Grammar::add(const std::string& name, const std::string& description, Value& value)
{
    CLI::App& command = *app.add_subcommand(name, description);
    commands.emplace_back(&command, [&value] { return Command(value); });
    return command;
}

Grammar::Grammar()
{
    constexpr std::uint64_t default_limit = 2ULL << 30U;
    common.store_limit = default_limit;
    for (std::string* voice : {&render.voice, &script.voice, &pronounce.voice})
        *voice = default_voice;
    render.encoding = audio::encodings().front();

    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("vorlaut ") + std::string(base::version()));
    app.add_option("--voices-dir", common.voices_folder, "folder of voice profiles (default: Vorlaut's own)")
        ->type_name("DIR")
        ->envname("VORLAUT_VOICES");
    app.add_option("--cache-dir", common.store_folder, "folder of the take store (default: ~/.cache/vorlaut)")
        ->type_name("DIR")
        ->envname("VORLAUT_CACHE");
    app.add_option("--cache-limit", common.store_limit,
                   "size the take store is kept to, e.g. 500MB (default: 2GB)")
        ->type_name("SIZE")
        ->check([](const std::string& size) { return size.starts_with("-") ? "a size is not negative" : ""; })
        ->transform(CLI::AsSizeValue(false).description(""));
    app.fallthrough();
    app.footer(
        "Data goes to standard output, everything else to standard error. `-` is standard input.\n"
        "Exit codes: 0 all made or up to date; 1 some article failed; 2 wrong usage or configuration; "
        "130 interrupted.\nNo colour and no redrawing off a terminal, where TERM is \"dumb\" or NO_COLOR is "
        "set.\n`vorlaut COMMAND --help` tells more of each command.");
    add_render();
    add_script();
    add_text_tools();
    add_speech_tools();
}

void Grammar::add_render()
{
    CLI::App& command = add("render", "articles, folders or - to audio editions", render);
    command
        .add_option("INPUT", render.inputs,
                    "article (.txt, .md, .html), folder of articles, or - for standard input")
        ->required()
        ->type_name("");
    command
        .add_option("-o,--output", render.output, "folder for the editions: DIR/NAME.mp3 and DIR/NAME.json")
        ->type_name("DIR")
        ->capture_default_str();
    add_voice(command, render.voice);
    add_reading(command, render.reading);
    add_tables(command, render.tables, tables_over_others);
    add_acronyms(command, render.acronyms);
    command
        .add_option_function<std::string>(
            "-f,--format",
            [this](const std::string& name) {
                const auto encoding = audio::find_encoding(name);
                if (!encoding || encoding->name == audio::engine_encoding().name) {
                    throw CLI::ValidationError(
                        "--format",
                        fmt::format("there is no format “{}”; there are {}", name, encoding_names()));
                }
                render.encoding = *encoding;
            },
            "podcast (MP3, 44.1 kHz, 64 kbit/s; the default), compact (MP3, 22.05 kHz,\n56 kbit/s), high "
            "(MP3, 44.1 kHz, "
            "96 kbit/s), wav or flac (44.1 kHz, 16 bit)")
        ->type_name("NAME");
    command
        .add_option("-j,--jobs", render.jobs,
                    "worker processes (default: one more than there are processors)")
        ->type_name("N")
        ->check(CLI::Range(1, 256).description(""));
    add_switch(command, "--force", render.force, "make editions anew that are up to date");
    add_switch(command, "--explain", render.explain, "say why each edition is made or is up to date");
    add_choice(command, "--progress", render.progress, progress_styles,
               "auto (a live line on a terminal, else plain), plain, json (one event a line), none");
    command.footer(
        "An edition is two files: the audio with chapters and tags, and the timeline (JSON) with the time of "
        "every\nchapter, sentence and word. An article that has not changed since its edition was made is "
        "skipped.");
}

void Grammar::add_script()
{
    CLI::App& command = add("script", "what will be said, sentence by sentence", script);
    command.add_option("INPUT", script.input, "article, or - for standard input")->required()->type_name("");
    add_voice(command, script.voice);
    add_reading(command, script.reading);
    add_tables(command, script.tables, tables_over_others);
    add_acronyms(command, script.acronyms);
    add_choice(command, "--format", script.format, output_formats, "text (the default) or json");
    add_switch(command, "--explain", script.explain,
               "name the class, the rule and the place of every token (json does so anyway)");
    add_switch(command, "--check", script.check,
               "print only the warnings, on standard error, as FILE:LINE:COLUMN: warning: MESSAGE,\nand exit "
               "with 1 if there are any; with --explain or --format json the script, too");
}

void Grammar::add_text_tools()
{
    CLI::App& extracting = add("extract", "the article as read: title, author, text", extract);
    extracting.add_option("INPUT", extract.input, "article, or - for standard input")
        ->required()
        ->type_name("");
    add_reading(extracting, extract.reading);
    add_switch(extracting, "--dropped", extract.dropped, "list what was left out instead, and by which rule");

    CLI::App& normalizing = add("normalize", "one written line in, one spoken line out", normalize);
    normalizing.add_option("FILE", normalize.input, "text (default: standard input)")->type_name("");
    add_tables(normalizing, normalize.tables, tables_over_built_in);

    CLI::App& splitting = add("sentences", "one paragraph a line in; one sentence a line out", sentences);
    splitting.add_option("FILE", sentences.input, "text (default: standard input)")->type_name("");
    add_tables(splitting, sentences.tables, tables_over_built_in);
    splitting.footer("An empty line follows the sentences of each paragraph.");
}

void Grammar::add_speech_tools()
{
    CLI::App& pronouncing =
        add("pronounce", "phonemes and IPA of words as the engine will say them", pronounce);
    pronouncing.add_option("TEXT", pronounce.words, "words (default: one text a line of standard input)")
        ->type_name("");
    add_voice(pronouncing, pronounce.voice);

    commands.emplace_back(app.add_subcommand("voices", "the voice profiles and their settings"),
                          [] { return Command(Voices{}); });

    CLI::App& caching = add("cache", "the store of finished takes", cache);
    caching.require_subcommand(1);
    const auto action = [&](const std::string& name, CacheAction which, const std::string& description) {
        caching.add_subcommand(name, description)->final_callback([this, which] { cache.action = which; });
    };
    action("info", CacheAction::info, "where it is and how large");
    action("trim", CacheAction::trim, "remove the takes unused for longest until it is within --cache-limit");
    action("clear", CacheAction::clear, "remove all takes; the next run speaks everything anew");

    CLI::App& working = *app.add_subcommand("worker", "");
    working.group(""); // not in the help
    commands.emplace_back(&working, [] { return Command(Worker{}); });
}

} // namespace

namespace {

/// The innermost command that was understood.
const CLI::App& innermost(const CLI::App& app)
{
    const std::vector<CLI::App*> below = app.get_subcommands();
    return below.empty() ? app : innermost(*below.front());
}

std::string what_is_wrong(const CLI::App& app, const CLI::ParseError& error)
{
    std::vector<std::string> names;
    for (const CLI::App* each : innermost(app).get_subcommands(
             [](const CLI::App* command) { return !command->get_group().empty(); })) {
        names.push_back(each->get_name());
    }
    if (names.empty() || dynamic_cast<const CLI::RequiredError*>(&error) == nullptr) return error.what();
    const std::vector<std::string> rest = app.remaining(true);
    if (rest.empty()) return fmt::format("a command is missing; there are {}", fmt::join(names, ", "));
    if (rest.front().starts_with("-")) return fmt::format("there is no option “{}”", rest.front());
    return fmt::format("there is no command “{}”; there are {}", rest.front(), fmt::join(names, ", "));
}

/// "vorlaut render", where that much was understood.
std::string command_words(const CLI::App& app)
{
    std::string words = "vorlaut";
    for (const CLI::App* each : app.get_subcommands())
        words += " " + each->get_name();
    return words;
}

} // namespace

std::variant<Options, Exit> parse(int argc, const char* const* argv)
{
    Grammar grammar;
    try {
        grammar.app.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
        if (stop.get_exit_code() == 0) {
            std::ostringstream help;
            grammar.app.exit(stop, help, help);
            return Exit{success, help.str(), ""};
        }
        return Exit{wrong_usage, "",
                    fmt::format("vorlaut: {}\n`{} --help` tells what there is\n",
                                what_is_wrong(grammar.app, stop), command_words(grammar.app))};
    }
    for (const auto& [subcommand, command] : grammar.commands) {
        if (subcommand->parsed()) return Options{grammar.common, command()};
    }
    return Exit{wrong_usage, "", grammar.app.help()};
}

} // namespace cli
