// Currency: whether a finished edition is still what would be made today.
//
// A fingerprint names all that makes an edition, part by part ("text:… tables:… voice:…"), so that it can
// also say which part changed. It stands in the edition's own files; an equal one in intact files
// means: up to date.
#pragma once

#include "article/read_options.hpp"
#include "audio/encoding.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"
#include "production/chapter_rules.hpp"
#include "production/cover.hpp"
#include "production/order.hpp"
#include "speech/voice.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace production {

/// All that makes the edition of an article besides the program itself.
struct Makings {
    std::string_view source; ///< bytes of the article's file
    const article::ReadOptions& reading;
    std::string_view rules; ///< Rulebooks::digest
    const frontend::German& german;
    frontend::Acronyms acronyms;
    const speech::Voice& voice;
    const audio::Encoding& encoding;
    ChapterRules chapters = {};
    std::string_view lexicon = {}; ///< Lexicons::digest
};

/// Of all but the cover, whose name only the read article knows.
std::string fingerprint(const Makings& makings);
/// The whole fingerprint. It bears the cover's name, by which the next run finds it without reading the
/// article.
std::string with_cover(const std::string& fingerprint, const Cover& cover);

/// Nothing when the edition at the order's place is of this fingerprint (without its cover) and of the cover
/// that is there now; else why it must be made: "the text changed".
std::optional<std::string> why_outdated(const Order& order, const std::string& fingerprint);

} // namespace production
