#include "cli/options.hpp"

#include <doctest/doctest.h>

namespace {

std::variant<cli::Options, cli::Exit> parse(std::vector<const char*> words)
{
    words.insert(words.begin(), "vorlaut");
    return cli::parse(static_cast<int>(words.size()), words.data());
}

cli::Exit parse_to_exit(const std::vector<const char*>& words) { return std::get<cli::Exit>(parse(words)); }

cli::Options parse_to_options(const std::vector<const char*>& words)
{
    return std::get<cli::Options>(parse(words));
}

} // namespace

TEST_CASE("render takes its inputs and defaults")
{
    const auto options = parse_to_options({"render", "a.txt", "b"});
    const auto& render = std::get<cli::Render>(options.command);
    CHECK(render.inputs.size() == 2);
    CHECK(render.output == "out");
    CHECK(render.voice == "nachrichten");
    CHECK(render.encoding.name == "podcast");
    CHECK(render.force == cli::Switch::off);
    CHECK(render.chapter_level == 6);
    CHECK(render.shortest_chapter == 0);
    CHECK(options.common.store_limit == 2ULL << 30U);
}

TEST_CASE("options may stand before or after the inputs, common ones anywhere")
{
    const auto options =
        parse_to_options({"render", "--format", "compact", "-", "--force", "--cache-dir", "x", "-j3"});
    const auto& render = std::get<cli::Render>(options.command);
    CHECK(render.inputs.at(0) == "-");
    CHECK(render.encoding.name == "compact");
    CHECK(render.force == cli::Switch::on);
    CHECK(render.jobs == 3);
    CHECK(options.common.store_folder == "x");
}

TEST_CASE("tables and acronyms are options of the commands that analyse")
{
    const auto render = parse_to_options({"render", "a.txt", "--tables", "t", "--acronyms", "first-full"});
    CHECK(std::get<cli::Render>(render.command).tables == "t");
    CHECK(std::get<cli::Render>(render.command).acronyms == frontend::Acronyms::first_full);
    const auto script = parse_to_options({"script", "a.txt", "--check"});
    CHECK(std::get<cli::ShowScript>(script.command).acronyms == frontend::Acronyms::as_written);
    CHECK(std::get<cli::ShowScript>(script.command).check == cli::Switch::on);
    CHECK(parse_to_exit({"script", "a.txt", "--acronyms", "immer"}).code == 2);
    CHECK(parse_to_exit({"voices", "--tables", "t"}).code == 2);
}

TEST_CASE("sizes have units")
{
    CHECK(parse_to_options({"--cache-limit", "500MB", "cache", "info"}).common.store_limit == 500ULL << 20U);
}

TEST_CASE("wrong words exit with 2 and say what there is")
{
    for (const auto& words : std::vector<std::vector<const char*>>{{},
                                                                   {"render"},
                                                                   {"rendr", "x"},
                                                                   {"render", "x", "--format", "ogg"},
                                                                   {"render", "x", "--jobs", "0"},
                                                                   {"render", "x", "--chapter-level", "0"},
                                                                   {"script", "x", "--chapter-level", "7"},
                                                                   {"render", "x", "--min-chapter", "-1"},
                                                                   {"render", "x", "--min-chapter", "nan"},
                                                                   {"render", "x", "--progress", "laut"},
                                                                   {"cache"}}) {
        const cli::Exit exit = parse_to_exit(words);
        CHECK(exit.code == 2);
        CHECK(exit.standard_output.empty());
        CHECK_FALSE(exit.standard_error.empty());
    }
    CHECK(parse_to_exit({"render", "x", "--format", "ogg"}).standard_error.find("podcast") !=
          std::string::npos);
}

TEST_CASE("a word that is none of the choices is named, and so are the choices")
{
    const auto said = [](const std::vector<const char*>& words) {
        return parse_to_exit(words).standard_error;
    };
    CHECK(said({"cache", "leeren"}).find("“leeren”; there are info, trim, clear") != std::string::npos);
    CHECK(said({"cache"}).find("there are info, trim, clear") != std::string::npos);
    CHECK(said({"rendr", "x"}).find("“rendr”; there are render, ") != std::string::npos);
    CHECK(said({"rendr", "x"}).find("worker") == std::string::npos);
    CHECK(said({"render", "x", "--progress", "laut"}).find("auto, json, none, plain") != std::string::npos);
    CHECK(said({"--gibtesnicht"}).find("--gibtesnicht") != std::string::npos);
}

TEST_CASE("help goes to standard output")
{
    for (const auto& words :
         std::vector<std::vector<const char*>>{{"--help"}, {"render", "--help"}, {"--version"}}) {
        const cli::Exit exit = parse_to_exit(words);
        CHECK(exit.code == 0);
        CHECK_FALSE(exit.standard_output.empty());
    }
    CHECK(parse_to_exit({"--help"}).standard_output.find("worker") == std::string::npos);
}
