// Editions for the tests: a small script and takes of synthetic speech, mastered as the real ones are.
#pragma once

#include "audio/master.hpp"
#include "audio/sounds.hpp"
#include "edition/edition.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace orders {

inline frontend::Utterance utterance(article::Role role, const std::string& text, frontend::Boundary after)
{
    frontend::Utterance made;
    made.role = role;
    made.written = text;
    made.spoken = text;
    made.after = after;
    std::uint32_t begin = 0;
    for (std::uint32_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] != ' ') continue;
        if (at > begin) made.tokens.push_back({"word", "word", {begin, at}, {begin, at}, {begin, at}});
        begin = at + 1;
    }
    return made;
}

/// Every token is said as it is written.
inline speech::EngineText engine_text(const frontend::Utterance& utterance)
{
    speech::EngineText said{utterance.written, {}};
    for (std::uint32_t token = 0; token < utterance.tokens.size(); ++token)
        said.words.push_back({utterance.tokens[token].written, token});
    return said;
}

inline speech::Take take(const std::vector<float>& sound, const audio::Encoding& encoding)
{
    auto mastered = audio::master(sound, sounds::engine_rate, {6}, {-1}, encoding);
    REQUIRE(mastered);
    return speech::take_of(*std::move(mastered));
}

/// Three chapters: title and lead, a heading with two sentences, a heading with a list.
inline frontend::Script script()
{
    using article::Role;
    using frontend::Boundary;
    frontend::Script script;
    script.metadata.title = "Über „Äpfel“ & Birnen";
    script.metadata.authors = {"Änne Öhm", "Jan Kurz"};
    script.metadata.date = "2024-03-05";
    script.metadata.publisher = "Obstbote";
    script.metadata.url = "https://example.org/obst";
    script.metadata.description = "Ein Versuch";
    script.metadata.language = "de";
    script.chapters = {
        {"Über „Äpfel“ & Birnen",
         1,
         {utterance(Role::title, "Über „Äpfel“ & Birnen", Boundary::heading),
          utterance(Role::lead, "Das Obst ist reif", Boundary::paragraph)}},
        {"Die Äpfel",
         2,
         {utterance(Role::heading, "Die Äpfel", Boundary::heading),
          utterance(Role::paragraph, "Sie sind rot", Boundary::sentence),
          utterance(Role::paragraph, "Man isst sie gern", Boundary::paragraph)}},
        {"Die Birnen",
         2,
         {utterance(Role::heading, "Die Birnen", Boundary::heading),
          utterance(Role::list_item, "Erstens süß", Boundary::list_item),
          utterance(Role::list_item, "Zweitens weich", Boundary::end)}},
    };
    return script;
}

/// Owns what a Plan refers to.
struct Order {
    explicit Order(std::string_view encoding) : format(*audio::find_encoding(encoding))
    {
        words.path = "obst.md";
        words.source_text = "Über „Äpfel“ & Birnen und noch mehr, worin alle Stellen liegen";
        voice.name = "nachrichten";
        voice.rate = 175;
    }
    edition::Plan plan() const
    {
        const std::filesystem::path audio = folder.path() / ("obst" + std::string(format.extension));
        return {words,       text,  voice, format,          audio, folder.path() / "obst.json",
                fingerprint, &cues, cover, shortest_chapter};
    }

    TemporaryFolder folder;
    article::Article words;
    frontend::Script text = script();
    speech::Voice voice;
    audio::Encoding format;
    std::string fingerprint = "0123456789abcdef0123456789abcdef";
    speech::CueTakes cues = {};
    std::optional<edition::Picture> cover = {};
    base::Milliseconds shortest_chapter{0};
};

/// Adds a take for every utterance: synthetic speech of various lengths.
inline base::Status add_all(edition::Writer& writer, const Order& order)
{
    std::uint32_t seed = 0;
    for (const frontend::Chapter& chapter : order.text.chapters) {
        for (const frontend::Utterance& each : chapter.utterances) {
            ++seed;
            const speech::Take sound = take(sounds::speech(0.6 + 0.17 * (seed % 5), seed), order.format);
            TRY(writer.add(engine_text(each), sound));
        }
    }
    return {};
}

inline edition::Edition published(const Order& order)
{
    auto writer = edition::Writer::open(order.plan());
    REQUIRE(writer);
    REQUIRE(add_all(*writer, order));
    auto edition = writer->finish();
    REQUIRE(edition);
    return *std::move(edition);
}

} // namespace orders
