// Calibration: the gain that brings a voice to its loudness. eSpeak's programme loudness hardly moves from
// article to article (50 news articles: standard deviation 0.12 LU), so the gain belongs to the voice: it is
// measured once on a fixed German text (BS.1770), kept in the store, and used for every take.
#pragma once

#include "audio/encoding.hpp"
#include "base/result.hpp"
#include "base/units.hpp"
#include "speech/engine_text.hpp"
#include "speech/speakers.hpp"
#include "speech/take_store.hpp"
#include "speech/voice.hpp"

#include <utility>
#include <vector>

namespace speech {

/// Rounded to 0.1 dB. Speaks the text with `speakers`, which must have nothing pending, unless the store
/// knows the gain. Errors: the text cannot be spoken, or the waiting was cancelled.
base::Result<base::Decibels> gain_for(const Voice& voice, const audio::Encoding& encoding, Speakers& speakers,
                                      TakeStore& store);

/// The order for an utterance in this voice.
TakeOrder order_for(const EngineText& said, const Voice& voice, const audio::Encoding& encoding,
                    base::Decibels gain);

/// Of a voice and of those that it leaves passages to.
struct Gains {
    base::Decibels text;
    std::vector<std::pair<const Voice*, base::Decibels>> others; ///< that the voice itself holds

    base::Decibels of(const Voice& speaker) const;
};
/// As gain_for().
base::Result<Gains> gains_for(const Voice& voice, const audio::Encoding& encoding, Speakers& speakers,
                              TakeStore& store);

} // namespace speech
