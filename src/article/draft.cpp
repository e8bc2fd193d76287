#include "article/draft.hpp"

#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace article {

namespace {

/// In characters: headlines and teasers are shorter, paragraphs mostly longer.
constexpr std::size_t surely_prose = 200;
constexpr std::size_t sentence_words = 8;

Block block_of(Passage passage)
{
    const bool is_heading = passage.role == Role::heading;
    const int level = passage.role == Role::title ? 1 : is_heading ? std::max(passage.level, 1) : 0;
    return {passage.role, level, std::move(passage.text)};
}

} // namespace

bool looks_like_prose(std::string_view text)
{
    if (base::count_code_points(text) >= surely_prose) return true;
    return ends_sentence(text) && words_of(text).size() >= sentence_words;
}

Article finish(Draft draft, Article article)
{
    article.dropped = std::move(draft.cut);
    for (Passage& passage : draft.passages) {
        if (passage.stays()) {
            article.blocks.push_back(block_of(std::move(passage)));
        } else {
            article.dropped.push_back(
                {passage.text.text(), std::move(passage.dropped_by), passage.text.source()});
        }
    }
    std::stable_sort(article.dropped.begin(), article.dropped.end(),
                     [](const Dropped& a, const Dropped& b) { return a.source.begin < b.source.begin; });
    std::move(draft.warnings.begin(), draft.warnings.end(), std::back_inserter(article.warnings));
    article.metadata = std::move(draft.metadata);
    return article;
}

} // namespace article
