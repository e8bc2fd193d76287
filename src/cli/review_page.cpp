#include "audio/wav.hpp"
#include "base/base64.hpp"
#include "cli/audit_view.hpp"
#include "cli/markup.hpp"
#include "cli/review_script.hpp"

#include <fmt/format.h>

#include <iterator>

namespace cli {

namespace {

using production::Audit;
using production::AuditedWord;

/// The page needs nothing from outside; the policy holds it to that, whatever it is made to show.
constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; media-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
<title>Words to review</title>
<style>
body { font: 1rem/1.4 sans-serif; margin: 1rem; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #999; }
td.number { text-align: right; }
thead th { position: sticky; top: 0; background: #fff; }
input { width: 12rem; font: inherit; }
input.changed { background: #ffd; border: 2px solid #840; }
textarea { width: 100%; font-family: monospace; }
button { font: inherit; }
:focus-visible { outline: 3px solid #05c; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>Words to review</h1>
)";

constexpr std::string_view how =
    R"(<p>Listen to a word; where it is wrong, correct its IPA: ˈ stands before the stressed syllable, ː after a long
vowel. The button below the table makes a lexicon of your corrections.</p>
<p><a href="#corrections">To the corrections</a></p>
)";

constexpr std::string_view columns = R"(<thead><tr>
<th scope="col">Word</th><th scope="col">Listen</th><th scope="col">Count</th><th scope="col">Kind</th>
<th scope="col">Doubt</th><th scope="col">IPA</th><th scope="col">Source</th><th scope="col">Example</th>
<th scope="col">Correction</th>
</tr></thead>
)";

constexpr std::string_view corrections =
    R"(<section id="corrections" tabindex="-1" aria-labelledby="corrections-title">
<h2 id="corrections-title">Corrections</h2>
<p><button type="button" id="show">Show the lexicon of my corrections</button></p>
<p id="status" role="status"></p>
<p><label for="pls">Save this as lexicon.pls beside the articles, or add its lexemes to yours:</label></p>
<p><textarea id="pls" rows="12" readonly="readonly" spellcheck="false"></textarea></p>
</section>
</main>
)";

std::string plural(std::size_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string caption(const Audit& audit)
{
    std::string text =
        fmt::format("{} of {}", plural(audit.listed, "word"), plural(audit.articles, "article"));
    if (audit.listed > audit.words.size())
        text += fmt::format(". This page has the first {}; --top gives it more or fewer", audit.words.size());
    return text + ". First come those with most doubt times frequency.";
}

base::Result<std::string> clip(const Audit& audit, const AuditedWord& word, std::size_t number)
{
    TRY_ASSIGN(const std::string wav, audio::wav_bytes(word.sound, audit.rate));
    return fmt::format("<button type=\"button\" data-clip=\"clip-{0}\" aria-label=\"Play {1}\">Play</button>"
                       "<audio id=\"clip-{0}\" preload=\"none\" src=\"data:audio/wav;base64,{2}\"></audio>",
                       number, escaped(word.written), base::base64(wav));
}

std::string correction(const AuditedWord& word)
{
    if (word.grapheme.empty()) return "a row of tables/acronyms.tsv changes it";
    return fmt::format("<input type=\"text\" aria-label=\"IPA of {}\" data-grapheme=\"{}\" value=\"{}\" "
                       "autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\"/>",
                       escaped(word.written), escaped(word.grapheme), escaped(lexicon_ipa(word)));
}

std::string doubt(const AuditedWord& word)
{
    const std::string why = reasons(word);
    return fmt::format("{:.2f}{}{}", word.doubt.score, why.empty() ? "" : ": ", escaped(why));
}

base::Result<std::string> row(const Audit& audit, const AuditedWord& word, std::size_t number)
{
    TRY_ASSIGN(const std::string listen, clip(audit, word, number));
    return fmt::format(
        "<tr><th scope=\"row\" lang=\"de\">{}</th><td>{}</td><td class=\"number\">{}</td>"
        "<td>{}</td><td>{}</td><td>{}</td><td>{}</td><td lang=\"de\">{}</td><td>{}</td></tr>\n",
        escaped(word.written), listen, word.count, production::name(word.kind), doubt(word),
        escaped(word.said.ipa), escaped(word.said.source), escaped(word.example), correction(word));
}

} // namespace

base::Result<std::string> as_review_page(const Audit& audit)
{
    std::string page(head);
    page += how;
    fmt::format_to(std::back_inserter(page), "<table>\n<caption>{}</caption>\n{}<tbody>\n",
                   escaped(caption(audit)), columns);
    for (std::size_t i = 0; i < audit.words.size(); ++i) {
        TRY_ASSIGN(const std::string next, row(audit, audit.words[i], i + 1));
        page += next;
    }
    page += "</tbody>\n</table>\n";
    page += corrections;
    fmt::format_to(std::back_inserter(page), "<script>\n{}</script>\n</body>\n</html>\n", review_script);
    return page;
}

} // namespace cli
