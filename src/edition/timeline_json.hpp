// The timeline as a JSON file, written as the edition grows, so that its size is no matter.
//
// {title, author, date, source, language, voice, format, fingerprint,
//  chapters: [{title, level, utterances: [{role, written, spoken, start, end, words: [{written, start, end,
//  span}]}],
//              start, end}],
//  cues: [{cue, start, end}], warnings, duration, loudness, true_peak, audio_bytes}
// Times are seconds from sample counts; spans count characters of the source, [begin, end).
#pragma once

#include "article/article.hpp"
#include "base/atomic_file.hpp"
#include "base/utf8.hpp"
#include "edition/timeline.hpp"
#include "frontend/script.hpp"

#include <optional>
#include <string>
#include <vector>

namespace edition {

/// What stands at the head of the file.
struct TimelineHead {
    std::string voice;
    std::string format;
    std::string fingerprint;
};

/// A cue as it was played: "start", "heading" or "end".
struct PlacedCue {
    std::string_view cue;
    base::Samples start = 0;
    base::Samples end = 0;
};

/// What is known only at the end.
struct TimelineTail {
    std::vector<PlacedCue> cues;
    base::Samples duration = 0;
    base::Lufs loudness;
    base::Decibels peak;
    std::vector<article::Warning> warnings; ///< the script's
    std::vector<std::string> own_warnings;  ///< the edition's, which have no place in the source
    std::uint64_t audio_bytes = 0;          ///< size of the audio file, by which damage to it is noticed
};

class TimelineJson {
public:
    static base::Result<TimelineJson> open(const std::filesystem::path& target,
                                           const article::Article& article, const frontend::Script& script,
                                           base::Hertz rate, const TimelineHead& head);

    /// Its text stays in memory until it is settled that it is a chapter.
    base::Status begin_chapter(const frontend::Chapter& chapter, base::Samples start);
    base::Status settle_chapter();
    /// The newest chapter, not settled yet, becomes part of the one before it.
    void join_chapters();
    base::Status add(const frontend::Utterance& utterance, const Placement& placement);
    /// Completes the text; the file gets its name in commit().
    base::Status close(const TimelineTail& tail);
    base::Status commit() { return file_.commit(); }

private:
    TimelineJson(base::AtomicFile file, const std::string& source, base::Hertz rate);
    double seconds(base::Samples at) const;
    void end_chapter(base::Samples end);
    base::Status flush();

    base::AtomicFile file_;
    base::CharacterOffsets characters_;
    base::Hertz rate_;
    std::string pending_;
    bool in_chapter_ = false;
    bool first_utterance_ = false;
    base::Samples chapter_start_ = 0;

    /// Between the newest chapter and the one before, while it may vanish again.
    struct Seam {
        std::size_t begin = 0; ///< in pending_
        std::size_t end = 0;
        base::Samples start_before = 0;
    };
    std::optional<Seam> seam_;
};

/// What a complete timeline file says of the edition; only its beginning and its end are read. Errors:
/// missing, incomplete.
struct TimelineIdentity {
    std::string fingerprint;
    std::uint64_t audio_bytes = 0;
};
base::Result<TimelineIdentity> timeline_identity(const std::filesystem::path& path);

/// Whether Vorlaut wrote the file, be it damaged since.
bool is_our_timeline(const std::filesystem::path& path);

} // namespace edition
