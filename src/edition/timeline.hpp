// The timeline: where everything lies in the edition, in samples. It grows utterance by utterance, so that it
// can be written as it grows; nothing is measured afterwards.
#pragma once

#include "audio/encoding.hpp"
#include "base/units.hpp"
#include "frontend/script.hpp"
#include "speech/engine_text.hpp"
#include "speech/take.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace edition {

/// A token of the utterance that is said, and when.
struct TimedWord {
    std::uint32_t token = 0; ///< index into Utterance::tokens
    base::Samples start = 0;
    base::Samples end = 0;
};

/// Where one utterance went.
struct Placement {
    std::int64_t silent_frames = 0; ///< to be written before its take
    base::Samples start = 0;        ///< first and one past the last sample that sounds
    base::Samples end = 0;
    std::vector<TimedWord> words; ///< contiguous, rising, from start to end; none for a silent utterance
    /// Where its chapter begins, if it is the first of one; the chapter before ends there.
    base::Samples chapter_start = 0;
};

class Timeline {
public:
    Timeline(const audio::Encoding& encoding, base::Milliseconds head);

    /// The next utterance. `pause` is the silence that follows it, as a rule; takes bring silence of their
    /// own, so that many frames of pure silence are put between as come closest to the rule.
    Placement place(const frontend::Utterance& utterance, const speech::EngineText& said,
                    const speech::Take& take, base::Milliseconds pause);

    /// A sound without words, such as a cue.
    Placement place_sound(const speech::Take& take, base::Milliseconds pause);

    /// Silent frames that end the edition with the last pause. Call once.
    std::int64_t close();

    /// Of all that has been placed.
    base::Samples duration() const { return at_; }

private:
    std::int64_t frames_until(base::Samples take_silence) const;

    base::Hertz rate_;
    base::Samples frame_;
    base::Samples at_ = 0;           ///< where the next frame goes
    base::Samples silent_since_ = 0; ///< where the last sound ended
    base::Samples wanted_;           ///< silence from there to the next sound
};

} // namespace edition
