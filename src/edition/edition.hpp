// edition: a script and its takes, in order → the files that are published: the audio with chapters and tags,
// and the timeline beside it.
//
// Takes are written as they come, so memory does not grow with the article; both files appear complete or not
// at all. Every time is a count of samples, exact by construction.
#pragma once

#include "article/article.hpp"
#include "audio/encoding.hpp"
#include "base/result.hpp"
#include "base/units.hpp"
#include "edition/picture.hpp"
#include "frontend/script.hpp"
#include "speech/cue_takes.hpp"
#include "speech/engine_text.hpp"
#include "speech/take.hpp"
#include "speech/voice.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace edition {

/// What does not come from the takes. The references must outlive the writer.
struct Plan {
    const article::Article& article;
    const frontend::Script& script;
    const speech::Voice& voice;
    audio::Encoding encoding;
    std::filesystem::path audio;            ///< "out/nordkorea.mp3"
    std::filesystem::path timeline;         ///< "out/nordkorea.json"
    std::string fingerprint;                ///< of all that makes this edition; stands in both files
    const speech::CueTakes* cues = nullptr; ///< null: none
    std::optional<Picture> cover = std::nullopt;
    /// A chapter shorter than this takes in the next one; the last joins the one before it.
    base::Milliseconds shortest_chapter{0};
    std::vector<std::string> warnings =
        {}; ///< of what was found on the way here; they have no place in the source
};

struct Edition {
    std::filesystem::path audio;
    std::filesystem::path timeline;
    base::Samples duration = 0; ///< at the encoding's rate
    int chapters = 0;
    base::Lufs loudness;
    base::Decibels peak;
    std::vector<std::string> warnings; ///< of the edition itself; the script has its own
};

class Writer {
public:
    static base::Result<Writer> open(Plan plan);
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer(); ///< without finish(): nothing is left behind

    /// The take of the script's next utterance.
    base::Status add(const speech::EngineText& said, const speech::Take& take);
    /// After the last one: tail, headers, tags; then both files get their names.
    base::Result<Edition> finish();

private:
    struct State;
    explicit Writer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The fingerprint that a finished edition at this place bears, if audio and timeline are both there and
/// intact (by their sizes; nothing is decoded); else why it is not current, in words.
base::Result<std::string> fingerprint_of(const std::filesystem::path& audio,
                                         const std::filesystem::path& timeline);

/// Whether an edition may take the place of the files that are there. Error, with what to do: one of them
/// holds something that Vorlaut did not make, and somebody's own recording would be lost.
base::Status may_replace(const std::filesystem::path& audio, const std::filesystem::path& timeline);

} // namespace edition
