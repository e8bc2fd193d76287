#include "article/html/content.hpp"

#include "article/html/body_match.hpp"
#include "article/html/elements.hpp"
#include "article/spelling.hpp"
#include "article/title/repetition.hpp"

#include <algorithm>

namespace article::html {

namespace {

/// The part of the weight that an element must hold to be gone into, by how surely it is the article.
constexpr double share_of_article_body = 0.3;
constexpr double share_of_article = 0.45;
constexpr double share_of_named = 0.5;
constexpr double share_of_child = 0.5;
/// What lies beside the heaviest child belongs to the article if it is at least so much of the weight, and
/// its words are prose by this part.
constexpr double least_beside = 0.04;
constexpr double prose_beside = 0.5;
/// A paragraph with so much of the words around it is the article, in which lines end with <br>.
constexpr double share_of_lone_paragraph = 0.9;
constexpr double least_weight_beside = 20; ///< a paragraph
/// Function words make 40 to 50 per cent of German prose, and 5 of menus.
constexpr double usual_function_words = 0.25;
constexpr double quality_of_sentence = 0.6;
constexpr std::uint32_t least_prose_words = 6;
constexpr double weight_before_title = 0.3;
constexpr double weight_in_articles_body = 2.0;
constexpr std::uint32_t longest_headline = 40; ///< words
constexpr double prose_of_sibling = 0.6;
constexpr double quality_of_lead = 0.5;
constexpr double link_share_of_lead = 0.3;
constexpr std::string_view outside = "outside the article";

struct Sums {
    double weight = 0;
    double words = 0;
    double link_words = 0;

    friend Sums operator-(Sums a, Sums b)
    {
        return {a.weight - b.weight, a.words - b.words, a.link_words - b.link_words};
    }
};

double quality(const TextBlock& block)
{
    const std::uint32_t words = block.words - block.link_words;
    if (words < least_prose_words) return 0;
    const double function = static_cast<double>(block.function_words) / block.words / usual_function_words;
    const double sentence = ends_sentence(block.text.text()) && block.words >= 8 ? quality_of_sentence : 0;
    return std::min(1.0, std::max(function, sentence));
}

double link_share(const TextBlock& block) { return static_cast<double>(block.link_words) / block.words; }

class ContentFinder {
public:
    ContentFinder(const Document& document, const std::vector<TextBlock>& blocks,
                  const PageMetadata& metadata, const Hints& hints)
        : document_(document), blocks_(blocks), metadata_(metadata), hints_(hints), content_{}
    {
        for (const TextBlock& block : blocks) {
            content_.rules.push_back(block.rule);
        }
    }

    Content run()
    {
        content_.title = find_title();
        add_up();
        const std::uint32_t root = narrow(semantic_root(body()));
        keep_only(root);
        add_lead(root);
        content_.root = root;
        return std::move(content_);
    }

private:
    /// The heading that prints the page's headline; else the first h1 that is no furniture; else, on pages
    /// without headings, the line that prints the headline.
    std::optional<std::size_t> find_title() const
    {
        std::optional<std::size_t> first;
        std::optional<std::size_t> line;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const TextBlock& block = blocks_[i];
            if (block.rule == "hidden" || block.rule == "related" || block.words > longest_headline) continue;
            const bool heading = block.form == Passage::Form::heading;
            const std::string& text = block.text.text();
            const bool same = is_same_headline(text, metadata_.about.title) ||
                              is_same_headline(text, metadata_.window_title.text());
            if (same && heading && block.level <= 3) return i;
            if (!first && heading && block.level == 1 && block.rule.empty()) first = i;
            if (!line && same && block.form == Passage::Form::text && block.rule.empty()) line = i;
        }
        return first ? first : line;
    }

    static bool is_same_headline(std::string_view one, std::string_view other)
    {
        constexpr std::size_t longest = 600; // bytes
        if (one.empty() || other.empty() || one.size() > longest || other.size() > longest) return false;
        if (letters_of(one) == letters_of(other)) return true;
        return repeated_part(other, one).has_value() || repeated_part(one, other).has_value();
    }

    double weight_of(std::size_t i, const BodyMatch& body) const
    {
        const TextBlock& block = blocks_[i];
        if (!block.rule.empty()) return 0;
        double weight = quality(block) * (block.words - block.link_words) * (1 - link_share(block));
        if (content_.title && i < *content_.title) weight *= weight_before_title;
        if (body.holds(block.text.text())) weight *= weight_in_articles_body;
        return weight;
    }

    void add_up()
    {
        const BodyMatch body(metadata_.body);
        sums_.resize(blocks_.size() + 1);
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const TextBlock& block = blocks_[i];
            const bool counts = block.rule.empty();
            sums_[i + 1] = sums_[i];
            sums_[i + 1].weight += weight_of(i, body);
            sums_[i + 1].words += counts ? block.words : 0;
            sums_[i + 1].link_words += counts ? block.link_words : 0;
        }
    }

    Sums within(std::uint32_t node) const
    {
        return sums_[first_block_at(blocks_, document_.nodes[node].end)] -
               sums_[first_block_at(blocks_, node)];
    }

    std::uint32_t body() const
    {
        for (std::uint32_t i = 0; i < document_.nodes.size(); ++i) {
            if (document_.nodes[i].tag == "body" || document_.nodes[i].tag == "frameset") return i;
        }
        return 0;
    }

    /// How much of the weight an element must hold for what it says of itself; 2 where it says nothing.
    double share_wanted(std::uint32_t node) const
    {
        const Node& element = document_.nodes[node];
        if (attribute(document_, node, "itemprop") == "articleBody") return share_of_article_body;
        if (element.tag == "article") return share_of_article;
        if (element.tag == "main" || attribute(document_, node, "role") == "main") return share_of_named;
        for (const std::string_view key : {"class", "id"}) {
            const std::vector<int> meanings = meanings_of(hints_, attribute(document_, node, key));
            if (std::find(meanings.begin(), meanings.end(), names_content) != meanings.end())
                return share_of_named;
        }
        return 2;
    }

    /// The innermost element that says it is the article and holds enough of it.
    std::uint32_t semantic_root(std::uint32_t root)
    {
        const double all = within(root).weight;
        for (std::uint32_t i = root + 1; i < document_.nodes[root].end; ++i) {
            if (document_.nodes[i].is_text()) continue;
            const double share = share_wanted(i);
            if (share < 2 && within(i).weight >= share * all && all > 0) {
                join_siblings(i);
                root = i;
            }
        }
        return root;
    }

    bool is_paragraph(std::uint32_t node) const
    {
        const std::string_view tag = document_.nodes[node].tag;
        return tag == "p" || tag == "li" || tag == "blockquote" || heading_level_of(tag) > 0;
    }

    /// From an element to the part of it that is article alone.
    std::uint32_t narrow(std::uint32_t root)
    {
        for (;;) {
            const Sums all = within(root);
            std::uint32_t heaviest = 0;
            Sums most;
            for (std::uint32_t i = root + 1; i < document_.nodes[root].end; i = document_.nodes[i].end) {
                const Sums child = within(i);
                if (document_.nodes[i].is_text() || child.weight <= most.weight) continue;
                heaviest = i;
                most = child;
            }
            if (heaviest == 0 || most.weight < share_of_child * all.weight) return root;
            // Beside the longest paragraph stand the article's others, its headings, lists and tables.
            if (is_paragraph(heaviest) && most.words < share_of_lone_paragraph * all.words) return root;
            const Sums beside = all - most;
            const bool is_article =
                beside.weight >= std::max(least_weight_beside, least_beside * all.weight) &&
                beside.weight >= prose_beside * beside.words;
            if (is_article) return root;
            join_siblings(heaviest);
            root = heaviest;
        }
    }

    /// Articles come in several boxes of one kind, or as a box and paragraphs: what holds prose is kept.
    void join_siblings(std::uint32_t chosen)
    {
        const std::uint32_t parent = document_.nodes[chosen].parent;
        for (std::uint32_t i = parent + 1; i < document_.nodes[parent].end; i = document_.nodes[i].end) {
            if (i == chosen || !may_join(i, chosen)) continue;
            const Sums sums = within(i);
            if (sums.weight >= prose_of_sibling * sums.words && sums.weight > 0) joined_.push_back(i);
        }
    }

    bool may_join(std::uint32_t sibling, std::uint32_t chosen) const
    {
        const std::string_view tag = document_.nodes[sibling].tag;
        if (tag == "p" || tag == "blockquote") return true;
        const std::string_view name = attribute(document_, chosen, "class");
        return tag == document_.nodes[chosen].tag && !name.empty() &&
               attribute(document_, sibling, "class") == name;
    }

    void keep_only(std::uint32_t root)
    {
        const std::size_t begin = first_block_at(blocks_, root);
        const std::size_t end = first_block_at(blocks_, document_.nodes[root].end);
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const bool inside = i >= begin && i < end;
            if (!inside && content_.rules[i].empty()) content_.rules[i] = outside;
        }
        for (const std::uint32_t sibling : joined_) {
            for (std::size_t i = first_block_at(blocks_, sibling);
                 i < first_block_at(blocks_, document_.nodes[sibling].end); ++i) {
                if (blocks_[i].rule.empty()) content_.rules[i] = {};
            }
        }
        if (content_.title) content_.rules[*content_.title] = {};
    }

    /// Prose between the headline and the article's element, and what the page's head gives as description.
    void add_lead(std::uint32_t root)
    {
        const BodyMatch description(metadata_.about.description);
        const std::size_t end = first_block_at(blocks_, root);
        for (std::size_t i = content_.title ? *content_.title + 1 : 0; i < end; ++i) {
            const TextBlock& block = blocks_[i];
            const bool prose =
                content_.title && quality(block) >= quality_of_lead && link_share(block) < link_share_of_lead;
            const bool free = block.rule.empty() && content_.rules[i] == outside;
            if (!free || !(prose || description.holds(block.text.text()))) continue;
            content_.rules[i] = {};
            if (!content_.lead) content_.lead = i;
        }
    }

    const Document& document_;
    const std::vector<TextBlock>& blocks_;
    const PageMetadata& metadata_;
    const Hints& hints_;
    std::vector<std::uint32_t> joined_; ///< elements beside the root that belong to it
    std::vector<Sums> sums_;            ///< of the blocks before each
    Content content_;
};

} // namespace

Content find_content(const Document& document, const std::vector<TextBlock>& blocks,
                     const PageMetadata& metadata, const Hints& hints)
{
    return ContentFinder(document, blocks, metadata, hints).run();
}

} // namespace article::html
