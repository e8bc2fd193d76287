#include "article/html/prune.hpp"

#include <algorithm>

namespace article::html {

namespace {

/// A list or box whose words are links by this part is none of the article's.
constexpr std::uint32_t link_percent_of_list = 60;
constexpr std::uint32_t least_words_of_list = 4;

bool is_box(std::string_view tag)
{
    return tag == "ul" || tag == "ol" || tag == "dl" || tag == "div" || tag == "section" || tag == "table";
}

class Pruner {
public:
    Pruner(Content content, const Document& document, const std::vector<TextBlock>& blocks)
        : content_(std::move(content)), document_(document), blocks_(blocks)
    {
    }

    Content run()
    {
        drop_link_lists();
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (stays(i) && is_link_line(blocks_[i])) content_.rules[i] = "link line";
        }
        drop_bare_headings();
        return std::move(content_);
    }

private:
    /// The headline stays in any case.
    bool stays(std::size_t i) const { return content_.rules[i].empty() && i != content_.title; }

    void drop_link_lists()
    {
        std::vector<std::uint32_t> words{0};
        std::vector<std::uint32_t> links{0};
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            words.push_back(words.back() + (stays(i) ? blocks_[i].words : 0));
            links.push_back(links.back() + (stays(i) ? blocks_[i].link_words : 0));
        }
        const std::uint32_t end = document_.nodes[content_.root].end;
        for (std::uint32_t node = content_.root + 1; node < end; ++node) {
            if (!is_box(document_.nodes[node].tag)) continue;
            const std::size_t from = first_block_at(blocks_, node);
            const std::size_t to = first_block_at(blocks_, document_.nodes[node].end);
            const std::uint32_t all = words[to] - words[from];
            if (all < least_words_of_list || (links[to] - links[from]) * 100 < all * link_percent_of_list)
                continue;
            for (std::size_t i = from; i < to; ++i) {
                if (stays(i)) content_.rules[i] = "list of links";
            }
            node = document_.nodes[node].end - 1;
        }
    }

    static bool is_link_line(const TextBlock& block)
    {
        return block.form == Passage::Form::text && block.link_words == block.words && block.words >= 2 &&
               !looks_like_prose(block.text.text());
    }

    /// From the end, so that headings above such headings go too.
    void drop_bare_headings()
    {
        bool cut_below = true; // what follows was dropped as pointing elsewhere, or nothing follows
        int level_below = 0;   // of the heading that follows, if one does; 0 is the end
        for (std::size_t i = blocks_.size(); i-- > 0;) {
            const TextBlock& block = blocks_[i];
            if (!stays(i)) {
                cut_below =
                    (cut_below || points_elsewhere(content_.rules[i])) && content_.rules[i] != "table";
            } else if (block.form == Passage::Form::heading && cut_below && level_below <= block.level) {
                content_.rules[i] = "heading without text";
            } else {
                cut_below = false;
                level_below = block.form == Passage::Form::heading ? block.level : 7;
            }
        }
    }

    static bool points_elsewhere(std::string_view rule)
    {
        return rule == "list of links" || rule == "link line" || rule == "related" || rule == "share bar" ||
               rule == "newsletter" || rule == "advertisement" || rule == "tags" || rule == "comments";
    }

    Content content_;
    const Document& document_;
    const std::vector<TextBlock>& blocks_;
};

} // namespace

Content prune(Content content, const Document& document, const std::vector<TextBlock>& blocks)
{
    return Pruner(std::move(content), document, blocks).run();
}

} // namespace article::html
