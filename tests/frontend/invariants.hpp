// What holds for the front end's answer to any bytes whatever; for tests and the fuzz target.
// In: bytes. Out: the first promise that is broken, empty if all are kept. Promises: reading.hpp, script.hpp,
// segment.hpp.
#pragma once

#include "article/clean.hpp"
#include "base/utf8.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace invariants {

/// Bytes of speech for one of text, which no reading comes near: "1" is "eins ", "5°" is "fünf Grad ".
inline constexpr std::size_t most_growth = 48;

inline bool has_digit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

inline std::string without_space(std::string_view text)
{
    std::string dense(text);
    std::erase(dense, ' ');
    return dense;
}

inline std::string broken_in_speech(std::string_view spoken, std::size_t source_size)
{
    if (has_digit(spoken)) return "a digit is left in what is spoken";
    if (!base::valid_utf8(spoken)) return "what is spoken is not UTF-8";
    if (spoken.size() > most_growth * (source_size + 1)) return "what is spoken is far longer than the text";
    return {};
}

inline std::string broken_in_sentences(std::string_view text)
{
    std::string together;
    for (const std::string& sentence : frontend::sentences(text, frontend::German::built_in())) {
        if (without_space(sentence).empty()) return "a sentence is empty";
        together += sentence;
    }
    const article::MappedText clean = article::clean(text, 0);
    if (without_space(together) != without_space(clean.text())) return "the sentences are not the text";
    return {};
}

/// Spans in order, not overlapping, inside their texts; `source_begin` is where the last token's source
/// ended.
inline std::string broken_in_tokens(const frontend::Utterance& utterance, std::size_t source_begin,
                                    std::size_t source_size)
{
    std::size_t written = 0;
    std::size_t spoken = 0;
    for (const frontend::Token& token : utterance.tokens) {
        if (token.written.begin < written || token.written.end < token.written.begin)
            return "tokens overlap in the written text";
        if (token.spoken.begin < spoken || token.spoken.end < token.spoken.begin)
            return "tokens overlap in the spoken text";
        if (token.source.begin < source_begin || token.source.end < token.source.begin)
            return "tokens overlap in the source";
        const std::string_view between =
            std::string_view(utterance.written).substr(written, token.written.begin - written);
        if (!without_space(between).empty()) return "written text belongs to no token";
        written = token.written.end;
        spoken = token.spoken.end;
        source_begin = token.source.end;
    }
    if (written > utterance.written.size()) return "a token ends outside the written text";
    if (written < utterance.written.size()) return "the end of the written text belongs to no token";
    if (spoken > utterance.spoken.size()) return "a token ends outside the spoken text";
    if (source_begin > source_size) return "a token ends outside the source";
    return {};
}

inline std::string broken_in_script(std::string_view text, frontend::Acronyms acronyms)
{
    article::Article article;
    article.source_text = text;
    article::MappedText clean = article::clean(text, 0);
    if (clean.empty()) return {};
    article.blocks.push_back({article::Role::paragraph, 0, std::move(clean)});
    const frontend::Script script = frontend::analyse(article, frontend::German::built_in(), {acronyms});
    if (script.chapters.size() != 1) return "one paragraph is not one chapter";
    if (script.chapters[0].utterances.empty()) return "a chapter has no utterance";
    if (script.chapters[0].utterances.back().after != frontend::Boundary::end) return "the script has no end";
    std::size_t source_begin = 0;
    for (const frontend::Utterance& utterance : script.chapters[0].utterances) {
        if (std::string broken = broken_in_speech(utterance.spoken, text.size()); !broken.empty())
            return broken;
        if (std::string broken = broken_in_tokens(utterance, source_begin, text.size()); !broken.empty())
            return broken;
        if (!utterance.tokens.empty()) source_begin = utterance.tokens.back().source.end;
    }
    return {};
}

inline std::string broken(std::string_view text)
{
    const std::string spoken = frontend::normalize(text, frontend::German::built_in());
    if (std::string broken = broken_in_speech(spoken, text.size()); !broken.empty()) return broken;
    if (std::string broken = broken_in_sentences(text); !broken.empty()) return broken;
    using frontend::Acronyms;
    if (std::string broken = broken_in_script(text, Acronyms::as_written); !broken.empty()) return broken;
    // No acronym has fewer than two capitals, and looking for what introduces one takes its time.
    const auto capitals =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals < 2 ? std::string() : broken_in_script(text, Acronyms::first_full);
}

} // namespace invariants
