#include "article/html/html.hpp"

#include "article/byline.hpp"
#include "article/html/blocks.hpp"
#include "article/html/content.hpp"
#include "article/html/document.hpp"
#include "article/html/furniture.hpp"
#include "article/html/metadata.hpp"
#include "article/html/prune.hpp"
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
void add_passages(Draft& draft, std::vector<TextBlock> blocks, const Content& content, const WordLists& words)
{
    const bool marks_headings = has_headings(content, blocks);
    const bool has_title = !draft.passages.empty();
    const std::size_t last = last_kept(content);
    const bool wanted = draft.metadata.authors.empty() || draft.metadata.date.empty();
    CutCollector cut(draft.cut);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        TextBlock& block = blocks[i];
        const bool credit =
            wanted && i <= last + longest_imprint && is_credit(block, content.rules[i], words);
        if (i == content.title) {
            if (!has_title) draft.passages.push_back(title_of(std::move(block.text)));
        } else if (content.rules[i].empty() || credit) {
            cut.close();
            draft.passages.push_back(passage_of(std::move(block)));
            Passage& passage = draft.passages.back();
            passage.may_head = (block.bold || !marks_headings) && !block.table_caption;
            if (i == content.lead) passage.role = Role::lead;
        } else {
            cut.add(block, content.rules[i]);
        }
    }
}

} // namespace

base::Result<Draft> read_html(std::string_view source, const Knowledge& knowledge, std::string_view name)
{
    TRY_ASSIGN(const Document document, parse_html(source, name));
    const std::vector<std::string_view> furniture = find_furniture(document, knowledge.hints);
    const PageMetadata metadata = find_metadata(document, furniture, knowledge.words);
    std::vector<TextBlock> blocks = split_blocks(document, furniture, knowledge.words);
    const Content content =
        prune(find_content(document, blocks, metadata, knowledge.hints), document, blocks);

    Draft draft;
    draft.metadata = metadata.about;
    const bool late = comes_late(content, blocks);
    if (late && content.title) {
        draft.passages.push_back(title_of(blocks[*content.title].text));
    } else if (late && !metadata.window_title.empty()) {
        draft.passages.push_back(title_of(metadata.window_title));
    }
    add_passages(draft, std::move(blocks), content, knowledge.words);
    return draft;
}

} // namespace article::html
