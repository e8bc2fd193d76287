#include "cli/grammar.hpp"

#include "base/version.hpp"
#include "cli/option_groups.hpp"

#include <map>

namespace cli {

namespace {

const std::map<std::string, ProgressStyle> progress_styles{{"auto", ProgressStyle::automatic},
                                                           {"plain", ProgressStyle::plain},
                                                           {"json", ProgressStyle::json},
                                                           {"none", ProgressStyle::none}};
const std::map<std::string, OutputFormat> output_formats{{"text", OutputFormat::text},
                                                         {"json", OutputFormat::json}};

const std::map<std::string, AuditFormat> audit_formats{
    {"text", AuditFormat::text}, {"tsv", AuditFormat::tsv}, {"pls", AuditFormat::pls}};

constexpr std::string_view default_voice = "nachrichten";

} // namespace

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
    for (std::string* voice : {&render.voice, &script.voice, &pronounce.voice, &audit.voice})
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
    add_store();
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
    add_rules(command, render.rules);
    add_lexicons(command, render.lexicons);
    add_acronyms(command, render.acronyms);
    add_chapter_level(command, render.chapter_level);
    add_shortest_chapter(command, render.shortest_chapter);
    add_encoding(command, render.encoding);
    command
        .add_option("-j,--jobs", render.jobs,
                    "worker processes (default: one more than there are processors)")
        ->type_name("N")
        ->check(CLI::Range(1, 256).description(""));
    add_switch(command, "--force", render.force,
               "make editions anew that are up to date, and overwrite what Vorlaut did not make");
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
    command
        .add_option("INPUT", script.input,
                    "article, or - for standard input; with --check also a folder of articles")
        ->required()
        ->type_name("");
    add_voice(command, script.voice);
    add_reading(command, script.reading);
    add_tables(command, script.tables, tables_over_others);
    add_rules(command, script.rules);
    add_lexicons(command, script.lexicons);
    add_acronyms(command, script.acronyms);
    add_chapter_level(command, script.chapter_level);
    add_choice(command, "--format", script.format, output_formats, "text (the default) or json");
    add_switch(command, "--explain", script.explain,
               "name the class, the rule and the place of every token (json does so anyway)");
    add_switch(command, "--check", script.check,
               "print only the warnings, on standard error, as FILE:LINE:COLUMN: warning: MESSAGE,\nand exit "
               "with 1 if there are any; with --explain or --format json the script, too");
    command.footer(
        "An author directs the speaker in the text: [Pause 2 s] is a silence (0.1 to 30 seconds). In "
        "Markdown and HTML\n<span data-speak-as=\"…\"> and <sub alias=\"…\"> say something else "
        "than is written, lang=\"en\" marks foreign words.");
}

void Grammar::add_text_tools()
{
    CLI::App& extracting = add("extract", "the article as read: title, author, text", extract);
    extracting.add_option("INPUT", extract.input, "article, or - for standard input")
        ->required()
        ->type_name("");
    add_reading(extracting, extract.reading);
    add_rules(extracting, extract.rules);
    add_switch(extracting, "--dropped", extract.dropped,
               "list what was left out instead: the rule, line and column, the text");

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
    add_lexicons(pronouncing, pronounce.lexicons);
    add_switch(pronouncing, "--ipa", pronounce.ipa, "print TEXT<TAB>IPA alone");
    pronouncing.add_option("--speak", pronounce.sound, "write what is said to a WAV file")->type_name("FILE");
    pronouncing.footer(
        "A line for each: the text, eSpeak NG's phonemes, IPA, and where they come from: the lexicon's "
        "file and\nline, “compound”, “English”, “foreign name” or “Swiss spelling”, or “rules”, eSpeak NG's "
        "own.");

    add_audit();
    CLI::App& listing = add("voices", "the voice profiles and their settings", voices);
    listing.add_option("--sample", voices.sample, "instead, write a sample of each voice: DIR/NAME.wav")
        ->type_name("DIR");
}

void Grammar::add_audit()
{
    CLI::App& auditing = add(
        "audit", "the names, acronyms, foreign and unknown words of articles that may be said wrong", audit);
    auditing
        .add_option("INPUT", audit.inputs,
                    "article (.txt, .md, .html), folder of articles, or - for standard input")
        ->required()
        ->type_name("");
    add_voice(auditing, audit.voice);
    add_reading(auditing, audit.reading);
    add_tables(auditing, audit.tables, tables_over_others);
    add_rules(auditing, audit.rules);
    add_lexicons(auditing, audit.lexicons);
    add_acronyms(auditing, audit.acronyms);
    add_choice(auditing, "--format", audit.format, audit_formats,
               "text (the default), tsv, or pls: a lexicon to fill in, each word commented out with\nwhat "
               "eSpeak NG says of it now");
    auditing
        .add_option("--review", audit.review,
                    "write a page to listen to each word and correct it: one HTML file with all its\nclips, "
                    "for any browser, without a network")
        ->type_name("FILE");
    auditing
        .add_option("--top", audit.top,
                    "only the first N words (default: all; of a review page 200, about 9 MB)")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000).description(""));
    auditing.footer(
        "First come the words with most doubt times frequency. The doubt, 0 to 1, is about the share of such "
        "words that\neSpeak NG says wrong: 0 for a word of a lexicon, 0.37 for an unknown name, more where "
        "its spelling is foreign,\nwhere eSpeak NG takes it for English or spells it, or stresses it "
        "oddly. In small letters and inflected it counts\nas the same word. A spelled acronym is changed by "
        "a "
        "row of tables/acronyms.tsv, all others by a lexicon.");
}

void Grammar::add_store()
{
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

} // namespace cli
