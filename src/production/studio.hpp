// The studio: all that a production works with and that outlives one article.
#pragma once

#include "article/read_options.hpp"
#include "audio/encoding.hpp"
#include "frontend/analyse.hpp"
#include "production/chapter_rules.hpp"
#include "production/germans.hpp"
#include "production/lexicons.hpp"
#include "production/rulebooks.hpp"
#include "speech/calibration.hpp"
#include "speech/cue_takes.hpp"
#include "speech/take_desk.hpp"
#include "speech/voice.hpp"

#include <optional>

namespace production {

enum class Force { no, yes };

struct Studio {
    Germans germans;
    speech::Voice voice;
    audio::Encoding encoding;
    Force force = Force::no; ///< make editions that are up to date, too
    int workers = 1;
    speech::TakeDesk desk;
    /// The voice's gains to its loudness target; known once the first article needs them.
    std::optional<speech::Gains> gains = std::nullopt;
    frontend::Acronyms acronyms = frontend::Acronyms::as_written;
    article::ReadOptions reading = {}; ///< but for the type of files, which their orders name
    ChapterRules chapters = {};
    /// The voice's cues; made once the first article needs them.
    std::optional<speech::CueTakes> cues = std::nullopt;
    Rulebooks rulebooks = {};
    Lexicons lexicons = {};
};

} // namespace production
