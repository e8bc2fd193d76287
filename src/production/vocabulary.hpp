// Vocabulary: the words of a corpus as they will be said, counted: what an audit judges.
//
// Words are as the engine is told them (speech/engine_text.hpp): a lexicon's phrase and a run of English
// words are one, the parts of "Selenskyj-Besuch" are two. Spelled and spoken acronyms count as they are
// written.
#pragma once

#include "article/article.hpp"
#include "frontend/german.hpp"
#include "frontend/script.hpp"
#include "speech/engine_text.hpp"
#include "speech/lexicon/lexicon.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace production {

struct CountedWord {
    enum class Acronym : std::uint8_t { none, of_table, guessed };
    std::string written;  ///< a lexicon's word as the entry has it
    std::string spoken;   ///< as in the utterance
    std::string language; ///< that the author marked it as being in, BCP 47; empty: none
    speech::SpokenWord::Source source = speech::SpokenWord::Source::rules;
    Acronym acronym = Acronym::none;
    const speech::lexicon::Lexicon* lexicon = nullptr; ///< of the first article that has it
    std::size_t count = 0;
    std::size_t inside = 0; ///< how often it did not begin a sentence
    std::string example;
};

class Vocabulary {
public:
    /// The article and its script, but what voices say for `voice` that no lexicon reaches (foreign_voice).
    /// The lexicon outlives the vocabulary.
    void add(const article::Article& article, const frontend::Script& script, const frontend::German& german,
             const speech::lexicon::Lexicon& lexicon, const speech::Voice& voice);

    /// All words, forms of the same word as one.
    std::vector<CountedWord> take();

private:
    /// Source, origin, written form, language.
    using Key = std::tuple<speech::SpokenWord::Source, std::string, std::string, std::string>;
    struct Languages {
        const frontend::German& german;
        const speech::lexicon::Lexicon& lexicon;
        std::vector<article::ForeignSpan> foreign; ///< in the source, in order
    };
    enum class Begin : std::uint8_t { sentence, inside };
    void add_utterance(const frontend::Utterance& utterance, const Languages& languages, Begin begin);
    void join_forms();

    std::map<Key, CountedWord> words_;
};

} // namespace production
