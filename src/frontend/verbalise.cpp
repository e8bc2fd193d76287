#include "frontend/verbalise.hpp"

#include "frontend/word_case.hpp"

#include <algorithm>
#include <array>

namespace frontend {

namespace {

using Speech = ClassifiedToken::Speech;

bool sounds_as_word(const ClassifiedToken& token)
{
    if (token.speech == Speech::as_written) return token.semiotic_class == "word";
    return !token.spoken.empty() && token.semiotic_class != "punctuation";
}

/// The token whose first letter becomes a capital because a number or sign stood at the start of the
/// sentence; past the end if there is none. What is no sentence ("12 km") or spelled letter by letter stays
/// small.
std::size_t token_to_capitalise(std::span<const ClassifiedToken> sentence)
{
    const auto first = std::find_if(sentence.begin(), sentence.end(), sounds_as_word);
    const bool has_word = std::any_of(
        first, sentence.end(), [](const ClassifiedToken& token) { return token.semiotic_class == "word"; });
    if (!has_word || first->speech == Speech::as_written) return sentence.size();
    const bool spelled = first->semiotic_class == "electronic" || first->semiotic_class == "acronym";
    return spelled ? sentence.size() : static_cast<std::size_t>(first - sentence.begin());
}

/// Whether these are the last letters of a word rather than one of their own.
bool is_ending(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> endings{"e", "n", "r", "s", "m"};
    return word.starts_with("in") || std::count(endings.begin(), endings.end(), word) > 0;
}

bool closes(std::string_view mark)
{
    return mark == "“" || mark == "”" || mark == "\"" || mark == "»" || mark == "«" || mark == ")" ||
           mark == "‘";
}

/// The token whose own full stop is also that of the sentence ("… und so weiter."); past the end if there is
/// none.
std::size_t token_that_ends(std::span<const ClassifiedToken> sentence, std::string_view text)
{
    std::size_t last = sentence.size();
    while (last > 1 && closes(sentence[last - 1].written.of(text)))
        --last;
    const ClassifiedToken& token = sentence[last - 1];
    const bool own_full_stop = token.full_stop != FullStop::none && token.written.of(text).ends_with('.');
    return own_full_stop && !token.spoken.ends_with('.') ? last - 1 : sentence.size();
}

/// What has been put together so far.
struct Before {
    const ClassifiedToken* heard = nullptr;  ///< the last token that is heard or seen in `spoken`
    const ClassifiedToken* silent = nullptr; ///< the last one, if it says nothing
    bool gap = false;                        ///< white space stands between them and the next
};

/// Marks that a slip or a habit sets a space before ("Nein !").
bool stands_close(const ClassifiedToken& token, std::string_view said)
{
    static constexpr std::string_view marks = ",;:!?";
    return token.semiotic_class == "punctuation" && said.size() == 1 &&
           marks.find(said.front()) != std::string_view::npos;
}

/// Whether a space comes before a token. What is silent keeps the words around it apart ("A~B", "des*der"),
/// but not a word from its ending ("eine*n", "Forscher*innenteam"); a stroke's comma stands close ("a / b").
bool stands_apart(const ClassifiedToken& token, std::string_view said, const Before& before)
{
    if (before.heard == nullptr) return false;
    if (before.gap) return token.rule != "slash" && !stands_close(token, said);
    if (!sounds_as_word(*before.heard) || !sounds_as_word(token)) return false;
    const bool collide = before.heard->speech == Speech::replaced || token.speech == Speech::replaced;
    const bool parted = before.silent != nullptr && (before.silent->rule == "slash" || !is_ending(said));
    return collide || parted;
}

} // namespace

Utterance verbalise(std::span<const ClassifiedToken> sentence, std::string_view text)
{
    const base::Span whole{sentence.front().written.begin, sentence.back().written.end};
    Utterance utterance;
    utterance.written = whole.of(text);
    utterance.spoken.reserve(whole.size() + whole.size() / 4);
    utterance.tokens.reserve(sentence.size());

    const std::size_t capital = token_to_capitalise(sentence);
    const std::size_t ending = token_that_ends(sentence, text);
    Before before;
    for (const ClassifiedToken& token : sentence) {
        const std::string_view said =
            token.speech == Speech::replaced ? token.spoken : token.written.of(text);
        // A sentence ends behind a pause, and only its last mark may follow: "[Pause 2 s]."
        before.gap = before.gap || (token.space_before && token.semiotic_class != "pause");
        if (!said.empty() && stands_apart(token, said, before)) utterance.spoken += ' ';
        const auto begin = static_cast<std::uint32_t>(utterance.spoken.size());
        if (&token == sentence.data() + capital)
            utterance.spoken += capitalised(said);
        else
            utterance.spoken += said;
        if (&token == sentence.data() + ending) utterance.spoken += '.';
        const auto end = static_cast<std::uint32_t>(utterance.spoken.size());
        utterance.tokens.push_back({token.semiotic_class,
                                    token.rule,
                                    {token.written.begin - whole.begin, token.written.end - whole.begin},
                                    {begin, end},
                                    token.written});
        if (!said.empty()) before = {&token, nullptr, token.rule == "slash"}; // "dpa/Reuters": "dpa, Reuters"
        if (said.empty()) before.silent = &token;
    }
    return utterance;
}

} // namespace frontend
