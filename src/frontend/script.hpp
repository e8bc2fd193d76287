// A script is what will be said: chapters of utterances, each with its written and its spoken form and the
// tokens that tie the two together. It knows nothing of voices and engines.
//
// `spoken` is what a newsreader says, in Duden spelling and with punctuation: people read, check and test it.
// How it is put to an engine so that it sounds right is the business of speech/.
#pragma once

#include "article/article.hpp"
#include "base/span.hpp"
#include "base/units.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace frontend {

/// A stretch of written text that was read as one thing: a word, a date, an amount, a punctuation mark.
struct Token {
    std::string_view semiotic_class; ///< "word", "cardinal", "date"…; lives as long as the program
    std::string_view rule;           ///< which rule of the class; lives as long as the program
    base::Span written;              ///< in Utterance::written
    base::Span spoken;               ///< in Utterance::spoken; empty when nothing is said
    base::Span source;               ///< in Article::source_text
};

/// What follows an utterance; how long it is silent is the voice's affair. `voice`: only another voice, in
/// the middle of a clause. In rising order.
enum class Boundary { voice, clause, sentence, list_item, paragraph, heading, end };
std::string_view name(Boundary boundary);

/// What is spoken in one breath and cached as one take: a sentence, a heading, a list item, or a part of a
/// sentence too long to speak at once (then `after` is clause).
struct Utterance {
    article::Role role = article::Role::paragraph;
    std::string written;
    std::string spoken;
    std::vector<Token> tokens; ///< in order, not overlapping; all of `written` but white space is covered
    Boundary after = Boundary::sentence;
    std::vector<article::ForeignSpan> foreign =
        {};                      ///< stretches of `written` that the article marks as foreign
    base::Milliseconds pause{0}; ///< that the article asks for after it ("[Pause 2 s]"); 0: the voice's rule
};

struct Chapter {
    std::string title; ///< as written; the first chapter bears the article's title
    int level = 1;
    /// Begins with the title or heading itself, where there is one; the opening may come before it.
    std::vector<Utterance> utterances;
};

struct Script {
    article::Metadata metadata;
    std::vector<Chapter> chapters;          ///< at least one, each with at least one utterance
    std::vector<article::Warning> warnings; ///< the article's and those of the analysis, in text order
};

} // namespace frontend
