#include "article/markdown/markdown.hpp"

#include "article/clean.hpp"
#include "article/data_table.hpp"
#include "article/html/annotations.hpp"
#include "article/html/blocks.hpp"
#include "article/html/furniture.hpp"
#include "article/html/table.hpp"
#include "article/markdown/footnotes.hpp"
#include "article/markdown/front_matter.hpp"
#include "article/markdown/guard.hpp"
#include "article/markdown/inlines.hpp"
#include "article/markdown/marks.hpp"
#include "article/markdown/tree.hpp"
#include "article/plain/list_marker.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace article::markdown {

namespace {

/// What counts higher is no list but a paragraph that begins with a number ("1989. Das Jahr …").
constexpr int highest_item = 99;

bool is(cmark_node* node, std::string_view type) { return cmark_node_get_type_string(node) == type; }

class Reader {
public:
    Reader(std::string_view source, const Knowledge& knowledge, const ReadOptions& options)
        : source_(source), knowledge_(knowledge), options_(options), front_(read_front_matter(source)),
          lines_(source, front_.block.end)
    {
    }

    Draft run()
    {
        draft_.metadata = front_.metadata;
        draft_.warnings = front_.warnings;
        if (!front_.block.empty()) {
            draft_.cut.push_back({clean(front_.block.of(source_), 0).text(), "front matter", front_.block});
        }
        const Tree tree = parse(source_.substr(front_.block.end));
        const Iterator iterator(cmark_iter_new(tree.get()));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_EXIT) {
                leave(node);
            } else if (enter(node) == Inside::done) {
                cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
            }
        }
        draft_ = place_footnotes(std::move(draft_), footnotes_, named_, options_.footnotes);
        return place_title(std::move(draft_), front_, source_);
    }

private:
    /// Whether the nodes inside a block are still to be visited.
    enum class Inside { open, done };

    struct Item {
        int number = -1;         ///< of a list without numbers
        std::uint32_t begin = 0; ///< of its marker
        bool is_new = true;
    };

    Inside enter(cmark_node* node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
            add_text(node);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            cut_literal(node, "code");
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            add_html(node);
        } else if (is(node, "table")) {
            add_table(node);
        } else {
            open_container(node, type);
            return Inside::open;
        }
        return Inside::done;
    }

    void open_container(cmark_node* node, cmark_node_type type)
    {
        if (type == CMARK_NODE_BLOCK_QUOTE) ++quotes_;
        if (type == CMARK_NODE_FOOTNOTE_DEFINITION) ++in_footnote_;
        if (type == CMARK_NODE_LIST) {
            const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            next_numbers_.push_back(numbered ? cmark_node_get_list_start(node) : -1);
        }
        if (type == CMARK_NODE_ITEM && !next_numbers_.empty()) {
            int& next = next_numbers_.back();
            const std::uint32_t begin = lines_.block(node).begin;
            items_.push_back({next < 0 ? next : next++, begin});
            const int written = number_at(begin);
            if (next >= 0 && written > highest_item) items_.back().number = written;
        }
    }

    /// As the author wrote it: cmark counts on from the item before, whatever number a paragraph begins with.
    int number_at(std::uint32_t begin) const
    {
        int number = 0;
        const std::string_view digits = source_.substr(begin, 9);
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }

    void leave(cmark_node* node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_BLOCK_QUOTE) --quotes_;
        if (type == CMARK_NODE_LIST) next_numbers_.pop_back();
        if (type == CMARK_NODE_ITEM && !items_.empty()) items_.pop_back();
        if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
            --in_footnote_;
            ++footnotes_ended_;
        }
    }

    void add_text(cmark_node* node)
    {
        Inlines inlines = read_inlines(node, source_, lines_);
        std::move(inlines.cut.begin(), inlines.cut.end(), std::back_inserter(draft_.cut));
        add(inlines.annotations, 0);
        if (in_footnote_ > 0) {
            footnotes_.push_back({footnotes_ended_ + 1, std::move(inlines.text)});
            return;
        }
        if (inlines.text.empty()) return;
        if (is_shortcode(inlines.text.text())) {
            draft_.cut.push_back({inlines.text.text(), "shortcode", inlines.text.source()});
            return;
        }
        inlines.text = without_marks(inlines.text, draft_.cut);
        if (inlines.text.empty()) return;
        Passage passage;
        passage.text = std::move(inlines.text);
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
            passage.form = Passage::Form::heading;
            passage.level = cmark_node_get_heading_level(node);
        } else if (!items_.empty() && items_.back().is_new) {
            const bool is_year = items_.back().number > highest_item;
            passage.form = is_year ? Passage::Form::text : Passage::Form::list_item;
            if (items_.back().number >= 0) {
                const std::uint32_t end = passage.text.source().begin;
                const base::Span marker{std::min(items_.back().begin, end), end};
                passage.text = numbered_item(items_.back().number, marker, passage.text);
            }
            items_.back().is_new = false;
        } else if (quotes_ > 0) {
            passage.form = Passage::Form::quotation;
        }
        draft_.passages.push_back(std::move(passage));
        for (const int number : inlines.footnotes)
            named_.emplace(number, draft_.passages.size());
    }

    /// `offset`: where what they count from stands in the source.
    void add(const Annotations& annotations, std::uint32_t offset)
    {
        for (const Annotations::Foreign& each : annotations.foreign) {
            note(draft_.annotations, {each.source.begin + offset, each.source.end + offset}, each.language);
        }
        for (const Abbreviation& each : annotations.abbreviations)
            note(draft_.annotations, each);
    }

    void cut_literal(cmark_node* node, std::string_view rule)
    {
        const char* literal = cmark_node_get_literal(node);
        std::string text = clean(literal == nullptr ? "" : literal, 0).text();
        if (!text.empty()) draft_.cut.push_back({std::move(text), std::string(rule), lines_.block(node)});
    }

    /// What is written as HTML between the paragraphs: its text counts as any other.
    void add_html(cmark_node* node)
    {
        const base::Span place = lines_.block(node);
        MappedText page;
        page.append_verbatim(place.of(source_), place.begin);
        const base::Result<html::Document> document = html::parse_html(page.text(), "");
        if (!document) return cut_literal(node, "html");
        add(html::find_annotations(*document), place.begin);
        std::uint32_t table_read = 0;
        const auto furniture = html::find_furniture(*document, knowledge_.hints);
        for (html::TextBlock& block : html::split_blocks(*document, furniture, knowledge_.words)) {
            Passage passage;
            passage.text = block.text.traced_through(page);
            if (block.rule == "table" && options_.tables == Aloud::yes) {
                if (block.furniture != table_read) add_rows(html::data_of(*document, block.furniture), &page);
                table_read = block.furniture;
                continue;
            }
            if (!block.rule.empty()) {
                draft_.cut.push_back({passage.text.text(), std::string(block.rule), passage.text.source()});
                continue;
            }
            passage.form = block.form;
            passage.level = block.level;
            draft_.passages.push_back(std::move(passage));
        }
    }

    DataTable data_of(cmark_node* table)
    {
        DataTable data;
        for (cmark_node* row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
            std::vector<MappedText> cells;
            for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr;
                 cell = cmark_node_next(cell)) {
                Inlines inlines = read_inlines(cell, source_, lines_);
                std::move(inlines.cut.begin(), inlines.cut.end(), std::back_inserter(draft_.cut));
                add(inlines.annotations, 0);
                cells.push_back(std::move(inlines.text));
            }
            if (is(row, "table_header")) {
                data.columns = std::move(cells);
            } else {
                data.rows.push_back(std::move(cells));
            }
        }
        return data;
    }

    void add_table(cmark_node* node)
    {
        const DataTable data = data_of(node);
        if (options_.tables == Aloud::no) {
            draft_.cut.push_back({summary(data), "table", lines_.block(node)});
            return;
        }
        add_rows(data, nullptr);
    }

    /// `page` is what the table's positions count in, where that is not the source.
    void add_rows(const DataTable& data, const MappedText* page)
    {
        for (const MappedText& row : read_out(data)) {
            Passage passage;
            passage.form = Passage::Form::list_item;
            passage.text = page == nullptr ? row : row.traced_through(*page);
            draft_.passages.push_back(std::move(passage));
        }
    }

    std::string_view source_;
    const Knowledge& knowledge_;
    const ReadOptions& options_;
    FrontMatter front_;
    LineStarts lines_;
    Draft draft_;
    int quotes_ = 0; ///< depth
    int in_footnote_ = 0;
    int footnotes_ended_ = 0;
    std::vector<int> next_numbers_; ///< of the open lists; -1 of one without numbers
    std::vector<Item> items_;
    std::vector<Footnote> footnotes_;
    NamedNotes named_;
};

} // namespace

base::Result<Draft> read_markdown(std::string_view source, const Knowledge& knowledge,
                                  const ReadOptions& options, std::string_view name)
{
    TRY(check_markdown(source, name));
    return Reader(source, knowledge, options).run();
}

} // namespace article::markdown
