#include "edition/chapter_marks.hpp"

namespace edition {

bool ChapterMarks::heading(std::string title, base::Samples start)
{
    if (!marks_.empty()) {
        if (start - marks_.back().start < shortest_) return false;
        marks_.back().end = start;
    }
    marks_.push_back({std::move(title), start, start});
    return true;
}

bool ChapterMarks::is_settled(base::Samples now) const
{
    return marks_.size() < 2 || now - marks_.back().start >= shortest_;
}

bool ChapterMarks::close(base::Samples end)
{
    const bool joins = !is_settled(end);
    if (joins) marks_.pop_back();
    if (!marks_.empty()) marks_.back().end = end;
    return joins;
}

} // namespace edition
