#include "frontend/doubts.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>

#include <utility>

namespace frontend {

namespace {

/// "bei der Abzw. nach Ulm": a word with a full stop before a small letter, which ends no sentence.
bool looks_abbreviated(std::span<const ClassifiedToken> tokens, std::span<const RawToken> raw, std::size_t at)
{
    if (at == 0 || at + 1 >= tokens.size()) return false;
    const ClassifiedToken& word = tokens[at - 1];
    const RawToken& full_stop = raw[tokens[at].first];
    const RawToken& next = raw[tokens[at + 1].first];
    const bool plain = word.semiotic_class == "word" && word.count == 1;
    return tokens[at].semiotic_class == "punctuation" && full_stop.is(".") && !full_stop.space_before &&
           plain && base::count_code_points(raw[word.first].text) > 1 && next.space_before &&
           next.shape == Shape::lower;
}

} // namespace

void Doubts::add(const article::Block& block, std::span<const ClassifiedToken> tokens,
                 std::span<const RawToken> raw)
{
    const std::string& text = block.text.text();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const ClassifiedToken& token = tokens[i];
        const std::string_view written = token.written.of(text);
        if (token.unplanned) {
            warn(block, token.written,
                 fmt::format("no rule reads \"{}\": {}; add it to symbols.tsv", written,
                             token.spoken.empty() ? "it is left out" : "it is read as " + token.spoken));
        } else if (looks_abbreviated(tokens, raw, i)) {
            const base::Span place = base::hull(tokens[i - 1].written, token.written);
            warn(block, place,
                 fmt::format(
                     "no table has \"{}\": it is read as it is written; if it is an abbreviation, add it "
                     "to abbreviations.tsv",
                     place.of(text)));
        }
    }
}

void Doubts::warn(const article::Block& block, base::Span place, std::string message)
{
    if (!seen_.insert(std::string(place.of(block.text.text()))).second) return;
    warnings_.push_back({std::move(message), block.text.source_of(place)});
}

} // namespace frontend
