// The pauses that an article asks for ("[Pause 2 s]"), sentence by sentence. What one mark asks for is kept
// within article/pause_mark.hpp's bounds, and all of an article within an hour, since articles may come from
// strangers; both with a warning.
#pragma once

#include "article/article.hpp"
#include "base/units.hpp"
#include "frontend/classify.hpp"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace frontend {

class AskedPauses {
public:
    /// What the marks in these tokens of a block ask for, together.
    base::Milliseconds in(std::span<const ClassifiedToken> tokens, const article::Block& block);
    std::vector<article::Warning> take_warnings() { return std::move(warnings_); }

private:
    base::Milliseconds all_{0};
    bool too_many_ = false;
    std::set<std::string> warned_of_; ///< marks, as written
    std::vector<article::Warning> warnings_;
};

} // namespace frontend
