#include "article/rules/user_rules.hpp"
#include "production/currency.hpp"
#include "speech/engine.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <set>

namespace {

const audio::Encoding podcast = audio::encodings().front();

std::string print(std::string_view text, const speech::Voice& voice = {},
                  const audio::Encoding& encoding = podcast)
{
    return production::fingerprint({text,
                                    {},
                                    "built-in",
                                    frontend::German::built_in(),
                                    frontend::Acronyms::as_written,
                                    voice,
                                    encoding});
}

/// The two files of an edition, as far as their fingerprints are read.
production::Order edition_of(const TemporaryFolder& folder)
{
    return {folder.path() / "a.txt", folder.path() / "a.mp3", folder.path() / "a.json", std::nullopt};
}

} // namespace

TEST_CASE("all that makes an edition is in its fingerprint")
{
    std::set<std::string> seen{print("Text.")};
    CHECK_FALSE(seen.insert(print("Text.")).second);
    CHECK(seen.insert(print("Text!")).second);
    CHECK(seen.insert(print("Text.", {}, *audio::find_encoding("high"))).second);
    CHECK(seen.insert(production::fingerprint({"Text.",
                                               {.footnotes = article::Aloud::yes},
                                               "built-in",
                                               frontend::German::built_in(),
                                               frontend::Acronyms::as_written,
                                               speech::Voice{},
                                               podcast}))
              .second);
    CHECK(seen.insert(production::fingerprint({"Text.",
                                               {},
                                               "built-in",
                                               frontend::German::built_in(),
                                               frontend::Acronyms::first_full,
                                               speech::Voice{},
                                               podcast}))
              .second);
    article::Knowledge own = *article::builtin_knowledge();
    REQUIRE(article::add_user_rules(own, "[[rule]]\nname = 'n'\nis = ['x']\nexamples = ['x']\n", "a.toml"));
    CHECK(seen.insert(production::fingerprint({"Text.",
                                               {},
                                               own.digest,
                                               frontend::German::built_in(),
                                               frontend::Acronyms::as_written,
                                               speech::Voice{},
                                               podcast}))
              .second);
    CHECK(seen.begin()->find(" engine:" + speech::engine_version() + " ") != std::string::npos);

    const auto differs = [&](auto change) {
        speech::Voice other;
        change(other);
        return seen.insert(print("Text.", other)).second;
    };
    using base::Milliseconds;
    CHECK(differs([](speech::Voice& v) { v.name = "anna"; })); // the tags name it
    CHECK(differs([](speech::Voice& v) { v.engine_voice = "en"; }));
    CHECK(differs([](speech::Voice& v) { v.variant = "f2"; }));
    CHECK(differs([](speech::Voice& v) { v.own_variant = "pitch 80 120"; }));
    CHECK(differs([](speech::Voice& v) { v.command_identity = "12:34"; }));
    CHECK(differs([](speech::Voice& v) { v.foreign_voices = {std::make_shared<speech::Voice>()}; }));
    CHECK(differs([](speech::Voice& v) { ++v.rate; }));
    CHECK(differs([](speech::Voice& v) { ++v.pitch; }));
    CHECK(differs([](speech::Voice& v) { ++v.pitch_range; }));
    CHECK(differs([](speech::Voice& v) { ++v.word_gap; }));
    CHECK(differs([](speech::Voice& v) { v.loudness = {-19}; }));
    CHECK(differs([](speech::Voice& v) { v.peak = {-2}; }));
    CHECK(differs([](speech::Voice& v) { v.opening = *frontend::parse_opening("{title}."); }));
    CHECK(differs([](speech::Voice& v) { v.cues.start = speech::Cue{"a.wav", "1"}; }));
    CHECK(differs([](speech::Voice& v) { v.cues.end = speech::Cue{"a.wav", "1"}; }));
    CHECK(differs([](speech::Voice& v) { v.cues.end = speech::Cue{"a.wav", "2"}; }));
    for (const production::ChapterRules rules :
         {production::ChapterRules{2, base::Milliseconds(0)}, {6, base::Milliseconds(1)}}) {
        CHECK(seen.insert(production::fingerprint({"Text.",
                                                   {},
                                                   "built-in",
                                                   frontend::German::built_in(),
                                                   frontend::Acronyms::as_written,
                                                   speech::Voice{},
                                                   podcast,
                                                   rules}))
                  .second);
    }
    for (Milliseconds speech::Pauses::*pause :
         {&speech::Pauses::clause, &speech::Pauses::sentence, &speech::Pauses::paragraph,
          &speech::Pauses::before_heading, &speech::Pauses::after_heading, &speech::Pauses::list_item,
          &speech::Pauses::quotation, &speech::Pauses::cue, &speech::Pauses::head, &speech::Pauses::tail}) {
        CHECK(differs([&](speech::Voice& v) { v.pauses.*pause += Milliseconds(1); }));
    }
}

TEST_CASE("why an edition must be made is said in words")
{
    const TemporaryFolder folder;
    const production::Order order = edition_of(folder);
    CHECK(production::why_outdated(order, "text:1").value().find("a.mp3 is not there") != std::string::npos);
    std::ofstream(order.audio) << "not ours";
    CHECK(production::why_outdated(order, "text:1").value().find("is not one of Vorlaut's") !=
          std::string::npos);
}

TEST_CASE("the cover is part of the fingerprint, by its content and by its name")
{
    production::Cover none;
    CHECK(production::with_cover("text:1", none) == "text:1");
    production::Cover named{"bild 1.png", std::nullopt, {}};
    CHECK(production::with_cover("text:1", named) == "text:1 cover:bild%201.png=none");
    production::Cover found{"", edition::Picture{"bytes", "image/png", 1, 1}, {}};
    CHECK(production::with_cover("text:1", found).find("text:1 cover:=") == 0);
}
