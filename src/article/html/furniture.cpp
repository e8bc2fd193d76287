#include "article/html/furniture.hpp"

#include "article/html/elements.hpp"
#include "article/html/table.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <unordered_map>

namespace article::html {

namespace {

/// The part of a page's prose up to which a mark is believed.
constexpr double trust_in_weak = 0.4;
constexpr double trust_in_strong = 0.85;
/// What only code or buttons can mean is believed in any case.
constexpr double trust_in_sure = 1.1;

struct Mark {
    std::string_view rule;
    double trust = trust_in_strong;     ///< the part of the page's prose up to which it is believed
    std::uint32_t longest = 0xFFFFFFFF; ///< and how many words of it
};

constexpr std::uint32_t least_prose_words = 8;
constexpr std::uint32_t longest_picture_text = 30; // words

bool says(std::string_view value, std::string_view wanted)
{
    std::string bare = fold_case(value);
    bare.erase(std::remove(bare.begin(), bare.end(), ' '), bare.end());
    return bare.find(wanted) != std::string::npos;
}

class FurnitureFinder {
public:
    FurnitureFinder(const Document& document, const Hints& hints)
        : document_(document), hints_(hints), rules_(document.nodes.size())
    {
        for (std::vector<std::uint32_t>* const before :
             {&words_before_, &all_words_before_, &links_before_, &titles_before_, &paragraphs_before_,
              &pictures_before_}) {
            before->resize(document.nodes.size() + 1);
        }
    }

    std::vector<std::string_view> run()
    {
        count();
        for (std::uint32_t i = 1; i < document_.nodes.size(); ++i) {
            if (document_.nodes[i].is_text()) continue;
            const Mark mark = mark_of(i);
            if (!mark.rule.empty() && is_believed(i, mark)) rules_[i] = mark.rule;
        }
        return std::move(rules_);
    }

private:
    /// Running totals of words of prose, links and first headings before each node.
    void count()
    {
        std::uint32_t link_end = 0;
        std::uint32_t silent_end = 0;
        for (std::uint32_t i = 0; i < document_.nodes.size(); ++i) {
            const Node& node = document_.nodes[i];
            const bool link = node.tag == "a" && leads_away(document_, i);
            if (link) link_end = std::max(link_end, node.end);
            if (holds_no_text(node.tag)) silent_end = std::max(silent_end, node.end);
            const std::uint32_t words = node.is_text() && i >= silent_end ? count_words(node.text) : 0;
            const bool prose = words >= least_prose_words && i >= link_end;
            all_words_before_[i + 1] = all_words_before_[i] + words;
            words_before_[i + 1] = words_before_[i] + (prose ? words : 0);
            links_before_[i + 1] = links_before_[i] + (link ? 1U : 0U);
            titles_before_[i + 1] = titles_before_[i] + (node.tag == "h1" ? 1U : 0U);
            const bool paragraph = node.tag == "p" || node.tag == "li" || heading_level_of(node.tag) > 0;
            paragraphs_before_[i + 1] = paragraphs_before_[i] + (paragraph ? 1U : 0U);
            pictures_before_[i + 1] = pictures_before_[i] + (node.tag == "img" ? 1U : 0U);
        }
    }

    std::uint32_t within(const std::vector<std::uint32_t>& before, std::uint32_t node) const
    {
        return before[document_.nodes[node].end] - before[node];
    }

    bool is_believed(std::uint32_t node, const Mark& mark) const
    {
        if (within(words_before_, node) > mark.longest) return false;
        const double share = words_before_.back() == 0
                                 ? 0
                                 : static_cast<double>(within(words_before_, node)) / words_before_.back();
        if (share > mark.trust) return false;
        // "newsletter-post" may be the class of an article, too.
        const bool is_article = within(titles_before_, node) > 0 || document_.nodes[node].tag == "article";
        if (is_article && mark.trust < trust_in_sure && share > trust_in_weak) return false;
        const bool holds_title = within(titles_before_, node) > 0 && mark.trust == trust_in_weak;
        return !holds_title || share < 0.02;
    }

    Mark mark_of(std::uint32_t node)
    {
        const std::string_view tag = document_.nodes[node].tag;
        if (tag == "html" || tag == "body" || tag == "main" || tag == "br" || tag == "wbr") return {};
        if (const Mark mark = mark_by_tag(node); !mark.rule.empty()) return mark;
        if (is_hidden(node)) return {"hidden", trust_in_strong};
        if (const auto rule = furniture_of_role(attribute(document_, node, "role")); !rule.empty()) {
            return {rule, trust_in_weak};
        }
        if (says(attribute(document_, node, "itemtype"), "schema.org/comment") ||
            says(attribute(document_, node, "itemprop"), "comment")) {
            return {"comments", trust_in_strong};
        }
        if (tag == "h1") return {};
        const Mark mark = mark_by_name(node);
        return mark.rule.empty() && is_picture_box(node) ? Mark{"caption", trust_in_weak} : mark;
    }

    /// A box that holds a picture and a few words, but no paragraph. Authors may have their picture beside
    /// them.
    bool is_picture_box(std::uint32_t node) const
    {
        const std::string_view tag = document_.nodes[node].tag;
        if (tag != "div" && tag != "td" && tag != "center" && tag != "span") return false;
        const std::uint32_t words = within(all_words_before_, node);
        if (words == 0 || words > longest_picture_text || within(pictures_before_, node) != 1) return false;
        return within(paragraphs_before_, node) == 0 &&
               !fold_case(text_below(document_, node).text()).starts_with("von ");
    }

    Mark mark_by_tag(std::uint32_t node) const
    {
        const std::string_view tag = document_.nodes[node].tag;
        if (tag == "table") return is_data_table(document_, node) ? Mark{"table", trust_in_weak} : Mark{};
        if (tag == "sup" && is_note_mark(node)) return {"footnote mark", trust_in_sure};
        const std::string_view rule = furniture_of_tag(tag);
        if (rule.empty()) return {};
        if (tag == "figure" && holds_text_proper(node)) return {};
        const bool wraps_pages = tag == "form" || tag == "aside" || tag == "footer" || tag == "fieldset";
        return {rule, wraps_pages ? trust_in_weak : tag == "pre" ? trust_in_strong : trust_in_sure};
    }

    /// A reference to a note: "[1]", linked within the page.
    bool is_note_mark(std::uint32_t node) const
    {
        for (std::uint32_t i = node + 1; i < document_.nodes[node].end; ++i) {
            if (attribute(document_, i, "href").find('#') != std::string_view::npos) return true;
        }
        return false;
    }

    /// A figure may also hold a quotation or a table.
    bool holds_text_proper(std::uint32_t node) const
    {
        for (std::uint32_t i = node + 1; i < document_.nodes[node].end; ++i) {
            const std::string_view tag = document_.nodes[i].tag;
            if (tag == "blockquote" || tag == "table" || tag == "ul" || tag == "ol") return true;
        }
        return false;
    }

    bool is_hidden(std::uint32_t node) const
    {
        if (find_attribute(document_, node, "hidden") != nullptr) return true;
        if (attribute(document_, node, "aria-hidden") == "true") return true;
        const std::string_view style = attribute(document_, node, "style");
        return !style.empty() && (says(style, "display:none") || says(style, "visibility:hidden"));
    }

    Mark mark_by_name(std::uint32_t node)
    {
        for (const std::string_view key : {"class", "id"}) {
            for (const int meaning : meanings(attribute(document_, node, key))) {
                if (meaning == names_content) return {};
                const Hint& hint = hints_.hints[static_cast<std::size_t>(meaning)];
                if (fits(node, hint.rule)) {
                    return {hint.rule, hint.weak ? trust_in_weak : trust_in_strong, hint.longest};
                }
            }
        }
        return {};
    }

    /// "teaser" also names an article's lead: what leads elsewhere has links.
    bool fits(std::uint32_t node, std::string_view rule) const
    {
        return rule != "related" || within(links_before_, node) > 0 || document_.nodes[node].tag == "a";
    }

    const std::vector<int>& meanings(std::string_view names)
    {
        const auto [found, is_new] = known_.try_emplace(names);
        if (is_new) {
            found->second = meanings_of(hints_, names);
            const bool content =
                std::find(found->second.begin(), found->second.end(), names_content) != found->second.end();
            if (content) found->second = {names_content};
        }
        return found->second;
    }

    const Document& document_;
    const Hints& hints_;
    std::vector<std::string_view> rules_;
    std::vector<std::uint32_t> words_before_; ///< of prose
    std::vector<std::uint32_t> all_words_before_;
    std::vector<std::uint32_t> links_before_;
    std::vector<std::uint32_t> titles_before_;
    std::vector<std::uint32_t> paragraphs_before_;
    std::vector<std::uint32_t> pictures_before_;
    std::unordered_map<std::string_view, std::vector<int>> known_; ///< pages repeat their names
};

} // namespace

std::vector<std::string_view> find_furniture(const Document& document, const Hints& hints)
{
    return FurnitureFinder(document, hints).run();
}

} // namespace article::html
