#include "article/html/html.hpp"

#include "article/byline/byline.hpp"
#include "article/html/annotations.hpp"
#include "article/html/blocks.hpp"
#include "article/html/content.hpp"
#include "article/html/document.hpp"
#include "article/html/furniture.hpp"
#include "article/html/metadata.hpp"
#include "article/html/prune.hpp"
#include "article/html/table.hpp"
#include "article/rules/line_rules.hpp"
#include "base/utf8.hpp"

namespace article::html {

namespace {

/// Of furniture, that many bytes are enough to know it again.
constexpr std::size_t longest_furniture = 300;
/// Blocks after the article's last in which its byline may stand.
constexpr std::size_t longest_imprint = 5;
constexpr std::uint32_t longest_credit = 9; ///< words

/// What one dropped element held, gathered from its blocks.
class CutCollector {
public:
    explicit CutCollector(std::vector<Dropped>& cut) : cut_(cut) {}

    void add(const TextBlock& block, std::string_view rule)
    {
        const bool prose = looks_like_prose(block.text.text());
        const bool same = open_ && !prose && rule == rule_ && block.furniture == furniture_;
        if (!same) close();
        if (prose) {
            cut_.push_back({block.text.text(), std::string(rule), block.text.source()});
            return;
        }
        if (!open_) {
            cut_.push_back({"", std::string(rule), block.text.source()});
            rule_ = rule;
            furniture_ = block.furniture;
            open_ = true;
        }
        Dropped& last = cut_.back();
        last.source = base::hull(last.source, block.text.source());
        if (last.text.size() > longest_furniture) return;
        if (!last.text.empty()) last.text += " | ";
        last.text += block.text.text();
        if (last.text.size() > longest_furniture) last.text += " …";
    }

    void close() { open_ = false; }

private:
    std::vector<Dropped>& cut_;
    bool open_ = false;
    std::string_view rule_;
    std::uint32_t furniture_ = 0;
};

Passage passage_of(TextBlock block)
{
    Passage passage;
    passage.text = std::move(block.text);
    passage.form = block.form;
    passage.level = block.level;
    return passage;
}

Passage title_of(MappedText text)
{
    Passage title;
    title.text = std::move(text);
    title.form = Passage::Form::heading;
    title.level = 1;
    return title;
}

/// Whether the headline stands below text of the article, or is not printed at all: then it is put first.
bool comes_late(const Content& content, const std::vector<TextBlock>& blocks)
{
    for (std::size_t i = 0; i < blocks.size() && i != content.title; ++i) {
        const bool text = blocks[i].form != Passage::Form::text || looks_like_prose(blocks[i].text.text());
        if (content.rules[i].empty() && text) return true;
    }
    return !content.title;
}

/// Where an article marks its headings, a short line is none unless it is bold.
bool has_headings(const Content& content, const std::vector<TextBlock>& blocks)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool heading = blocks[i].form == Passage::Form::heading && i != content.title;
        if (heading && content.rules[i].empty()) return true;
    }
    return false;
}

std::size_t last_kept(const Content& content)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i < content.rules.size(); ++i) {
        if (content.rules[i].empty()) last = i;
    }
    return last;
}

/// A byline or date beside the article, which find_byline() will take and drop.
bool is_credit(const TextBlock& block, std::string_view rule, const WordLists& words)
{
    const bool beside = rule == "outside the article" || rule == "page line" || rule == "author box";
    return beside && block.form == Passage::Form::text && block.words <= longest_credit &&
           is_byline_or_date(block.text.text(), words);
}

/// What stays becomes passages, the rest is cut.
class PassageMaker {
public:
    PassageMaker(Draft draft, const Document& document, const Content& content, const Knowledge& knowledge)
        : draft_(std::move(draft)), document_(document), content_(content), knowledge_(knowledge),
          cut_(draft_.cut)
    {
    }

    Draft run(std::vector<TextBlock> blocks, Aloud tables)
    {
        const bool marks_headings = has_headings(content_, blocks);
        const bool has_title = !draft_.passages.empty();
        const std::size_t last = last_kept(content_);
        const bool wanted = draft_.metadata.authors.empty() || draft_.metadata.date.empty();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            TextBlock& block = blocks[i];
            const std::string_view rule = content_.rules[i];
            const bool credit =
                wanted && i <= last + longest_imprint && is_credit(block, rule, knowledge_.words);
            if (i == content_.title) {
                if (!has_title) draft_.passages.push_back(title_of(std::move(block.text)));
            } else if (rule.empty() || credit || is_kept(block.text.text(), knowledge_.rules)) {
                cut_.close();
                const bool may_head = (block.bold || !marks_headings) && !block.table_caption;
                draft_.passages.push_back(passage_of(std::move(block)));
                Passage& passage = draft_.passages.back();
                passage.may_head = may_head;
                if (i == content_.lead) passage.role = Role::lead;
            } else if (tables == Aloud::yes && is_in_table(block, rule)) {
                read_table(block.furniture);
            } else {
                cut_.add(block, rule);
            }
        }
        return std::move(draft_);
    }

private:
    /// Whether it belongs to a table of data in the article, which is furniture by nothing else.
    bool is_in_table(const TextBlock& block, std::string_view rule) const
    {
        return rule == "table" && document_.nodes[block.furniture].tag == "table" &&
               block.furniture > content_.root && block.furniture < document_.nodes[content_.root].end;
    }

    /// All of its blocks are read with the first.
    void read_table(std::uint32_t table)
    {
        if (table == table_read_) return;
        table_read_ = table;
        cut_.close();
        for (MappedText& row : read_out(data_of(document_, table))) {
            Passage passage;
            passage.form = Passage::Form::list_item;
            passage.text = std::move(row);
            draft_.passages.push_back(std::move(passage));
        }
    }

    Draft draft_;
    const Document& document_;
    const Content& content_;
    const Knowledge& knowledge_;
    CutCollector cut_;
    std::uint32_t table_read_ = 0;
};

} // namespace

base::Result<Draft> read_html(std::string_view source, const Knowledge& knowledge, const ReadOptions& options,
                              std::string_view name)
{
    TRY_ASSIGN(const Document document, parse_html(source, name));
    const std::vector<std::string_view> furniture = find_furniture(document, knowledge.hints);
    const PageMetadata metadata = find_metadata(document, furniture, knowledge.words);
    std::vector<TextBlock> blocks = split_blocks(document, furniture, knowledge.words);
    const Content content =
        prune(find_content(document, blocks, metadata, knowledge.hints), document, blocks);

    Draft draft;
    draft.metadata = metadata.about;
    draft.annotations = find_annotations(document);
    const bool late = comes_late(content, blocks);
    if (late && content.title) {
        draft.passages.push_back(title_of(blocks[*content.title].text));
    } else if (late && !metadata.window_title.empty()) {
        draft.passages.push_back(title_of(metadata.window_title));
    }
    return PassageMaker(std::move(draft), document, content, knowledge)
        .run(std::move(blocks), options.tables);
}

} // namespace article::html
