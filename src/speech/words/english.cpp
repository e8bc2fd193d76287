#include "speech/words/english.hpp"

#include "speech/lexicon/lexicon.hpp"
#include "speech/words/word_lists.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace speech::words {

namespace {

enum class Language : std::uint8_t { unknown, english, both };

Language language_of(std::string_view word)
{
    const std::optional<int> known = find(english_words, lexicon::folded(word));
    if (!known) return Language::unknown;
    return *known == 0 ? Language::english : Language::both;
}

/// English words that join what stands around them ("Game of Thrones"), with their sound between others.
struct Joint {
    std::string_view word;
    std::string_view mnemonics;
};
constexpr std::array joints{Joint{"of", "_|Of"}, Joint{"the", "D@"},   Joint{"and", "_|En"},
                            Joint{"a", "_|@"},   Joint{"an", "_|En"},  Joint{"for", "f3"},
                            Joint{"to", "tu"},   Joint{"with", "wIT"}, Joint{"on", "_|On"},
                            Joint{"my", "maI"},  Joint{"your", "jO:"}, Joint{"at", "_|Et"},
                            Joint{"in", "_|In"}, Joint{"from", "frOm"}};

const Joint* find_joint(std::string_view word)
{
    const std::string small = lexicon::folded(word);
    const auto* const found =
        std::find_if(joints.begin(), joints.end(), [&](const Joint& joint) { return joint.word == small; });
    return found == joints.end() ? nullptr : found;
}

/// The run without words at its edges that are German, too; empty when too little is left.
base::Span trimmed(const std::vector<std::string_view>& texts, const std::vector<Language>& words,
                   base::Span run, Quoted quoted)
{
    if (quoted == Quoted::no) {
        while (!run.empty() && words[run.begin] == Language::both)
            ++run.begin;
        while (!run.empty() && words[run.end - 1] == Language::both &&
               !(run.end - run.begin >= 2 && find_joint(texts[run.end - 2]) != nullptr))
            --run.end;
    }
    std::size_t english = 0;
    for (std::uint32_t i = run.begin; i < run.end; ++i)
        english += words[i] == Language::english ? 1U : 0U;
    const std::size_t length = run.end - run.begin;
    return length >= 2 && 2 * english >= length ? run : base::Span{run.begin, run.begin};
}

} // namespace

std::string_view weak_form(std::string_view word)
{
    const Joint* const joint = find_joint(word);
    return joint == nullptr ? std::string_view{} : joint->mnemonics;
}

std::vector<base::Span> english_runs(const std::vector<std::string_view>& words, Quoted quoted)
{
    std::vector<Language> languages;
    languages.reserve(words.size());
    for (const std::string_view word : words)
        languages.push_back(language_of(word));
    std::vector<base::Span> runs;
    for (std::uint32_t at = 0; at < languages.size();) {
        std::uint32_t end = at;
        while (end < languages.size() && languages[end] != Language::unknown)
            ++end;
        const bool all = at == 0 && end == languages.size();
        const base::Span run = trimmed(words, languages, {at, end}, all ? quoted : Quoted::no);
        if (!run.empty()) runs.push_back(run);
        at = end + 1;
    }
    return runs;
}

} // namespace speech::words
