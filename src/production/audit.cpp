#include "production/audit.hpp"

#include "article/read.hpp"
#include "base/file.hpp"
#include "base/utf8.hpp"
#include "production/vocabulary.hpp"
#include "speech/words/german.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace production {

namespace {

using speech::Standing;
using Source = speech::SpokenWord::Source;

/// A German word is listed only when more than this speaks against it: most are said right.
constexpr double listed_from = 0.4;

base::Status add_article(Vocabulary& vocabulary, const Order& order, AuditStudio& studio)
{
    TRY_ASSIGN(const frontend::German* const german, studio.germans.with(order.tables));
    TRY_ASSIGN(const article::Knowledge* const knowledge, studio.rulebooks.with(order.rules));
    TRY_ASSIGN(const speech::lexicon::Lexicon* const lexicon, studio.lexicons.with(order.lexicons));
    TRY_ASSIGN(std::string source,
               order.content ? *order.content : base::read_file(order.source, article::largest_source));
    article::ReadOptions reading = studio.reading;
    reading.type = order.type;
    TRY_ASSIGN(const article::Article article,
               article::read_bytes(std::move(source), order.source, reading, *knowledge));
    const frontend::Script script =
        frontend::analyse(article, *german,
                          {studio.acronyms, studio.voice.opening, frontend::deepest_heading,
                           speech::set_apart_for(studio.voice)});
    vocabulary.add(article, script, *german, *lexicon, studio.voice);
    return {};
}

bool starts_upper(std::string_view word)
{
    return u_isupper(static_cast<UChar32>(base::decode(word, 0).value)) != 0;
}

/// A phrase is German when all of its words are.
bool is_german(std::string_view phrase)
{
    const std::vector<base::Span> parts = speech::lexicon::parts_of(phrase);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const base::Span& part) { return speech::words::is_german(part.of(phrase)); });
}

Standing standing_of(const CountedWord& word)
{
    if (word.source == Source::lexicon) return Standing::lexicon;
    if (word.acronym == CountedWord::Acronym::of_table) return Standing::acronym;
    if (word.acronym == CountedWord::Acronym::guessed) return Standing::unknown_acronym;
    if (word.source == Source::english) return Standing::english;
    if (word.source == Source::compound) return Standing::compound;
    if (is_german(word.written)) return Standing::german;
    if (speech::words::may_be_compound(word.written)) return Standing::loose_compound;
    return starts_upper(word.written) ? Standing::unknown_capital : Standing::unknown_small;
}

/// The reason shall name the article, also where the trouble was with another file.
Refusal refusal(const Order& order, const std::string& reason)
{
    const std::string source = order.source.string();
    const bool named = source == "-" || reason.starts_with(source + ":");
    return {order.source, named ? reason : source + ": " + reason};
}

/// Nothing for a word that is not listed.
std::optional<WordKind> kind_of(const CountedWord& word, Standing standing, const speech::Doubt& doubt)
{
    if (word.acronym != CountedWord::Acronym::none) return WordKind::acronym;
    if (standing == Standing::english) return WordKind::foreign;
    if (!word.language.empty() && standing != Standing::lexicon) return WordKind::foreign;
    if (standing == Standing::german || standing == Standing::compound) {
        const bool doubtful = !doubt.reasons.empty() && doubt.score >= listed_from;
        return doubtful ? std::optional(WordKind::foreign) : std::nullopt;
    }
    const bool is_name = starts_upper(word.written) && word.inside > 0 && !is_german(word.written);
    if (is_name && standing != Standing::loose_compound) return WordKind::name;
    if (standing == Standing::lexicon) return std::nullopt;
    return WordKind::unknown;
}

/// What to ask the engine for; in quotation marks a run of English words is one whatever its edges are.
std::string asked_for(const CountedWord& word)
{
    return word.source == Source::english ? "„" + word.spoken + "“" : word.spoken;
}

using ByLexicon = std::map<const speech::lexicon::Lexicon*, std::vector<std::size_t>>;

/// Asks for all words, each with its article's lexicon, and gives each pronunciation to `take`.
template <class Words, class Take>
base::Status pronounce_all(const Words& words, const AuditStudio& studio, speech::WithSound sound,
                           const Take& take)
{
    ByLexicon by_lexicon;
    for (std::size_t i = 0; i < words.size(); ++i)
        by_lexicon[words[i].lexicon].push_back(i);
    for (const auto& [lexicon, numbers] : by_lexicon) {
        std::vector<std::string> texts;
        texts.reserve(numbers.size());
        for (const std::size_t number : numbers)
            texts.push_back(asked_for(words[number]));
        TRY_ASSIGN(speech::Pronounced said, speech::pronounce(texts, studio.voice, *lexicon, sound));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            take(numbers[i], said, i);
    }
    return {};
}

/// The pause of a quotation mark is none of the word's.
std::string without_pause(std::string mnemonics)
{
    while (mnemonics.starts_with("_:"))
        mnemonics.erase(0, 2);
    return mnemonics;
}

struct Judged {
    AuditedWord word;
    const CountedWord* counted;
};

AuditedWord audited(const CountedWord& counted, WordKind kind, speech::Pronunciation said,
                    speech::Doubt doubt)
{
    const std::string grapheme = counted.source == Source::fixed ? std::string() : counted.spoken;
    return {
        kind, counted.written, grapheme, counted.count, std::move(said), std::move(doubt), counted.example,
        {}};
}

base::Result<std::vector<Judged>> judge(const std::vector<CountedWord>& words, const AuditStudio& studio)
{
    std::vector<Judged> judged;
    TRY(pronounce_all(
        words, studio, speech::WithSound::no,
        [&](std::size_t number, speech::Pronounced& all, std::size_t place) {
            const CountedWord& word = words[number];
            speech::Pronunciation said = std::move(all.texts[place]);
            said.text = word.spoken;
            said.mnemonics = without_pause(std::move(said.mnemonics));
            const Standing standing = standing_of(word);
            speech::Doubt doubt =
                speech::doubt_of({word.written, standing, said.mnemonics, said.ipa, word.language});
            if (const auto kind = kind_of(word, standing, doubt))
                judged.push_back({audited(word, *kind, std::move(said), std::move(doubt)), &word});
        }));
    std::sort(judged.begin(), judged.end(), [](const Judged& one, const Judged& other) {
        const AuditedWord& left = one.word;
        const AuditedWord& right = other.word;
        return std::tuple(-left.weight(), right.count, left.written, left.said.source) <
               std::tuple(-right.weight(), left.count, right.written, right.said.source);
    });
    return judged;
}

base::Status add_sounds(Audit& audit, const std::vector<Judged>& judged, const AuditStudio& studio)
{
    std::vector<CountedWord> words;
    words.reserve(judged.size());
    for (const Judged& each : judged)
        words.push_back(*each.counted);
    return pronounce_all(words, studio, speech::WithSound::yes,
                         [&](std::size_t number, speech::Pronounced& said, std::size_t place) {
                             audit.rate = said.rate;
                             audit.words[number].sound = std::move(said.sounds[place]);
                         });
}

} // namespace

std::string_view name(WordKind kind)
{
    switch (kind) {
    case WordKind::name:
        return "name";
    case WordKind::acronym:
        return "acronym";
    case WordKind::foreign:
        return "foreign";
    case WordKind::unknown:
        return "unknown";
    }
    return "";
}

base::Result<Audit> audit(const Plan& plan, AuditStudio& studio, AuditLimits limits)
{
    Audit audit;
    audit.refusals = plan.refusals;
    Vocabulary vocabulary;
    std::set<std::filesystem::path> known;
    for (const Order& order : plan.orders) {
        if (!known.insert(order.source.lexically_normal()).second) continue;
        if (const base::Status added = add_article(vocabulary, order, studio); added)
            ++audit.articles;
        else
            audit.refusals.push_back(refusal(order, added.error().message));
    }
    const std::vector<CountedWord> words = vocabulary.take();
    TRY_ASSIGN(std::vector<Judged> judged, judge(words, studio));
    audit.listed = judged.size();
    if (limits.words > 0 && judged.size() > limits.words)
        judged.erase(judged.begin() + static_cast<std::ptrdiff_t>(limits.words), judged.end());
    for (Judged& each : judged)
        audit.words.push_back(std::move(each.word));
    if (limits.sound == speech::WithSound::yes) TRY(add_sounds(audit, judged, studio));
    return audit;
}

} // namespace production
