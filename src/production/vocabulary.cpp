#include "production/vocabulary.hpp"

#include "base/utf8.hpp"
#include "speech/words/german.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace production {

namespace {

using frontend::Token;
using frontend::Utterance;
using Source = speech::SpokenWord::Source;

/// Whether it may be said wrong as a word: "G7" and "3" may not.
bool has_two_letters(std::string_view text)
{
    std::size_t letters = 0;
    for (const char byte : text) {
        const bool digit = byte >= '0' && byte <= '9';
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
        if (!digit && !continues) ++letters;
        if (digit) letters = 0;
        if (letters == 2) return true;
    }
    return false;
}

/// The token that says this place of the spoken text; nothing between tokens.
const Token* token_at(const Utterance& utterance, std::uint32_t spoken)
{
    const auto after =
        std::find_if(utterance.tokens.begin(), utterance.tokens.end(),
                     [&](const Token& token) { return token.spoken.end > spoken && !token.spoken.empty(); });
    return after != utterance.tokens.end() && after->spoken.begin <= spoken ? &*after : nullptr;
}

/// Whether a sentence may begin between these two words.
bool parts_sentences(std::string_view between)
{
    constexpr std::string_view marks[] = {".", "!", "?", ":", "…", "„", "“", "”", "\"", "»", "«", "‚"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](std::string_view mark) { return between.find(mark) != std::string_view::npos; });
}

bool is_start(std::string_view text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// The sentence, or as much of a long one as shows the word.
std::string excerpt(std::string_view sentence, std::size_t word)
{
    constexpr std::size_t enough = 240; // bytes
    if (sentence.size() <= enough) return std::string(sentence);
    std::size_t begin = word > enough / 2 ? word - enough / 2 : 0;
    begin = std::min(begin, sentence.size() - enough);
    std::size_t end = begin + enough;
    while (!is_start(sentence, begin))
        ++begin;
    while (!is_start(sentence, end))
        --end;
    return (begin > 0 ? "…" : "") + std::string(sentence.substr(begin, end - begin)) +
           (end < sentence.size() ? "…" : "");
}

struct Acronym {
    std::string written;
    std::string spoken;
    CountedWord::Acronym is = CountedWord::Acronym::none;
};

bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

/// What the front end read as an acronym, without a plural's or genitive's s; words in capitals are words.
std::optional<Acronym> acronym_of(const Token& token, const Utterance& utterance,
                                  const frontend::German& german)
{
    if (token.semiotic_class != "acronym") return std::nullopt;
    if (token.rule != "letters" && token.rule != "word" && token.rule != "mixed") return std::nullopt;
    Acronym acronym{std::string(token.written.of(utterance.written)),
                    std::string(token.spoken.of(utterance.spoken)), CountedWord::Acronym::guessed};
    const auto in_table = [&](const std::string& written) {
        return german.has(frontend::TableName::acronyms, written);
    };
    const std::size_t size = acronym.written.size();
    const bool has_ending =
        size > 2 && acronym.written.back() == 's' && is_capital(acronym.written[size - 2]);
    if (has_ending && !in_table(acronym.written) && acronym.spoken.ends_with('s')) {
        acronym.written.pop_back();
        acronym.spoken.pop_back();
    }
    if (in_table(acronym.written)) acronym.is = CountedWord::Acronym::of_table;
    const bool is_word = token.rule == "word" && acronym.is == CountedWord::Acronym::guessed &&
                         speech::words::is_german(acronym.spoken);
    return is_word ? std::nullopt : std::optional(std::move(acronym));
}

/// The word as it is counted, but for its language, and what tells it apart from others of its form.
std::pair<CountedWord, std::string> described(const speech::SpokenWord& word,
                                              const std::optional<Acronym>& acronym, std::string_view spoken,
                                              const speech::lexicon::Lexicon& lexicon)
{
    CountedWord counted;
    counted.source = word.source;
    counted.lexicon = &lexicon;
    counted.spoken = word.spoken.of(spoken);
    counted.written = counted.spoken;
    std::string origin;
    if (word.entry != nullptr) {
        counted.written = counted.spoken = word.entry->grapheme;
        origin = lexicon.origin(*word.entry);
    } else if (acronym) {
        counted.spoken = acronym->spoken;
    }
    if (acronym) {
        counted.written = acronym->written;
        counted.acronym = acronym->is;
        origin += "acronym";
    }
    return {std::move(counted), std::move(origin)};
}

/// What the author marked, as places of the source.
std::vector<article::ForeignSpan> foreign_spans(const article::Article& article)
{
    std::vector<article::ForeignSpan> all;
    for (const article::Block& block : article.blocks) {
        for (const article::ForeignSpan& each : block.foreign)
            all.push_back({block.text.source_of(each.span), each.language});
    }
    std::sort(all.begin(), all.end(),
              [](const auto& one, const auto& other) { return one.span < other.span; });
    return all;
}

std::string language_at(const std::vector<article::ForeignSpan>& spans, std::uint32_t place)
{
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), place,
                         [](std::uint32_t at, const auto& each) { return at < each.span.begin; });
    if (after == spans.begin() || std::prev(after)->span.end <= place) return {};
    return std::prev(after)->language;
}

/// The word without an ending that names take on; empty when it has none.
std::string stem_of(const std::string& word, std::string_view ending)
{
    const bool ends = word.size() > ending.size() + 2 && word.ends_with(ending);
    return ends ? word.substr(0, word.size() - ending.size()) : std::string();
}

bool is_plain(const CountedWord& word)
{
    return word.source == Source::rules && word.acronym == CountedWord::Acronym::none &&
           word.language.empty();
}

} // namespace

void Vocabulary::add(const article::Article& article, const frontend::Script& script,
                     const frontend::German& german, const speech::lexicon::Lexicon& lexicon,
                     const speech::Voice& voice)
{
    const Languages languages{german, lexicon, foreign_spans(article)};
    bool goes_on = false;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const Utterance& utterance : chapter.utterances) {
            if (speech::voice_for(voice, utterance).is_german())
                add_utterance(utterance, languages, goes_on ? Begin::inside : Begin::sentence);
            goes_on = utterance.after <= frontend::Boundary::clause;
        }
    }
}

void Vocabulary::add_utterance(const Utterance& utterance, const Languages& languages, Begin begin)
{
    std::uint32_t end = 0;
    bool is_first = true;
    const Token* last_acronym = nullptr;
    for (const speech::SpokenWord& word : speech::spoken_words(utterance, languages.lexicon)) {
        const std::string_view between =
            std::string_view(utterance.spoken).substr(end, word.spoken.begin - end);
        const bool begins = is_first ? begin == Begin::sentence : parts_sentences(between);
        is_first = false;
        end = word.spoken.end;
        const Token* token = token_at(utterance, word.spoken.begin);
        const auto acronym =
            token != nullptr ? acronym_of(*token, utterance, languages.german) : std::optional<Acronym>();
        // A spelled acronym has many words.
        if (acronym && token == last_acronym) continue;
        last_acronym = acronym ? token : nullptr;
        if (word.source == Source::fixed && !acronym) continue;

        auto [counted, origin] = described(word, acronym, utterance.spoken, languages.lexicon);
        if (token != nullptr) counted.language = language_at(languages.foreign, token->source.begin);
        if (!has_two_letters(counted.written)) continue;
        CountedWord& known =
            words_.try_emplace(Key(counted.source, origin, counted.written, counted.language), counted)
                .first->second;
        ++known.count;
        if (!begins) ++known.inside;
        if (known.example.empty())
            known.example = excerpt(utterance.written, token != nullptr ? token->written.begin : 0);
    }
}

/// "Habecks" is a form of "Habeck", where the corpus has both; and a word in small letters may begin a
/// sentence.
void Vocabulary::join_forms()
{
    const auto word_of = [&](const std::string& written) {
        return written.empty() ? words_.end() : words_.find(Key(Source::rules, "", written, ""));
    };
    for (auto each = words_.begin(); each != words_.end();) {
        const CountedWord& word = each->second;
        auto base = words_.end();
        if (is_plain(word) && !speech::words::is_german(word.written)) {
            for (const std::string_view ending : {"s", "es"}) {
                if (base == words_.end()) base = word_of(stem_of(word.written, ending));
            }
            if (base == words_.end() && word.inside == 0)
                base = word_of(speech::lexicon::folded(word.written));
        }
        if (base == words_.end() || base == each) {
            ++each;
            continue;
        }
        base->second.count += word.count;
        base->second.inside += word.inside;
        each = words_.erase(each);
    }
}

std::vector<CountedWord> Vocabulary::take()
{
    join_forms();
    std::vector<CountedWord> all;
    all.reserve(words_.size());
    for (auto& [key, word] : words_)
        all.push_back(std::move(word));
    words_.clear();
    return all;
}

} // namespace production
