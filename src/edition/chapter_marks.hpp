// The chapters of an edition as its headings come by: which of them open one, and where it begins and ends.
// Contiguous, the first from 0, the last to the end. A chapter shorter than the least length takes in the
// next one under its own title; the last, having no next, joins the one before it.
#pragma once

#include "base/units.hpp"
#include "edition/tags.hpp"

#include <string>
#include <vector>

namespace edition {

class ChapterMarks {
public:
    explicit ChapterMarks(base::Samples shortest) : shortest_(shortest) {}

    /// A heading whose chapter would begin at `start`. True: it does; false: the chapter before goes on.
    bool heading(std::string title, base::Samples start);

    /// Whether the newest chapter is sure to stay one if the edition were to end at `now` or later.
    bool is_settled(base::Samples now) const;

    /// The edition ends. True: the newest chapter was too short and is part of the one before it now.
    bool close(base::Samples end);

    const std::vector<ChapterMark>& marks() const { return marks_; }

private:
    base::Samples shortest_;
    std::vector<ChapterMark> marks_;
};

} // namespace edition
