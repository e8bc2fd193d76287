#include "speech/chunks.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

namespace speech {

namespace {

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

/// "Ws", the last of "L K Ws": a capital with the plural's or genitive's s.
bool is_letter_with_s(std::string_view word)
{
    const base::CodePoint first = base::decode(word, 0);
    return u_isupper(static_cast<UChar32>(first.value)) && word.substr(first.length) == "s";
}

} // namespace

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

std::size_t single_letter(std::string_view word)
{
    const base::CodePoint first = base::decode(word, 0);
    if (!u_isalpha(static_cast<UChar32>(first.value))) return 0;
    const base::CodePoint second = base::decode(word, first.length);
    return second.length == 0 || !is_letter_or_digit(second.value) ? first.length : 0;
}

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

} // namespace speech
