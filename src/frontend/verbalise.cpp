#include "frontend/verbalise.hpp"

namespace frontend {

namespace {

using Speech = ClassifiedToken::Speech;

bool sounds_as_word(const ClassifiedToken& token)
{
    return token.speech == Speech::replaced ? !token.spoken.empty() : token.semiotic_class == "word";
}

} // namespace

Utterance verbalise(std::span<const ClassifiedToken> sentence, std::string_view text)
{
    const base::Span whole{sentence.front().written.begin, sentence.back().written.end};
    Utterance utterance;
    utterance.written = whole.of(text);
    utterance.spoken.reserve(whole.size() + whole.size() / 4);
    utterance.tokens.reserve(sentence.size());

    const ClassifiedToken* before = nullptr; // the last token that is heard or seen in `spoken`
    bool gap = false;                        // white space or something silent stands between it and the next
    for (const ClassifiedToken& token : sentence) {
        const std::string_view said =
            token.speech == Speech::replaced ? token.spoken : token.written.of(text);
        gap = gap || token.space_before;
        const bool collide = before != nullptr && sounds_as_word(*before) && sounds_as_word(token) &&
                             (before->speech == Speech::replaced || token.speech == Speech::replaced);
        if (!said.empty() && before != nullptr && (gap || collide)) utterance.spoken += ' ';
        const auto begin = static_cast<std::uint32_t>(utterance.spoken.size());
        utterance.spoken += said;
        const auto end = static_cast<std::uint32_t>(utterance.spoken.size());
        utterance.tokens.push_back({token.semiotic_class,
                                    token.rule,
                                    {token.written.begin - whole.begin, token.written.end - whole.begin},
                                    {begin, end},
                                    token.written});
        if (!said.empty()) {
            before = &token;
            gap = false;
        }
    }
    return utterance;
}

} // namespace frontend
