// analyse: Article → Script. Pure and total: tokenise → classify → segment → verbalise → phrase, one file
// each.
#pragma once

#include "article/article.hpp"
#include "frontend/foreign.hpp"
#include "frontend/opening.hpp"
#include "frontend/script.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace frontend {

class German; // the language's tables: german.hpp

inline constexpr int deepest_heading = 6;

/// What happens to acronyms whose long form the tables know.
enum class Acronyms {
    as_written,
    first_full, ///< the first use in an article that grammar allows is said in full, as first_use.hpp tells
};
std::string_view name(Acronyms acronyms); ///< "as-written", "first-full": as in options and fingerprints

/// How an article is read out, as far as that is a choice.
struct Manner {
    Acronyms acronyms = Acronyms::as_written;
    Opening opening = {};                ///< none: the title alone
    int chapter_level = deepest_heading; ///< deeper headings are spoken, but open no chapter
    SetApart foreign = {};               ///< what the article marks as foreign and another voice says
};

Script analyse(const article::Article& article, const German& german, const Manner& manner = {});

/// One line of written text as one line of spoken text (the `normalize` command).
std::string normalize(std::string_view line, const German& german);

/// The same with its tokens, as one utterance, whatever sentences it holds.
Utterance utterance_of(std::string_view line, const German& german);

/// The sentences of one paragraph, as written, without surrounding white space (the `sentences` command).
std::vector<std::string> sentences(std::string_view paragraph, const German& german);

} // namespace frontend
