#include "speech/engine_text.hpp"

#include "base/utf8.hpp"
#include "speech/number_words.hpp"
#include "speech/repairs.hpp"
#include "speech/speakable.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

namespace speech {

namespace {

/// A run of speakable text between spaces: marks, the word itself, marks.
struct Chunk {
    std::string_view before;
    std::string_view core; ///< from its first letter or digit to its last; empty for marks alone
    std::string_view after;
    std::uint32_t token = 0;
};

bool is_letter_or_digit(char32_t point) { return u_isalnum(static_cast<UChar32>(point)) != 0; }

/// Bytes from the first letter or digit to the last.
base::Span core_of(std::string_view run)
{
    std::optional<std::uint32_t> begin;
    std::uint32_t end = 0;
    for (std::size_t at = 0; at < run.size();) {
        const base::CodePoint code = base::decode(run, at);
        if (is_letter_or_digit(code.value)) {
            if (!begin) begin = static_cast<std::uint32_t>(at);
            end = static_cast<std::uint32_t>(at) + code.length;
        }
        at += code.length;
    }
    if (!begin) return {static_cast<std::uint32_t>(run.size()), static_cast<std::uint32_t>(run.size())};
    return {*begin, end};
}

/// The token that says byte `at` of the spoken text, or the last one before it; 0 where there are no tokens.
std::uint32_t token_at(const std::vector<frontend::Token>& tokens, std::uint32_t at)
{
    const auto after = std::partition_point(
        tokens.begin(), tokens.end(), [&](const frontend::Token& token) { return token.spoken.begin <= at; });
    auto found = after;
    // Tokens that say nothing have empty spans, which may lie at the same place.
    while (found != tokens.begin()) {
        --found;
        if (!found->spoken.empty()) return static_cast<std::uint32_t>(found - tokens.begin());
    }
    return 0;
}

std::vector<Chunk> chunks_of(const SpeakableText& speakable, const std::vector<frontend::Token>& tokens)
{
    std::vector<Chunk> chunks;
    const std::string_view text = speakable.text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view run = text.substr(at, end - at);
        const base::Span core = core_of(run);
        Chunk chunk{run.substr(0, core.begin), core.of(run), run.substr(core.end), 0};
        if (!core.empty()) chunk.token = token_at(tokens, speakable.origin[at + core.begin]);
        chunks.push_back(chunk);
        at = end + 1;
    }
    return chunks;
}

/// The length in bytes of the single letter that a word is or begins with ("U-Kommission"); 0 if it does not.
std::size_t single_letter(std::string_view word)
{
    const base::CodePoint first = base::decode(word, 0);
    if (!u_isalpha(static_cast<UChar32>(first.value))) return 0;
    const base::CodePoint second = base::decode(word, first.length);
    return second.length == 0 || !is_letter_or_digit(second.value) ? first.length : 0;
}

/// "Ws", the last of "L K Ws": a capital with the plural's or genitive's s.
bool is_letter_with_s(std::string_view word)
{
    const base::CodePoint first = base::decode(word, 0);
    return u_isupper(static_cast<UChar32>(first.value)) && word.substr(first.length) == "s";
}

/// How many chunks from `from` on are letters of one acronym ("D V R K", "E U-Kommission", "L K Ws"), at
/// least two; 0 if none are. The last may go on after a hyphen.
std::size_t letters_from(const std::vector<Chunk>& chunks, std::size_t from)
{
    std::size_t count = 0;
    bool capital = false;
    for (std::size_t i = from; i < chunks.size(); ++i) {
        const Chunk& chunk = chunks[i];
        const std::size_t length = single_letter(chunk.core);
        const bool ends_in_s = count > 0 && is_letter_with_s(chunk.core);
        if ((length == 0 && !ends_in_s) || chunk.token != chunks[from].token) break;
        if (i > from && !chunk.before.empty()) break;
        ++count;
        capital = capital || u_isupper(static_cast<UChar32>(base::decode(chunk.core, 0).value));
        if (!chunk.after.empty() || length < chunk.core.size()) break;
    }
    return count >= 2 && capital ? count : 0;
}

bool is_all_capitals(std::string_view part)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < part.size();) {
        const base::CodePoint code = base::decode(part, at);
        if (!u_isupper(static_cast<UChar32>(code.value))) return false;
        ++letters;
        at += code.length;
    }
    return letters >= 2;
}

/// "NATO" → "Nato". eSpeak spells words of capitals or not as the capitals around them are; what is to be
/// spelled comes as single letters.
std::string capitalised(std::string_view part)
{
    const base::CodePoint first = base::decode(part, 0);
    std::string result(part.substr(0, first.length));
    for (std::size_t at = first.length; at < part.size();) {
        const base::CodePoint code = base::decode(part, at);
        base::append(result, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code.value))));
        at += code.length;
    }
    return result;
}

/// A word as the engine gets it, part by part between hyphens and the like.
std::string put_word(std::string_view word)
{
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        base::CodePoint code = base::decode(word, at);
        while (code.length > 0 && is_letter_or_digit(code.value)) {
            at += code.length;
            code = base::decode(word, at);
        }
        const std::string_view part = word.substr(begin, at - begin);
        result += is_all_capitals(part) ? repaired(capitalised(part)) : repaired(part);
        result += word.substr(at, code.length);
        at += code.length;
    }
    return result;
}

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

class Builder {
public:
    explicit Builder(const std::vector<Chunk>& chunks) : chunks_(chunks) {}

    EngineText build()
    {
        for (std::size_t i = 0; i < chunks_.size();) {
            if (const std::size_t count = letters_from(chunks_, i); count > 0) {
                put_letters(i, count);
                i += count;
            } else {
                put_one(i);
                ++i;
            }
        }
        return std::move(result_);
    }

private:
    /// Letters with full stops between are said as one word, stressed on its last letter, whatever stands
    /// around them; as single words they fall apart, as capitals they may be read as a word.
    void put_letters(std::size_t from, std::size_t count)
    {
        std::string said;
        for (std::size_t i = from; i < from + count; ++i) {
            const std::string_view core = chunks_[i].core;
            if (!said.empty()) said += '.';
            if (const std::size_t length = single_letter(core); length > 0) {
                said += core.substr(0, length);
                said += put_word(core.substr(length));
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
        const std::optional<std::string> number = number_for(i);
        put(chunk.before, number ? *number : put_word(chunk.core), chunk.after, chunk.token);
    }

    /// The digits of a number word that eSpeak would garble, where digits cannot be misread.
    std::optional<std::string> number_for(std::size_t i) const
    {
        constexpr std::uint32_t last_well_said = 12;
        const Chunk& chunk = chunks_[i];
        const std::optional<NumberWord> number = parse_number_word(chunk.core);
        if (!number || number->value <= last_well_said) return std::nullopt;
        // "14." and "14-" may be taken for ordinals and ranges.
        const bool last = i + 1 == chunks_.size();
        if (chunk.after.starts_with('-') || (chunk.after.starts_with('.') && !last)) return std::nullopt;
        std::string digits = engine_number(*number);
        if (chunk.before.empty() && would_join(result_.text, digits)) return std::nullopt;
        return digits;
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
    EngineText result_;
};

} // namespace

EngineText engine_text(const frontend::Utterance& utterance)
{
    const SpeakableText text = speakable(utterance.spoken);
    const std::vector<Chunk> chunks = chunks_of(text, utterance.tokens);
    EngineText result = Builder(chunks).build();
    // Marks alone are silence.
    if (result.words.empty()) return {};
    return result;
}

} // namespace speech
