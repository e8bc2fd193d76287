// Pronunciation: what eSpeak NG makes of a text in phonemes, for the `pronounce` and `audit` commands and for
// tests. The text goes through engine_text() first, as everything that is spoken does.
#pragma once

#include "base/result.hpp"
#include "frontend/script.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/voice.hpp"

#include <string>
#include <vector>

namespace speech {

struct Pronunciation {
    std::string text;        ///< as it is spoken
    std::string engine_text; ///< as put to the engine
    std::string mnemonics;   ///< eSpeak's own phoneme names, in the form `espeak-ng -x` prints
    std::string ipa;
    /// Whence the reading comes: "personen.pls:12", "compound", "English", for several words apart by "; ";
    /// "rules": eSpeak NG's own.
    std::string source;
};

enum class WithSound : std::uint8_t { no, yes };

struct Pronounced {
    std::vector<Pronunciation> texts;
    std::vector<std::vector<float>> sounds; ///< with sound: of each text, mono, full scale ±1
    base::Hertz rate;                       ///< of the sounds
};

/// One for each text, in order. In forked children, like takes: the engine may crash, and a process in which
/// it was started could not speak the same bytes afterwards.
base::Result<Pronounced> pronounce(const std::vector<frontend::Utterance>& utterances, const Voice& voice,
                                   const lexicon::Lexicon& lexicon, WithSound sound = WithSound::no);

/// Of texts as they are spoken.
base::Result<Pronounced> pronounce(const std::vector<std::string>& texts, const Voice& voice,
                                   const lexicon::Lexicon& lexicon, WithSound sound = WithSound::no);

} // namespace speech
