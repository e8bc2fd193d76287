// The lexicon that comes with Vorlaut: each entry is there because eSpeak NG says the word otherwise without
// it, and does what it is meant to.
#include "base/file.hpp"
#include "sanitized.hpp"
#include "speech/engine.hpp"
#include "speech/isolation.hpp"
#include "speech/lexicon/embedded.hpp"
#include "speech/lexicon/pls.hpp"
#include "speech/pronunciation.hpp"
#include "speech/wire.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

namespace {

std::vector<std::filesystem::path> own_files()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(VORLAUT_SOURCE_DIR) + "/voices/lexicon")) {
        if (entry.path().extension() == ".pls") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Lexicon own_lexicon()
{
    Lexicon lexicon;
    for (const std::filesystem::path& file : own_files()) {
        const auto bytes = base::read_file(file, speech::lexicon::largest_file);
        REQUIRE(bytes);
        const auto notes = speech::lexicon::add_pls(lexicon, *bytes, file.filename());
        REQUIRE_MESSAGE(notes, notes.error().message);
        CHECK(notes->empty());
    }
    return lexicon;
}

/// What eSpeak NG says by itself, a line each.
std::vector<std::string> by_rules(const std::vector<std::string>& words)
{
    const auto bytes = speech::isolated([&]() -> std::string {
        auto engine = speech::Engine::start();
        if (!engine || !engine->set(settings_of(speech::Voice()))) return {};
        speech::WireWriter answer;
        for (const std::string& word : words)
            answer.bytes(engine->mnemonics(word));
        return answer.take();
    });
    REQUIRE(bytes);
    speech::WireReader answer(*bytes);
    std::vector<std::string> all;
    for (std::size_t i = 0; i < words.size(); ++i)
        all.emplace_back(answer.bytes());
    return all;
}

} // namespace

TEST_CASE("without its entry eSpeak NG says each word otherwise")
{
    const Lexicon lexicon = own_lexicon();
    std::vector<std::string> words;
    for (const Entry* entry : lexicon.entries())
        words.push_back(entry->grapheme);
    CHECK(words.size() > 1500);
    std::sort(words.begin(), words.end());
    if (sanitized) {
        std::size_t number = 0;
        std::erase_if(words, [&](const std::string&) { return number++ % 20 != 0; });
    }
    const std::vector<std::string> before = by_rules(words);
    const auto after = speech::pronounce(words, speech::Voice(), lexicon);
    REQUIRE_MESSAGE(after, (after ? std::string() : after.error().message));
    for (std::size_t i = 0; i < words.size(); ++i) {
        CAPTURE(words[i]);
        CHECK(before[i] != after->texts[i].mnemonics);
        CHECK(after->texts[i].source.find(".pls:") != std::string::npos);
    }
}

TEST_CASE("the built-in form finds what the files hold")
{
    const Lexicon files = own_lexicon();
    const Lexicon built_in(speech::lexicon::embedded(), "");
    for (const Entry* entry : files.entries()) {
        CAPTURE(entry->grapheme);
        std::vector<std::string_view> parts;
        const std::vector<base::Span> spans = speech::lexicon::parts_of(entry->grapheme);
        for (const base::Span& span : spans)
            parts.push_back(span.of(entry->grapheme));
        const auto match = built_in.find(parts);
        REQUIRE(match);
        CHECK(match->entry->said == entry->said);
        CHECK(built_in.origin(*match->entry) == files.origin(*entry));
    }
}
