#include "frontend/asked_pauses.hpp"

#include "article/pause_mark.hpp"

#include <fmt/format.h>

namespace frontend {

namespace {

constexpr base::Milliseconds most_in_article{3'600'000};

} // namespace

base::Milliseconds AskedPauses::in(std::span<const ClassifiedToken> tokens, const article::Block& block)
{
    base::Milliseconds pause{0};
    for (const ClassifiedToken& token : tokens) {
        if (token.semiotic_class != "pause") continue;
        const std::string_view written = token.written.of(block.text.text());
        const auto mark = article::pause_mark(written);
        if (!mark) continue;
        if (mark->pause != mark->asked && warned_of_.insert(std::string(written)).second) {
            warnings_.push_back(
                {fmt::format("a pause lasts {} to {} s: {} becomes one of {} s",
                             base::seconds(article::shortest_pause), base::seconds(article::longest_pause),
                             written, base::seconds(mark->pause)),
                 block.text.source_of(token.written)});
        }
        if (all_ + mark->pause <= most_in_article) {
            all_ += mark->pause;
            pause += mark->pause;
        } else if (!too_many_) {
            too_many_ = true;
            warnings_.push_back(
                {"the article asks for more than an hour of pauses: from here on they are left out",
                 block.text.source_of(token.written)});
        }
    }
    return pause;
}

} // namespace frontend
