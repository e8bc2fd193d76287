#include "article/html.hpp"

#include "article/html_blocks.hpp"
#include "article/html_content.hpp"
#include "article/html_document.hpp"
#include "article/html_furniture.hpp"
#include "article/html_metadata.hpp"
#include "article/html_prune.hpp"
#include "base/utf8.hpp"

namespace article {

namespace {

/// Of furniture, that many bytes are enough to know it again.
constexpr std::size_t longest_furniture = 300;

/// What one dropped element held, gathered from its blocks.
class CutCollector {
public:
    explicit CutCollector(std::vector<Dropped>& cut) : cut_(cut) {}

    void add(const HtmlBlock& block, std::string_view rule)
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

Passage passage_of(HtmlBlock block)
{
    Passage passage;
    passage.text = std::move(block.text);
    passage.form = block.form;
    passage.level = block.level;
    return passage;
}

/// The headline first, where the page prints it in its head or not at all.
void add_title(Draft& draft, std::vector<HtmlBlock>& blocks, const HtmlContent& content,
               const HtmlMetadata& metadata)
{
    if (content.title) {
        Passage title = passage_of(std::move(blocks[*content.title]));
        title.level = 1;
        draft.passages.push_back(std::move(title));
    } else if (!metadata.window_title.empty()) {
        Passage title;
        title.text = metadata.window_title;
        title.form = Passage::Form::heading;
        title.level = 1;
        draft.passages.push_back(std::move(title));
    }
}

} // namespace

base::Result<Draft> read_html(std::string_view source, const Knowledge& knowledge, std::string_view name)
{
    TRY_ASSIGN(const HtmlDocument document, parse_html(source, name));
    const HtmlMetadata metadata = find_metadata(document, knowledge.words);
    const std::vector<std::string_view> furniture = find_furniture(document, knowledge.html);
    std::vector<HtmlBlock> blocks = split_blocks(document, furniture, knowledge.words);
    const HtmlContent content =
        prune(find_content(document, blocks, metadata, knowledge.html), document, blocks);

    Draft draft;
    draft.metadata = metadata.about;
    add_title(draft, blocks, content, metadata);
    CutCollector cut(draft.cut);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i == content.title) continue;
        if (content.rules[i].empty()) {
            cut.close();
            draft.passages.push_back(passage_of(std::move(blocks[i])));
        } else {
            cut.add(blocks[i], content.rules[i]);
        }
    }
    return draft;
}

} // namespace article
