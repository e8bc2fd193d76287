// A script as people read it: plain, explained token by token, or as JSON.
#pragma once

#include "article/article.hpp"
#include "frontend/script.hpp"
#include "speech/voice.hpp"

#include <string>

namespace cli {

/// One utterance a line, as spoken; headings after "# ", an empty line after each paragraph.
std::string as_text(const frontend::Script& script);

/// For every utterance its written and its spoken form, then class, rule, span, written and spoken form of
/// each token that is not just a word or a mark; warnings at the end.
std::string as_explained_text(const frontend::Script& script, const article::Article& article);

/// The fields that the README documents. Spans count characters of the source.
std::string as_json(const frontend::Script& script, const article::Article& article,
                    const speech::Voice& voice);

} // namespace cli
