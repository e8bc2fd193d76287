#include "frontend/introductions.hpp"

#include "base/utf8.hpp"
#include "frontend/letters.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/word_case.hpp"

namespace frontend {

namespace {

/// In small letters and without what endings are made of: "Vereins" and "Verein" are both "verei".
std::string stem(std::string_view word)
{
    constexpr std::size_t shortest = 3;
    std::string text = lowered(as_word(word));
    while (text.size() > shortest && std::string_view("enrsm").find(text.back()) != std::string_view::npos)
        text.pop_back();
    return text;
}

} // namespace

LongForms::LongForms(const German& german)
{
    for (const Row& row : german[TableName::acronyms]) {
        std::string stems;
        for (const RawToken& token : tokenise(row["long"])) {
            if (token.is("-")) continue;
            (stems += stem(token.text)) += ' ';
            by_stems_[stems];
        }
        if (!stems.empty()) by_stems_[stems].push_back(row["long"]);
    }
}

void LongForms::add_at(std::size_t first, std::span<const RawToken> tokens,
                       std::vector<Introduction>& found) const
{
    std::string stems;
    for (std::size_t at = first; at < tokens.size(); ++at) {
        if (tokens[at].is("-")) continue;
        (stems += stem(tokens[at].text)) += ' ';
        const auto known = by_stems_.find(stems);
        if (known == by_stems_.end()) return;
        for (const std::string_view long_form : known->second)
            found.push_back({first, long_form});
    }
}

std::vector<Introduction> LongForms::in(std::span<const RawToken> tokens) const
{
    std::vector<Introduction> found;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].is_word()) add_at(at, tokens, found);
    }
    return found;
}

} // namespace frontend
