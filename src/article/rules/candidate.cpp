#include "article/rules/rule_pattern.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace article {

namespace {

/// In characters. Page furniture is short; only legal notices run to paragraphs.
constexpr std::size_t longest_line = 250;
constexpr std::size_t longest_paragraph = 6000;

std::size_t longest(Rule::Scope scope)
{
    return scope == Rule::Scope::paragraph ? longest_paragraph : longest_line;
}

bool holds(const std::vector<std::string>& sorted, std::string_view text)
{
    return std::binary_search(sorted.begin(), sorted.end(), text, std::less<>());
}

} // namespace

base::Status check_examples(const std::vector<Rule>& rules, std::string_view file)
{
    for (const Rule& rule : rules) {
        const auto wrong = [&](std::string_view what, std::string_view example) {
            return base::failure(R"({}:{}: rule "{}" {} "{}")", file, rule.line, rule.name, what, example);
        };
        for (const std::string& example : rule.examples) {
            const Candidate candidate(example);
            if (!candidate.matches(rule)) return wrong("does not match its example", example);
            if (rule.action == Rule::Action::unwrap && candidate.unwrapped(rule).empty())
                return wrong("leaves nothing of its example", example);
        }
        for (const std::string& counterexample : rule.counterexamples) {
            if (Candidate(counterexample).matches(rule))
                return wrong("matches its counterexample", counterexample);
        }
    }
    return {};
}

Candidate::Candidate(std::string_view text) : text_(text), length_(base::count_code_points(text))
{
    if (length_ > longest_paragraph) return;
    folded_ = fold_case(text);
    core_ = trim_decoration(folded_);
}

bool Candidate::matches(const Rule& rule) const
{
    if (length_ > longest(rule.scope)) return false;
    if (holds(rule.is, core_) || starts_with_one(rule) || made_of(rule) || contains_enough(rule)) return true;
    if (rule.pattern == nullptr) return false;
    const bool worth_trying =
        rule.needs.empty() || std::any_of(rule.needs.begin(), rule.needs.end(), [&](const std::string& part) {
            return folded_.find(part) != std::string::npos;
        });
    if (!worth_trying) return false;
    return rule.pattern->matches(rule.action == Rule::Action::unwrap ? text_ : std::string_view(folded_));
}

base::Span Candidate::unwrapped(const Rule& rule) const
{
    if (rule.pattern != nullptr) {
        // Case folding changes lengths ("ß" becomes "ss"), so the group is sought in the text as it stands.
        if (const base::Span group = rule.pattern->first_group(text_); !group.empty()) return group;
    }
    for (const std::vector<std::string>* phrases : {&rule.notices, &rule.starts}) {
        for (const std::string& phrase : *phrases) {
            if (!starts_with(phrase)) continue;
            const std::size_t skipped = words_of(phrase).size();
            std::size_t at = text_.find_first_not_of(' ');
            for (std::size_t word = 0; word < skipped && at != std::string_view::npos; ++word)
                at = text_.find_first_not_of(' ', text_.find(' ', at));
            if (at == std::string_view::npos) return {};
            return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(text_.size())};
        }
    }
    return {};
}

bool Candidate::starts_with(std::string_view phrase) const
{
    return core_.starts_with(phrase) && !inside_word(core_, phrase.size());
}

bool Candidate::starts_with_one(const Rule& rule) const
{
    const auto begins = [&](const std::string& phrase) { return starts_with(phrase); };
    const auto labels = [&](const std::string& phrase) {
        return starts_with(phrase) && !goes_on_as_sentence(phrase);
    };
    return std::any_of(rule.notices.begin(), rule.notices.end(), begins) ||
           std::any_of(rule.starts.begin(), rule.starts.end(), labels);
}

/// Whether the phrase only happens to begin a sentence of the article ("Mehr zum Thema Rente sagte er
/// nicht."): two small words after it that are no list ("dpa, privat"), and an end. Behind a colon a headline
/// may ask or call, so that only a full stop ends a sentence there.
bool Candidate::goes_on_as_sentence(std::string_view phrase) const
{
    constexpr std::string_view closing = " \"')]";
    const std::string_view end = text_.substr(0, text_.find_last_not_of(closing) + 1);
    if (phrase.ends_with(':') ? !end.ends_with('.') : !ends_sentence(text_)) return false;
    const std::vector<std::string_view> words = words_of(text_.substr(text_.find_first_not_of(' ')));
    const auto skipped = static_cast<std::ptrdiff_t>(words_of(phrase).size());
    if (skipped >= std::ssize(words)) return false;
    return std::count_if(words.begin() + skipped, words.end(), [](std::string_view word) {
               return starts_lower(word) && !word.ends_with(',') && !word.ends_with(':');
           }) >= 2;
}

bool Candidate::made_of(const Rule& rule) const
{
    if (rule.words.empty() || core_.empty()) return false;
    const std::vector<std::string_view> words = words_of(text_);
    const auto is_count = [](std::string_view word) { // "47 Kommentare lesen"
        return !word.empty() && word.find_first_not_of("0123456789.") == std::string_view::npos;
    };
    constexpr std::size_t fewest_with_count = 5; // "47 Kommentare" tells more than that it is a button
    const bool counts = words.size() >= fewest_with_count;
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        const std::string_view bare = trim_decoration(word);
        if (bare.empty() || (counts && is_count(bare)) || holds(rule.words, fold_case(bare))) return true;
        // Buttons without a blank between them: "KommentareDrucken"
        const std::vector<std::string_view> parts = parts_by_capitals(bare);
        return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
                   return holds(rule.words, fold_case(part));
               });
    });
}

bool Candidate::contains_enough(const Rule& rule) const
{
    if (rule.contains.empty()) return false;
    const auto found =
        std::count_if(rule.contains.begin(), rule.contains.end(),
                      [&](const std::string& part) { return folded_.find(part) != std::string::npos; });
    return static_cast<std::size_t>(found) >= rule.at_least;
}

} // namespace article
