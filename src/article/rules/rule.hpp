// Rules: what on a page is no part of its article, and how to know it; and the exceptions to that. They are
// data (src/article/rules/*.toml; rules/README.md describes every key) and each holds an example, so that
// whoever adds one need not write C++.
//
// A rule says what a passage must look like (any one of `is`, `starts`, `notices`, `words`, `contains`,
// `pattern`),
// where it may stand (`at`), what becomes of it (`action`) and how much goes with it (`scope`). Matching
// ignores case; patterns are ICU regular expressions, held to linear cost by a limit on length and on steps.
// Errors: file and line of a bad rule.
#pragma once

#include "article/article.hpp"
#include "base/result.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace article {

struct Rule {
    enum class Place { anywhere, top, end };
    enum class Scope { line, paragraph, teasers, rest };
    enum class Action {
        drop,
        keep,   ///< it stays, whatever other rules and the page's marks say of it
        unwrap, ///< of the passage stays what is in the pattern's first group, or stands behind `starts`
        role,   ///< it stays, and is what `role` says
    };
    class Pattern;

    std::string name; ///< of a user's rule with its file: "Spendenaufruf (texte/vorlaut.toml)"
    int line = 0;     ///< of its file, for messages
    Action action = Action::drop;
    Role role = Role::paragraph;
    Place at = Place::anywhere;
    Scope scope = Scope::line;
    std::vector<std::string> is;       ///< the whole passage, decoration aside
    std::vector<std::string> starts;   ///< it begins with one of these, at a word's end, and is no sentence
    std::vector<std::string> notices;  ///< the same, but may be a sentence: one about the page
    std::vector<std::string> words;    ///< it is made of these words only
    std::vector<std::string> contains; ///< it holds `at_least` different ones of these
    std::size_t at_least = 1;
    /// Matches the whole passage, case-folded ("straße" as "strasse"): ICU takes 1 ms to make one \p{L} blind
    /// to case. One that unwraps matches the passage as it stands, in any case.
    std::shared_ptr<const Pattern> pattern;
    std::vector<std::string> needs; ///< the pattern is tried only where one of these occurs
    std::vector<std::string> examples;
    std::vector<std::string> counterexamples;
};

/// Whether a bad pattern is an error of its file at once; those of built-in rules are known to be good and
/// are compiled when they are first tried.
enum class Patterns { compiled, trusted };

/// The rules of one TOML file; `name` is the file's, for messages.
base::Result<std::vector<Rule>> parse_rules(std::string_view toml, std::string_view name,
                                            Patterns patterns = Patterns::compiled);

/// Whether every rule matches its examples, and none of its counterexamples.
base::Status check_examples(const std::vector<Rule>& rules, std::string_view file);

/// A passage made ready to be matched against many rules.
class Candidate {
public:
    /// `text` must outlive it.
    explicit Candidate(std::string_view text);
    Candidate(const Candidate&) = delete;
    Candidate& operator=(const Candidate&) = delete;

    /// Whether the rule knows the passage by its looks; its place is for the caller to check.
    bool matches(const Rule& rule) const;

    /// Of a passage that an unwrapping rule matches: the bytes that stay. Empty where nothing would.
    base::Span unwrapped(const Rule& rule) const;

private:
    bool starts_with(std::string_view phrase) const;
    bool starts_with_one(const Rule& rule) const;
    bool goes_on_as_sentence(std::string_view phrase) const;
    bool made_of(const Rule& rule) const;
    bool contains_enough(const Rule& rule) const;

    std::string_view text_;
    std::string folded_;
    std::string_view core_; ///< of folded_, without decoration
    std::size_t length_;    ///< in characters
};

} // namespace article
