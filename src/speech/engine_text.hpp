// engine text: how an utterance's `spoken` form is put to eSpeak NG so that it sounds right and does it no
// harm: number words as digits where the engine garbles them ("2024"), single letters as one acronym
// ("D V R K" as "D.V.R.K"), words of capitals as words ("NATO" as "Nato"), respellings (repairs.hpp), hazards
// taken out (speakable.hpp), words longer than 60 characters broken. Empty only when nothing is to be said.
#pragma once

#include "base/span.hpp"
#include "frontend/script.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/saying.hpp"
#include "speech/voice.hpp"
#include "speech/wording.hpp"

#include <string>
#include <vector>

namespace speech {

struct EngineText {
    std::string text;
    /// For each word of the engine text, in order: where it stands there, and which token of the utterance it
    /// says. A word may hold spaces ("19 hundert 89"); a word mark belongs to the word its offset lies in.
    struct Word {
        base::Span text;
        std::uint32_t token = 0;
    };
    std::vector<Word> words;
    std::vector<Saying> sayings = {}; ///< of words of the text; none twice
    std::vector<WordOrigin> origins =
        {}; ///< for people: whence the words come that are not said by eSpeak's own rules
};

/// `lexicon` must outlive the origins.
EngineText engine_text(const frontend::Utterance& utterance, const lexicon::Lexicon& lexicon = {});

/// For programs and voices of other languages: the spoken text without what no engine can say, words between
/// spaces.
EngineText plain_text(const frontend::Utterance& utterance);

/// What the voice's engine gets.
EngineText text_for(const Voice& voice, const frontend::Utterance& utterance,
                    const lexicon::Lexicon& lexicon);

/// A word or phrase of an utterance that is pronounced as one.
struct SpokenWord {
    enum class Source : std::uint8_t {
        rules, ///< eSpeak's own
        fixed, ///< a letter of an acronym or a number word: no lexicon is asked for it
        lexicon,
        compound,
        english,
    };
    base::Span spoken; ///< in Utterance::spoken
    Source source = Source::rules;
    const lexicon::Entry* entry = nullptr; ///< the lexicon's; lives as long as the lexicon
};

/// All words of the utterance, in order, with whence their pronunciation comes in this sentence; "Kim
/// Jong-un" and "Game of Thrones" are one where the lexicon or English takes them for one.
std::vector<SpokenWord> spoken_words(const frontend::Utterance& utterance, const lexicon::Lexicon& lexicon);

} // namespace speech
