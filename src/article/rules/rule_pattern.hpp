// The regular expression of a rule, by ICU: held to linear cost by a limit on its steps. Copies of a rule
// share it. ICU takes up to a millisecond to compile one, and most articles meet few of them: those of the
// built-in rules, which tests have compiled, wait for the first text that they are tried on.
// Errors: it is no regular expression; the message says where.
#pragma once

#include "article/rules/rule.hpp"
#include "base/span.hpp"

#include <unicode/regex.h>

#include <memory>
#include <string>
#include <string_view>

namespace article {

/// ICU's unit, "steps of the match engine", about a millisecond: no pattern of ours comes near it on 250
/// characters.
inline constexpr int32_t pattern_time_limit = 2;

class Rule::Pattern {
public:
    Pattern(std::string expression, std::uint32_t flags) : expression_(std::move(expression)), flags_(flags)
    {
    }

    /// Compiles it, unless that is done.
    base::Status compile() const
    {
        if (regex_ != nullptr) return {};
        UErrorCode status = U_ZERO_ERROR;
        UParseError where{};
        std::unique_ptr<icu::RegexPattern> regex(
            icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression_), flags_, where, status));
        if (U_FAILURE(status) != 0) {
            return base::failure("pattern '{}' is no regular expression (at character {}: {})", expression_,
                                 where.offset, u_errorName(status));
        }
        regex_ = std::move(regex);
        return {};
    }

    bool matches(std::string_view text) const
    {
        return apply(text, [](const icu::RegexMatcher&, const icu::UnicodeString&) { return true; });
    }

    /// The bytes of the first group in a text that matches; empty without.
    base::Span first_group(std::string_view text) const
    {
        base::Span group;
        apply(text, [&](icu::RegexMatcher& matcher, const icu::UnicodeString& subject) {
            UErrorCode status = U_ZERO_ERROR;
            const int32_t begin = matcher.start(1, status);
            const int32_t end = matcher.end(1, status);
            if (U_FAILURE(status) != 0 || begin < 0) return false;
            std::string before;
            std::string inside;
            subject.tempSubStringBetween(0, begin).toUTF8String(before);
            subject.tempSubStringBetween(begin, end).toUTF8String(inside);
            group.begin = static_cast<std::uint32_t>(before.size());
            group.end = group.begin + static_cast<std::uint32_t>(inside.size());
            return true;
        });
        return group;
    }

private:
    template <class Found>
    bool apply(std::string_view text, const Found& found) const
    {
        if (!compile()) return false;
        UErrorCode status = U_ZERO_ERROR;
        const auto subject =
            icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
        const std::unique_ptr<icu::RegexMatcher> matcher(regex_->matcher(subject, status));
        if (U_FAILURE(status) != 0) return false;
        matcher->setTimeLimit(pattern_time_limit, status);
        return matcher->matches(status) != 0 && U_SUCCESS(status) != 0 && found(*matcher, subject);
    }

    std::string expression_;
    std::uint32_t flags_;
    mutable std::unique_ptr<icu::RegexPattern> regex_; ///< null until it is needed; there are no threads
};

} // namespace article
