// Audit: which words of a corpus may be said wrong, before anybody has listened.
//
// In: articles as they would be rendered. Out: their names, acronyms, foreign and unknown words, each with
// how often it occurs, the pronunciation it will get, and the doubt about it (speech/doubt.hpp); those with
// most doubt times frequency first. A lexicon's phrase is one word, forms by -s, -es and an apostrophe are
// counted with the word they belong to. Memory grows with the vocabulary, not with the corpus. An article
// that cannot be read is a refusal and stops nothing; errors are the engine's alone.
#pragma once

#include "article/read_options.hpp"
#include "base/units.hpp"
#include "frontend/analyse.hpp"
#include "production/germans.hpp"
#include "production/lexicons.hpp"
#include "production/order.hpp"
#include "production/rulebooks.hpp"
#include "speech/doubt.hpp"
#include "speech/pronunciation.hpp"
#include "speech/voice.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace production {

enum class WordKind : std::uint8_t {
    name,    ///< with a capital inside of sentences, not in the list of German words
    acronym, ///< of the front end's class, spelled or said as a word
    foreign, ///< a run of English words; what its author marked (lang); a German word or compound that looks
             ///< or sounds foreign
    unknown, ///< not in the list of German words, no compound, in no lexicon
};
std::string_view name(WordKind kind);

struct AuditedWord {
    WordKind kind = WordKind::unknown;
    std::string written;
    std::string grapheme; ///< what a lexicon's entry for it has to say; empty where none is asked: letters
    std::size_t count = 0;
    speech::Pronunciation said;
    speech::Doubt doubt;
    std::string example;      ///< a sentence that has it, as written
    std::vector<float> sound; ///< only if asked for

    double weight() const { return doubt.score * static_cast<double>(count); }
};

struct Audit {
    std::vector<AuditedWord> words;
    std::vector<Refusal> refusals;
    std::size_t listed = 0;   ///< words, before the limit
    std::size_t articles = 0; ///< that were read
    base::Hertz rate;         ///< of the sounds
};

/// What articles are read and pronounced with.
struct AuditStudio {
    Germans germans;
    Lexicons lexicons;
    speech::Voice voice;
    article::ReadOptions reading; ///< but for the type of files, which their orders name
    frontend::Acronyms acronyms = frontend::Acronyms::as_written;
    Rulebooks rulebooks = {};
};

struct AuditLimits {
    std::size_t words = 0; ///< at most, those first; 0: all
    speech::WithSound sound = speech::WithSound::no;
};

/// An article that the plan names twice is read once.
base::Result<Audit> audit(const Plan& plan, AuditStudio& studio, AuditLimits limits);

} // namespace production
