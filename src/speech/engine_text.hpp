// engine text: how an utterance's `spoken` form is put to eSpeak NG so that it sounds right and does it no
// harm: number words as digits where the engine garbles them, letters set apart, hazards taken out (control
// characters, emoji, foreign scripts, tokens longer than 60 characters, "[["). Never empty unless nothing is
// to be said.
#pragma once

#include "base/span.hpp"
#include "frontend/script.hpp"

#include <string>
#include <vector>

namespace speech {

struct EngineText {
    std::string text;
    /// For each word of the engine text, in order: where it starts there, and which token of the utterance it
    /// says.
    struct Word {
        base::Span text;
        std::uint32_t token = 0;
    };
    std::vector<Word> words;
};

EngineText engine_text(const frontend::Utterance& utterance);

} // namespace speech
