// Views of an audit: what `audit` prints and the page that it writes.
#pragma once

#include "base/result.hpp"
#include "production/audit.hpp"

#include <string>

namespace cli {

/// A table for people, a line a word.
std::string as_text(const production::Audit& audit);

/// A first line with the names of the columns, then a line a word: doubt, count, kind, word, mnemonics, IPA,
/// source, reasons of the doubt, example.
std::string as_tsv(const production::Audit& audit);

/// A lexicon to fill in: valid as it is and without effect, since each lexeme is a comment until an editor
/// takes it out. Its phonemes are those that the word gets now. Words that a lexicon has are left out.
std::string as_pls(const production::Audit& audit);

/// One HTML page with a clip of each word. Errors: a clip cannot be made.
base::Result<std::string> as_review_page(const production::Audit& audit);

/// eSpeak's IPA as a lexicon takes it: without switches of language; empty where it cannot.
std::string lexicon_ipa(const production::AuditedWord& word);

/// "“ou”; unusual stress"
std::string reasons(const production::AuditedWord& word);

} // namespace cli
