#include "speech/engine_text.hpp"

#include "base/utf8.hpp"
#include "speech/chunks.hpp"
#include "speech/number_words.hpp"
#include "speech/speakable.hpp"
#include "speech/wording.hpp"

#include <optional>

namespace speech {

namespace {

/// Breaks what would stay longer than eSpeak can bear in one piece, at a hyphen where there is one.
std::string broken(const std::string& word)
{
    // Characters; with up to eight marks on either side (speakable.cpp) it stays below the 60 that are safe.
    constexpr std::size_t longest = 44;
    std::string result;
    std::size_t run = 0;
    std::size_t hyphen = 0; // byte after the last one in this run
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint code = base::decode(word, at);
        if (run == longest) {
            const std::size_t cut = hyphen > 0 ? hyphen : result.size();
            run = base::count_code_points(std::string_view(result).substr(cut));
            result.insert(cut, " ");
            hyphen = 0;
        }
        result.append(word, at, code.length);
        at += code.length;
        run = code.value == ' ' ? 0 : run + 1;
        if (code.value == '-') hyphen = result.size();
    }
    return result;
}

bool ends_in_digit(std::string_view text)
{
    return !text.empty() && text.back() >= '0' && text.back() <= '9';
}

/// eSpeak joins "13 300" to one number.
bool would_join(std::string_view before, std::string_view number)
{
    return ends_in_digit(before) && number.size() >= 3 && (number.size() == 3 || number[3] == '.');
}

/// The digits of a number word that eSpeak would garble, where digits cannot be misread.
std::optional<std::string> number_for(const Chunk& chunk, bool last)
{
    constexpr std::uint32_t last_well_said = 12;
    const std::optional<NumberWord> number = parse_number_word(chunk.core);
    if (!number || number->value <= last_well_said) return std::nullopt;
    // "14." and "14-" may be taken for ordinals and ranges.
    if (chunk.after.starts_with('-') || (chunk.after.starts_with('.') && !last)) return std::nullopt;
    return engine_number(*number);
}

bool knows_beginning(const lexicon::Lexicon& lexicon, std::string_view written)
{
    std::vector<std::string_view> parts;
    for (const base::Span& span : lexicon::parts_of(written))
        parts.push_back(span.of(written));
    return lexicon.find(parts).has_value();
}

/// Marks the chunks whose words the article calls English.
void mark_english(std::vector<Chunk>& chunks, const frontend::Utterance& utterance)
{
    for (const article::ForeignSpan& foreign : utterance.foreign) {
        if (foreign.language != "en" && !foreign.language.starts_with("en-")) continue;
        for (Chunk& chunk : chunks) {
            if (chunk.token >= utterance.tokens.size()) continue;
            const base::Span written = utterance.tokens[chunk.token].written;
            if (foreign.span.begin <= written.begin && written.end <= foreign.span.end) chunk.english = true;
        }
    }
}

/// An acronym that the front end spells, but that the lexicon knows as it is written, is put as written.
std::vector<Chunk> with_written_names(const std::vector<Chunk>& chunks, const frontend::Utterance& utterance,
                                      const lexicon::Lexicon& lexicon)
{
    std::vector<Chunk> result;
    for (std::size_t i = 0; i < chunks.size();) {
        const std::size_t count = letters_from(chunks, i);
        const bool has_token = count > 0 && chunks[i].token < utterance.tokens.size();
        if (has_token && utterance.tokens[chunks[i].token].written.end <= utterance.written.size()) {
            const std::string_view written = utterance.tokens[chunks[i].token].written.of(utterance.written);
            if (knows_beginning(lexicon, written)) {
                result.push_back({chunks[i].before, written, chunks[i + count - 1].after, chunks[i].token});
                i += count;
                continue;
            }
        }
        result.push_back(chunks[i++]);
    }
    return result;
}

class Builder {
public:
    Builder(const std::vector<Chunk>& chunks, const lexicon::Lexicon& lexicon)
        : chunks_(chunks), numbers_(chunks.size()), letters_(chunks.size(), 0)
    {
        std::vector<std::size_t> fixed(chunks.size(), 0);
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            if (letters_[i] == 0) mark_letters(i, fixed);
            if (letters_[i] > 0) continue;
            numbers_[i] = number_for(chunks[i], i + 1 == chunks.size());
            if (numbers_[i]) fixed[i] = 1;
        }
        wording_ = wording_of(chunks, fixed, lexicon);
    }

    const Wording& wording() const { return wording_; }

    EngineText build()
    {
        for (std::size_t i = 0; i < chunks_.size();) {
            if (letters_[i] > 0) {
                put_letters(i, letters_[i]);
                i += letters_[i];
            } else {
                put_one(i);
                ++i;
            }
        }
        result_.sayings = std::move(wording_.sayings);
        result_.origins = std::move(wording_.origins);
        return std::move(result_);
    }

private:
    void mark_letters(std::size_t from, std::vector<std::size_t>& fixed)
    {
        const std::size_t count = letters_from(chunks_, from);
        for (std::size_t i = from; i < from + count; ++i) {
            letters_[i] = count - (i - from);
            fixed[i] = 1;
        }
    }

    /// What a chunk's parts from the given one on say, with what stands between them.
    std::string words_of(std::size_t chunk, std::size_t from_part)
    {
        std::string said;
        std::size_t number = 0;
        for (; part_ < wording_.parts.size() && wording_.parts[part_].chunk == chunk; ++part_, ++number) {
            const Part& part = wording_.parts[part_];
            if (number < from_part || part.swallowed) continue;
            said += part.separator;
            said += part.put;
        }
        return said;
    }

    /// Letters with full stops between are said as one word, stressed on its last letter, whatever stands
    /// around them; as single words they fall apart, as capitals they may be read as a word.
    void put_letters(std::size_t from, std::size_t count)
    {
        std::string said;
        for (std::size_t i = from; i < from + count; ++i) {
            const std::string_view core = chunks_[i].core;
            if (!said.empty()) said += '.';
            const std::string rest = words_of(i, 1);
            if (const std::size_t length = single_letter(core); length > 0) {
                said += core.substr(0, length);
                said += rest;
            } else {
                // The apostrophe keeps eSpeak from spelling the s as well.
                said += core.substr(0, core.size() - 1);
                said += "'s";
            }
        }
        put(chunks_[from].before, said, chunks_[from + count - 1].after, chunks_[from].token);
    }

    void put_one(std::size_t i)
    {
        const Chunk& chunk = chunks_[i];
        std::string said = words_of(i, 0);
        if (numbers_[i] && !(chunk.before.empty() && would_join(result_.text, *numbers_[i])))
            said = *numbers_[i];
        // An earlier chunk says this one's words, too.
        if (said.empty() && !chunk.core.empty()) {
            result_.text += chunk.after;
            return;
        }
        put(chunk.before, said, chunk.after, chunk.token);
    }

    void put(std::string_view before, const std::string& said, std::string_view after, std::uint32_t token)
    {
        if (!result_.text.empty()) result_.text += ' ';
        result_.text += before;
        const std::string pieces = broken(said);
        const auto begin = static_cast<std::uint32_t>(result_.text.size());
        result_.text += pieces;
        if (!said.empty())
            result_.words.push_back({{begin, static_cast<std::uint32_t>(result_.text.size())}, token});
        result_.text += after;
    }

    const std::vector<Chunk>& chunks_;
    std::vector<std::optional<std::string>> numbers_; ///< of each chunk, where digits serve better
    std::vector<std::size_t> letters_; ///< how many chunks from here on are letters of one acronym
    Wording wording_;
    std::size_t part_ = 0; ///< the next one to be put
    EngineText result_;
};

/// `spoken` is German; who speaks another language reads its numbers in it.
frontend::Utterance as_written(const frontend::Utterance& utterance)
{
    frontend::Utterance result = utterance;
    result.spoken = utterance.written;
    for (frontend::Token& token : result.tokens)
        token.spoken = token.written;
    return result;
}

SpokenWord::Source source_of(const Part& part, const Wording& wording)
{
    if (part.fixed) return SpokenWord::Source::fixed;
    if (part.origin == Part::no_origin) return SpokenWord::Source::rules;
    switch (wording.origins[part.origin].kind) {
    case WordOrigin::Kind::lexicon:
        return SpokenWord::Source::lexicon;
    case WordOrigin::Kind::compound:
        return SpokenWord::Source::compound;
    case WordOrigin::Kind::english:
        return SpokenWord::Source::english;
    case WordOrigin::Kind::name: // a guess, no better known than what the rules say
    case WordOrigin::Kind::swiss:
        break;
    }
    return SpokenWord::Source::rules;
}

base::Span spoken_span(const Part& part, const SpeakableText& text, std::string_view spoken)
{
    const auto begin = static_cast<std::size_t>(part.text.data() - text.text.data());
    const std::size_t end = begin + part.text.size();
    const std::size_t last = text.origin[end - base::decode_before(text.text, end).length];
    return {text.origin[begin], static_cast<std::uint32_t>(last + base::decode(spoken, last).length)};
}

/// Whether two parts are said as one phrase. English words that follow each other without a mark are one run.
bool are_one(const Part& before, const Part& part, std::string_view between)
{
    if (before.is == Part::Is::english && part.is == Part::Is::english)
        return between == " " || between == "-" || between == "'" || between == "’";
    return part.origin != Part::no_origin && part.origin == before.origin;
}

} // namespace

EngineText engine_text(const frontend::Utterance& utterance, const lexicon::Lexicon& lexicon)
{
    const SpeakableText text = speakable(utterance.spoken);
    std::vector<Chunk> chunks = with_written_names(chunks_of(text, utterance.tokens), utterance, lexicon);
    mark_english(chunks, utterance);
    EngineText result = Builder(chunks, lexicon).build();
    // Marks alone are silence.
    if (result.words.empty()) return {};
    return result;
}

EngineText plain_text(const frontend::Utterance& utterance)
{
    const SpeakableText text = speakable(utterance.spoken);
    EngineText result;
    for (const Chunk& chunk : chunks_of(text, utterance.tokens)) {
        if (!result.text.empty()) result.text += ' ';
        result.text += chunk.before;
        const auto begin = static_cast<std::uint32_t>(result.text.size());
        result.text += chunk.core;
        if (!chunk.core.empty())
            result.words.push_back({{begin, static_cast<std::uint32_t>(result.text.size())}, chunk.token});
        result.text += chunk.after;
    }
    if (result.words.empty()) return {};
    return result;
}

EngineText text_for(const Voice& voice, const frontend::Utterance& utterance, const lexicon::Lexicon& lexicon)
{
    const Voice& speaker = voice_for(voice, utterance);
    if (speaker.is_german()) return engine_text(utterance, lexicon);
    const bool foreign = &speaker == foreign_voice_for(voice, frontend::language_of(utterance));
    return plain_text(foreign ? as_written(utterance) : utterance);
}

std::vector<SpokenWord> spoken_words(const frontend::Utterance& utterance, const lexicon::Lexicon& lexicon)
{
    const SpeakableText text = speakable(utterance.spoken);
    const std::vector<Chunk> chunks = chunks_of(text, utterance.tokens);
    const Builder builder(chunks, lexicon);
    const Wording& wording = builder.wording();
    std::vector<SpokenWord> words;
    const Part* before = nullptr;
    for (const Part& part : wording.parts) {
        const base::Span spoken = spoken_span(part, text, utterance.spoken);
        if (before != nullptr &&
            are_one(*before, part,
                    std::string_view(utterance.spoken)
                        .substr(words.back().spoken.end, spoken.begin - words.back().spoken.end))) {
            words.back().spoken.end = spoken.end;
        } else {
            const bool found = part.origin != Part::no_origin;
            words.push_back(
                {spoken, source_of(part, wording), found ? wording.origins[part.origin].entry : nullptr});
        }
        before = &part;
    }
    return words;
}

} // namespace speech
