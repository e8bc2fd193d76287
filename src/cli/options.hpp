// argv → what is asked for. The only place that knows CLI11.
#pragma once

#include "article/read_options.hpp"
#include "audio/encoding.hpp"
#include "frontend/analyse.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace cli {

enum class ProgressStyle { automatic, plain, json, none };
enum class OutputFormat { text, json };
enum class Switch { off, on };

struct Render {
    std::vector<std::filesystem::path> inputs;
    article::ReadOptions reading;
    std::filesystem::path output = "out";
    std::string voice;
    std::filesystem::path tables; ///< empty: none but those beside the articles
    std::vector<std::filesystem::path> rules;
    std::vector<std::filesystem::path> lexicons;
    frontend::Acronyms acronyms = frontend::Acronyms::as_written;
    int chapter_level = frontend::deepest_heading;
    int shortest_chapter = 0; ///< seconds
    audio::Encoding encoding;
    int jobs = 0; ///< 0: one more than there are processors
    Switch force = Switch::off;
    Switch explain = Switch::off;
    ProgressStyle progress = ProgressStyle::automatic;
};

struct ShowScript {
    std::filesystem::path input;
    article::ReadOptions reading;
    std::string voice;
    std::filesystem::path tables; ///< empty: none but those beside the article
    std::vector<std::filesystem::path> rules;
    std::vector<std::filesystem::path> lexicons;
    frontend::Acronyms acronyms = frontend::Acronyms::as_written;
    int chapter_level = frontend::deepest_heading;
    OutputFormat format = OutputFormat::text;
    Switch explain = Switch::off;
    Switch check = Switch::off;
};

struct Extract {
    std::filesystem::path input;
    article::ReadOptions reading;
    std::vector<std::filesystem::path> rules;
    Switch dropped = Switch::off;
};

struct Normalize {
    std::filesystem::path input;
    std::filesystem::path tables; ///< empty: none
};

struct Sentences {
    std::filesystem::path input;
    std::filesystem::path tables; ///< empty: none
};

struct Pronounce {
    std::vector<std::string> words; ///< none, or "-": one text a line of standard input
    std::string voice;
    std::vector<std::filesystem::path> lexicons;
    Switch ipa = Switch::off;    ///< print nothing else
    std::filesystem::path sound; ///< a WAV file that says them; empty: none
};

enum class AuditFormat { text, tsv, pls };

struct Audit {
    std::vector<std::filesystem::path> inputs;
    article::ReadOptions reading;
    std::string voice;
    std::filesystem::path tables; ///< empty: none but those beside the articles
    std::vector<std::filesystem::path> rules;
    std::vector<std::filesystem::path> lexicons;
    frontend::Acronyms acronyms = frontend::Acronyms::as_written;
    AuditFormat format = AuditFormat::text;
    std::filesystem::path review; ///< an HTML file to listen with, instead; empty: none
    std::size_t top = 0;          ///< words at most; 0: all, of a review page 200
};

struct Voices {
    std::filesystem::path sample; ///< a folder for a sample of each; empty: they are listed
};

enum class CacheAction { info, trim, clear };
struct Cache {
    CacheAction action = CacheAction::info;
};

/// Not for people: a process of our own that speaks takes.
struct Worker {};

using Command =
    std::variant<Render, ShowScript, Extract, Normalize, Sentences, Pronounce, Audit, Voices, Cache, Worker>;

/// Options of all commands.
struct Common {
    std::filesystem::path voices_folder; ///< empty: the program's own
    std::filesystem::path store_folder;  ///< empty: the user's cache folder
    std::uint64_t store_limit = 0;       ///< bytes
};

struct Options {
    Common common;
    Command command;
};

/// What to print instead, and with which exit code: help, the version, or what is wrong with the words.
struct Exit {
    int code = 0;
    std::string standard_output;
    std::string standard_error;
};

std::variant<Options, Exit> parse(int argc, const char* const* argv);

} // namespace cli
