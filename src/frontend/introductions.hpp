// Where a text gives the long form of an acronym itself: "die Europäischen Zentralbank (EZB)". Words are
// compared by their stems, so that inflected forms count ("des Deutschen Wetterdienstes"), hyphens do not
// ("Robert Koch-Institut"). Built from the acronyms of one German; linear in the text.
#pragma once

#include "frontend/german.hpp"
#include "frontend/token.hpp"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontend {

/// A long form as acronyms.tsv has it, and the raw token where it begins in a text.
struct Introduction {
    std::size_t token = 0;
    std::string_view long_form; ///< lives as long as the German
};

class LongForms {
public:
    explicit LongForms(const German& german);
    /// In the order of the text.
    std::vector<Introduction> in(std::span<const RawToken> tokens) const;

private:
    void add_at(std::size_t first, std::span<const RawToken> tokens, std::vector<Introduction>& found) const;

    /// The stems of each beginning of a long form, with blanks between → the long forms that end there.
    std::unordered_map<std::string, std::vector<std::string_view>> by_stems_;
};

} // namespace frontend
