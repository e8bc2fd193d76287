#include "article/html/blocks.hpp"

#include "article/clean.hpp"
#include "article/html/annotations.hpp"
#include "article/html/elements.hpp"
#include "article/html/list_numbers.hpp"
#include "article/html/raw_line.hpp"
#include "article/plain/list_marker.hpp"
#include "article/raised.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <unordered_set>

namespace article::html {

namespace {

class Splitter {
public:
    Splitter(const Document& document, const std::vector<std::string_view>& furniture, const WordLists& words)
        : document_(document), furniture_(furniture), numbers_(document),
          function_words_(words.function_words.begin(), words.function_words.end())
    {
    }

    std::vector<TextBlock> run()
    {
        for (std::uint32_t i = 1; i < document_.nodes.size(); ++i) {
            while (i >= open_.back().end) {
                close();
            }
            const Node& node = document_.nodes[i];
            if (node.is_text()) {
                add_text(i);
            } else if (node.tag == "br") {
                add_break();
            } else if (!holds_no_text(node.tag) && !take_said_instead(i)) {
                open(i);
            } else {
                i = node.end - 1;
            }
        }
        flush();
        // Asides come after the rest of their block.
        std::stable_sort(blocks_.begin(), blocks_.end(),
                         [](const TextBlock& a, const TextBlock& b) { return a.node < b.node; });
        return std::move(blocks_);
    }

private:
    /// An element that matters, and the state it brings.
    struct Open {
        std::uint32_t node = 0;
        std::uint32_t end = 0xFFFFFFFF;
        std::uint32_t container = 0;
        std::uint32_t furniture = 0;
        std::uint32_t item = 0; ///< the <li> around it
        Passage::Form form = Passage::Form::text;
        int level = 0;
        bool link = false;
        bool bold = false;
        bool raised = false;
        bool note_mark = false;
        bool is_block = true;
    };

    /// Whether this is a stretch of a line for which something else is said; then that has been added.
    bool take_said_instead(std::uint32_t i)
    {
        constexpr std::uint32_t most_nodes = 8; // in a word or a phrase
        const Node& node = document_.nodes[i];
        if (!is_inline_element(node.tag) || !furniture_[i].empty() || node.end - i > most_nodes) return false;
        const std::string said = said_instead(document_, i);
        const base::Span written = text_below(document_, i).source();
        if (said.empty() || written.empty()) return false;
        MappedText text;
        text.append_replacement(said, written);
        add_to_line(i, text);
        return true;
    }

    void open(std::uint32_t i)
    {
        const Node& node = document_.nodes[i];
        Open next = open_.back();
        next.node = i;
        next.end = node.end;
        const bool starts_furniture = next.furniture == 0 && !furniture_[i].empty();
        next.is_block = !is_inline_element(node.tag) && document_.nodes[next.furniture].tag != "math";
        if (starts_furniture) next.furniture = i;
        if (node.tag == "caption" && furniture_[next.furniture] == "table") next.furniture = 0;
        if (next.is_block) {
            flush();
            next.container = i;
        }
        set_form(next, node.tag);
        if (node.tag == "li") next.item = i;
        next.raised = next.raised || node.tag == "sup";
        next.link = next.link || (node.tag == "a" && leads_away(document_, i));
        next.bold = next.bold || node.tag == "b" || node.tag == "strong";
        open_.push_back(next);
    }

    static void set_form(Open& open, std::string_view tag)
    {
        if (const int level = heading_level_of(tag); level > 0) {
            open.form = Passage::Form::heading;
            open.level = level;
        } else if (tag == "li") {
            open.form = Passage::Form::list_item;
        } else if (tag == "blockquote") {
            open.form = Passage::Form::quotation;
        } else if (tag == "td" || tag == "th") {
            open.form = Passage::Form::text;
        }
    }

    void close()
    {
        if (open_.back().is_block) flush();
        open_.pop_back();
    }

    void add_text(std::uint32_t i)
    {
        const Node& node = document_.nodes[i];
        const Open& here = open_.back();
        const Raised raised = here.raised && !lines_.empty()
                                  ? meaning_of_raised(lines_.back().text.text(), node.text)
                                  : Raised::text;
        if (raised == Raised::note_mark && here.furniture == lines_furniture_) {
            aside(i, mapped_text(document_, node));
            asides_.back().second.note_mark = true;
            return;
        }
        MappedText text = mapped_text(document_, node);
        if (raised == Raised::exponent) {
            text = {};
            text.append_replacement(superscript(node.text), node.source);
        }
        add_to_line(i, text);
    }

    void add_to_line(std::uint32_t i, const MappedText& text)
    {
        const Open& here = open_.back();
        if (here.furniture != lines_furniture_ && !lines_.empty()) {
            // A note's mark, a formula or a label for screen readers is put aside and the sentence goes on.
            if (here.furniture != 0 && lines_furniture_ == 0) {
                aside(i, text);
                return;
            }
            flush();
        }
        if (lines_.empty()) {
            lines_.emplace_back();
            lines_state_ = here;
            lines_furniture_ = here.furniture;
        }
        RawLine& line = lines_.back();
        if (is_blank(line.text.text())) line.first_node = i;
        const auto begin = static_cast<std::uint32_t>(line.text.text().size());
        line.text.append(text);
        const auto end = static_cast<std::uint32_t>(line.text.text().size());
        if (here.bold) line.bold_bytes += end - begin;
        if (here.link) line.links.push_back({begin, end});
    }

    void aside(std::uint32_t i, const MappedText& text)
    {
        RawLine line;
        line.first_node = i;
        line.text = text;
        asides_.emplace_back(std::move(line), open_.back());
    }

    void add_break()
    {
        if (lines_.empty()) return;
        if (is_blank(lines_.back().text.text())) {
            flush();
        } else {
            lines_.emplace_back();
            lines_.back().first_node = lines_.front().first_node;
        }
    }

    void flush()
    {
        for (std::size_t from = 0; from < lines_.size();) {
            std::size_t to = from + 1;
            while (to < lines_.size() && !parts(lines_[to - 1], lines_[to])) {
                ++to;
            }
            add_block(from, to);
            from = to;
        }
        lines_.clear();
        for (auto& [line, state] : asides_) {
            lines_.push_back(std::move(line));
            lines_state_ = state;
            add_block(0, 1);
            lines_.clear();
        }
        asides_.clear();
    }

    void add_block(std::size_t from, std::size_t to)
    {
        TextBlock block;
        MappedText raw;
        for (std::size_t i = from; i < to; ++i) {
            if (i > from) raw.append_replacement(" ", between(raw, lines_[i].text));
            raw.append(lines_[i].text);
            for (const base::Span link : lines_[i].links) {
                block.link_words += count_words(link.of(lines_[i].text.text()));
            }
        }
        block.text = clean(raw);
        if (block.text.empty()) return;
        block.form = lines_state_.form;
        block.level = block.form == Passage::Form::heading ? lines_state_.level : 0;
        block.container = lines_state_.container;
        block.bold = is_bold(lines_[from]);
        block.table_caption = document_.nodes[block.container].tag == "caption";
        block.node = lines_[from].first_node;
        block.furniture = lines_state_.furniture;
        if (block.furniture != 0) block.rule = furniture_[block.furniture];
        if (lines_state_.note_mark && block.furniture == 0) block.rule = "footnote mark";
        count(block);
        if (block.form == Passage::Form::heading && is_paragraph(block)) {
            block.form = Passage::Form::text;
            block.level = 0;
        }
        if (block.form == Passage::Form::list_item && block.furniture == 0) add_number(block);
        if (block.form == Passage::Form::text && block.furniture == 0) take_bullet(block);
        blocks_.push_back(std::move(block));
    }

    /// Word processors print the bullets of their lists as text. A dash may also begin what somebody says.
    static void take_bullet(TextBlock& block)
    {
        const std::string& text = block.text.text();
        const auto marker = list_marker(text);
        if (!marker || marker->number || text.front() == '-' || text.starts_with("–") ||
            text.starts_with("—"))
            return;
        block.form = Passage::Form::list_item;
        block.text = block.text.slice(
            {static_cast<std::uint32_t>(marker->length), static_cast<std::uint32_t>(text.size())});
    }

    /// The first text of a numbered item bears its number, unless the author wrote one there.
    void add_number(TextBlock& block)
    {
        const std::optional<int> number = numbers_.take(lines_state_.item);
        const auto written = list_marker(block.text.text());
        if (!number || (written && written->number)) return;
        const std::uint32_t begin = block.text.source().begin;
        const std::uint32_t item = document_.nodes[lines_state_.item].source.begin;
        block.text = numbered_item(*number, {std::min(item, begin), begin}, block.text);
    }

    /// Leads are often marked as headings, and a heading that is never closed swallows the page.
    bool is_paragraph(const TextBlock& block) const
    {
        const bool may_be = block.level > 1 || document_.nodes[block.container].tag == "p";
        constexpr std::uint32_t longest_heading = 24; // words
        const std::string& text = block.text.text();
        return may_be && (block.words > longest_heading || (text.ends_with('.') && looks_like_prose(text)));
    }

    static base::Span between(const MappedText& above, const MappedText& below)
    {
        const std::uint32_t end = above.source().end;
        return {end, std::max(end, below.source().begin)};
    }

    void count(TextBlock& block) const
    {
        const std::string folded = fold_case(block.text.text());
        for (const std::string_view word : words_of(folded)) {
            ++block.words;
            block.function_words += function_words_.contains(trim_decoration(word)) ? 1U : 0U;
        }
        block.link_words = std::min(block.link_words, block.words);
    }

    const Document& document_;
    const std::vector<std::string_view>& furniture_;
    ListNumbers numbers_;
    std::unordered_set<std::string_view> function_words_;
    std::vector<Open> open_{Open{}};
    std::vector<RawLine> lines_; ///< of the block being read
    Open lines_state_;
    std::uint32_t lines_furniture_ = 0;
    std::vector<std::pair<RawLine, Open>> asides_;
    std::vector<TextBlock> blocks_;
};

} // namespace

std::vector<TextBlock> split_blocks(const Document& document, const std::vector<std::string_view>& furniture,
                                    const WordLists& words)
{
    return Splitter(document, furniture, words).run();
}

std::size_t first_block_at(const std::vector<TextBlock>& blocks, std::uint32_t node)
{
    const auto found =
        std::lower_bound(blocks.begin(), blocks.end(), node,
                         [](const TextBlock& block, std::uint32_t at) { return block.node < at; });
    return static_cast<std::size_t>(found - blocks.begin());
}

} // namespace article::html
