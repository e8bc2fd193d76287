// A script as people read it: plain, explained token by token, or as JSON.
#pragma once

#include "article/article.hpp"
#include "frontend/script.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/voice.hpp"

#include <string>

namespace cli {

/// One utterance a line, as spoken; headings after "# ", an empty line after each paragraph.
std::string as_text(const frontend::Script& script);

/// For every utterance its written and its spoken form, then class, rule, span, written and spoken form of
/// each token; warnings at the end. Spans count characters of the source.
std::string as_explained_text(const frontend::Script& script, const article::Article& article);

/// "FILE:LINE:COLUMN: warning: MESSAGE" for each warning, with what is written there; lines and columns from
/// 1, columns in characters. As compilers write them, so that editors find the place.
std::string as_warning_lines(const frontend::Script& script, const article::Article& article);

/// The fields that the README documents. Spans count characters of the source.
std::string as_json(const frontend::Script& script, const article::Article& article,
                    const speech::Voice& voice, const speech::lexicon::Lexicon& lexicon);

} // namespace cli
