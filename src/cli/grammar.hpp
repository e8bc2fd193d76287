// The grammar of the command line: every command with its options, and where their values go.
#pragma once

#include "cli/options.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace cli {

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
    Audit audit;
    Voices voices;
    Cache cache;
    std::vector<std::pair<CLI::App*, std::function<Command()>>> commands;

    Grammar();
    template <class Value>
    CLI::App& add(const std::string& name, const std::string& description, Value& value);
    void add_render();
    void add_script();
    void add_text_tools();
    void add_speech_tools();
    void add_audit();
    void add_store();
};

} // namespace cli
