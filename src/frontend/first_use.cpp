#include "frontend/first_use.hpp"

#include "frontend/full_form.hpp"

#include <algorithm>
#include <string>

namespace frontend {

namespace {

/// How near behind an acronym its long form begins: "DVRK (die Demokratische …", "DVRK, kurz für …".
constexpr std::size_t beside = 4; // raw tokens

/// Not so in a line of capitals, which is said as a headline.
bool has_small_word(std::span<const RawToken> sentence)
{
    return std::any_of(sentence.begin(), sentence.end(), [](const RawToken& token) {
        return token.shape == Shape::lower || (token.shape == Shape::capitalised && token.text.size() > 2);
    });
}

/// The row of an acronym that is written just as the table has it and may be said in full.
const Row* row_of(const ClassifiedToken& token, std::span<const RawToken> raw, const German& german)
{
    if (token.semiotic_class != "acronym") return nullptr;
    std::string written;
    for (const RawToken& each : raw.subspan(token.first, token.count))
        written += each.text;
    const Row* row = german[TableName::acronyms].find(written);
    if (row == nullptr || (*row)["long"].empty() || (*row)["gender"].empty()) return nullptr;
    return (*row)["expand"] == "never" ? nullptr : row;
}

/// The text gives another long form than the table: before "(DVRK)", or in "DVRK (Demokratische …)", which
/// is known by its first letter.
bool introduced_in_brackets(const AcronymUse& use)
{
    if (use.at[-1].is("(") && use.at[use.end].is(")")) return true;
    const RawToken& word = use.at[use.end + 1];
    return use.at[use.end].is("(") && word.is_word() && word.starts_upper &&
           word.text.front() == use.at[0].text.front();
}

bool is_quotation_mark(const RawToken& token) { return token.is_one_of({"„", "“", "”", "\"", "»", "«"}); }

/// For each token whether it stands inside a quotation: nobody puts words into the mouth of another. Marks
/// open and close by the white space around them; one that nothing closes holds to the end of its paragraph.
std::vector<bool> quoted(std::span<const RawToken> raw)
{
    std::vector<bool> inside(raw.size(), false);
    bool open = false;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (is_quotation_mark(raw[i])) {
            const bool after_bracket = i > 0 && raw[i - 1].is("(");
            const bool opens =
                (raw[i].space_before || after_bracket) && i + 1 < raw.size() && !raw[i + 1].space_before;
            open = opens || (open && raw[i].space_before);
        }
        inside[i] = open;
    }
    return inside;
}

} // namespace

void FirstUses::expand(std::vector<ClassifiedToken>& tokens, std::span<const RawToken> raw,
                       std::span<const TokenRange> sentences)
{
    const std::vector<Introduction> introductions = long_forms_.in(raw);
    const std::vector<bool> inside_quotation = quoted(raw);
    auto introduction = introductions.begin();
    const auto hear_until = [&](std::size_t end) {
        for (; introduction != introductions.end() && introduction->token < end; ++introduction)
            known_.insert(introduction->long_form);
    };
    for (const TokenRange sentence : sentences) {
        const std::size_t begin = tokens[sentence.begin].first;
        const std::size_t end = tokens[sentence.end - 1].first + tokens[sentence.end - 1].count;
        if (!has_small_word(raw.subspan(begin, end - begin))) continue;
        for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
            const Row* row = row_of(tokens[i], raw, *german_);
            if (row == nullptr || inside_quotation[tokens[i].first]) continue;
            hear_until(tokens[i].first + tokens[i].count + beside);
            expand(tokens[i], {Cursor(raw, tokens[i].first, *german_),
                               static_cast<std::ptrdiff_t>(tokens[i].count), i == sentence.begin, row});
        }
    }
    hear_until(raw.size());
}

void FirstUses::expand(ClassifiedToken& token, const AcronymUse& use)
{
    const std::string_view long_form = (*use.row)["long"];
    if (known_.contains(long_form)) return;
    if (introduced_in_brackets(use)) {
        known_.insert(long_form);
        return;
    }
    if (!stands_free(use)) return;
    if (auto full = full_form(use, token.spoken)) {
        token.spoken = *std::move(full);
        token.rule = "first_full";
        known_.insert(long_form);
    }
}

} // namespace frontend
