#include "cli/audit_view.hpp"
#include "cli/markup.hpp"
#include "speech/lexicon/ipa.hpp"
#include "speech/lexicon/mnemonics.hpp"

#include <fmt/format.h>

#include <iterator>

namespace cli {

namespace {

using production::AuditedWord;

constexpr std::string_view head =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">
<!-- To correct a word, take the comment's marks away from around its lexeme and change the phonemes: they are
     what eSpeak NG says now. Then render with this file as lexicon.pls beside the articles or by its name with
     the option lexicon. -->
)";

constexpr std::string_view acronyms_head =
    R"(<!-- Spelled acronyms are changed by a row of tables/acronyms.tsv:
)";

/// Two hyphens would end a comment.
std::string for_comment(std::string_view text)
{
    std::string safe;
    for (const char byte : text) {
        if (byte == '-' && safe.ends_with('-')) safe += ' ';
        safe += byte;
    }
    return safe;
}

/// eSpeak's "(en)wˈeə(de)" without the marks of the language.
std::string without_switches(std::string_view ipa)
{
    std::string text;
    bool inside = false;
    for (const char byte : ipa) {
        if (byte == '(') inside = true;
        if (!inside) text += byte;
        if (byte == ')') inside = false;
    }
    return text;
}

/// eSpeak's mnemonics as a lexicon takes them; empty, for an editor to fill, where it cannot.
std::string own_phonemes(const AuditedWord& word)
{
    std::string mnemonics;
    for (const char byte : without_switches(word.said.mnemonics))
        mnemonics += byte == ' ' ? std::string(speech::lexicon::word_boundary) : std::string(1, byte);
    return speech::lexicon::check_mnemonics(mnemonics) ? mnemonics : std::string();
}

std::string lexeme(const AuditedWord& word)
{
    const std::string ipa = lexicon_ipa(word);
    const std::string phoneme =
        ipa.empty() ? fmt::format("<phoneme alphabet=\"x-espeak\">{}</phoneme>", escaped(own_phonemes(word)))
                    : fmt::format("<phoneme>{}</phoneme>", escaped(ipa));
    const std::string why = reasons(word);
    return fmt::format("<!-- {} {}×, doubt {:.2f}{}{} -->\n<!-- {} -->\n", production::name(word.kind),
                       word.count, word.doubt.score, why.empty() ? "" : ": ", for_comment(escaped(why)),
                       for_comment(fmt::format("<lexeme><grapheme>{}</grapheme>{}</lexeme>",
                                               escaped(word.grapheme), phoneme)));
}

} // namespace

std::string lexicon_ipa(const AuditedWord& word)
{
    const std::string ipa = without_switches(word.said.ipa);
    return speech::lexicon::mnemonics_of_ipa(ipa) ? ipa : std::string();
}

std::string as_pls(const production::Audit& audit)
{
    std::string text(head);
    std::string acronyms;
    for (const AuditedWord& word : audit.words) {
        if (word.doubt.score <= 0) continue; // an editor's own entry
        if (word.grapheme.empty()) {
            fmt::format_to(std::back_inserter(acronyms), "     {} ({}×)\n",
                           for_comment(escaped(word.written)), word.count);
        } else {
            text += lexeme(word);
        }
    }
    if (!acronyms.empty()) text += std::string(acronyms_head) + acronyms + "-->\n";
    return text + "</lexicon>\n";
}

} // namespace cli
