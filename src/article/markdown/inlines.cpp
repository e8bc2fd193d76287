#include "article/markdown/inlines.hpp"

#include "article/clean.hpp"
#include "article/html/annotations.hpp"
#include "article/raised.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace article::markdown {

namespace {

struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

/// A piece further than this from where the last one ended is somewhere else. Keeps searching linear.
constexpr std::size_t search_window = 4096;

std::string_view literal_of(cmark_node* node)
{
    const char* literal = cmark_node_get_literal(node);
    return literal == nullptr ? std::string_view() : std::string_view(literal);
}

/// 0 for what is no number, as cmark never writes.
int number_of(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// "br" of "<br/>", "/del" of "</del>".
std::string tag_of(std::string_view html)
{
    const std::size_t begin = 1;
    std::size_t end = begin;
    while (end < html.size() && html[end] != ' ' && html[end] != '>' && html[end] != '\n' &&
           (html[end] != '/' || end == begin)) {
        ++end;
    }
    return fold_case(html.substr(begin, end - begin));
}

/// An HTML tag that is open in the text and says something of it.
struct OpenTag {
    std::string name;
    std::uint32_t begin = 0; ///< in the source
    std::uint32_t from = 0;  ///< in the text collected so far
    std::string language;
    std::string title;
    std::string said; ///< instead of what it encloses
};

/// More tags inside each other are no text of anybody.
constexpr std::size_t deepest_tags = 20;

/// What an opening tag says, read as browsers do: the parser knows quotes and entities.
OpenTag parse_tag(const std::string& name, std::string_view literal)
{
    OpenTag tag{name, 0, 0, {}, {}, {}};
    if (literal.find('=') == std::string_view::npos) return tag;
    const base::Result<html::Document> document = html::parse_html(literal, "");
    if (!document) return tag;
    for (std::uint32_t i = 1; i < document->nodes.size(); ++i) {
        if (document->nodes[i].tag != name) continue;
        tag.language = html::foreign_language(html::attribute(*document, i, "lang"));
        tag.said = html::said_instead(*document, i);
        if (name == "abbr") tag.title = clean(html::attribute(*document, i, "title"), 0).text();
    }
    return tag;
}

class Collector {
public:
    Collector(std::string_view source, const LineStarts& lines, base::Span block)
        : source_(source), lines_(lines), cursor_(block.begin), end_(block.end)
    {
    }

    Inlines run(cmark_node* block)
    {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(block));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            take(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
        }
        found_.text = clean(raw_);
        return std::move(found_);
    }

private:
    void take(cmark_node* node, bool enter)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE ||
            std::string_view(cmark_node_get_type_string(node)) == "strikethrough") {
            leave_out(enter, type == CMARK_NODE_IMAGE ? "image" : "struck out");
        } else if (!enter) {
            return;
        } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            add(node, literal_of(node));
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            raw_.append_replacement(" ", {cursor_, cursor_});
        } else if (type == CMARK_NODE_HTML_INLINE) {
            take_tag(tag_of(literal_of(node)), literal_of(node));
        } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
            found_.footnotes.push_back(number_of(literal_of(node)));
        }
    }

    void take_tag(const std::string& tag, std::string_view literal)
    {
        constexpr std::array<std::string_view, 4> silent{"script", "style", "del", "s"};
        const bool closes = tag.starts_with('/');
        const std::string_view name = std::string_view(tag).substr(closes ? 1 : 0);
        if (name == "br") raw_.append_replacement(" ", {cursor_, cursor_});
        if (std::find(silent.begin(), silent.end(), name) != silent.end()) {
            leave_out(!closes, "struck out");
        } else if (closes) {
            close_tag(name);
        } else if (says_something(name, literal) && open_.size() < deepest_tags) {
            OpenTag open = parse_tag(tag, literal);
            open.begin = cursor_;
            open.from = static_cast<std::uint32_t>(raw_.text().size());
            open_.push_back(std::move(open));
        }
    }

    static bool says_something(std::string_view name, std::string_view literal)
    {
        constexpr std::array<std::string_view, 3> telling{"lang", "alias", "data-speak-as"};
        return name == "sup" || name == "abbr" ||
               std::any_of(telling.begin(), telling.end(), [&](std::string_view attribute) {
                   return literal.find(attribute) != std::string_view::npos;
               });
    }

    void close_tag(std::string_view name)
    {
        if (open_.empty() || open_.back().name != name) return;
        const OpenTag tag = std::move(open_.back());
        open_.pop_back();
        const auto end = static_cast<std::uint32_t>(raw_.text().size());
        if (tag.from == end || silent_ > 0) return;
        const MappedText inside = raw_.slice({tag.from, end});
        if (name == "sup") raise(tag.from, inside);
        if (!tag.language.empty()) note(found_.annotations, inside.source(), tag.language);
        if (!tag.title.empty()) note(found_.annotations, {clean(inside).text(), tag.title});
        if (!tag.said.empty() && name != "sup") {
            raw_.truncate(tag.from);
            raw_.append_replacement(tag.said, inside.source());
        }
    }

    /// What has just been read stands raised.
    void raise(std::uint32_t from, const MappedText& inside)
    {
        const Raised meaning = meaning_of_raised(raw_.text().substr(0, from), inside.text());
        if (meaning == Raised::text) return;
        raw_.truncate(from);
        if (meaning == Raised::exponent) {
            raw_.append_replacement(superscript(inside.text()), inside.source());
        } else {
            found_.cut.push_back({clean(inside).text(), "footnote mark", inside.source()});
        }
    }

    /// Between an opening and its closing mark, all text goes to the cut.
    void leave_out(bool begins, std::string_view rule)
    {
        if (begins) {
            if (++silent_ == 1) aside_ = {"", std::string(rule), {cursor_, cursor_}};
        } else if (silent_ > 0 && --silent_ == 0) {
            aside_.source.end = cursor_;
            if (!aside_.text.empty() || rule == "image") found_.cut.push_back(std::move(aside_));
        }
    }

    void add(cmark_node* node, std::string_view literal)
    {
        const MappedText piece = align(literal, begin_of(node, literal));
        cursor_ = std::max(cursor_, piece.source().end);
        if (silent_ == 0) return raw_.append(piece);
        if (aside_.text.empty()) aside_.source.begin = piece.source().begin;
        aside_.text += literal;
    }

    /// Where a literal begins: where cmark says, or else where its first bytes are found next.
    std::uint32_t begin_of(cmark_node* node, std::string_view literal) const
    {
        const std::uint32_t told =
            lines_.at(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
        const auto may_begin = [&](std::uint32_t at) {
            return at >= cursor_ && at < end_ && (source_[at] == literal[0] || is_escape(source_[at]));
        };
        if (!literal.empty() && may_begin(told)) return told;
        constexpr std::size_t telling = 8; // bytes
        const std::string_view window =
            source_.substr(cursor_, std::min<std::size_t>(end_ - cursor_, search_window));
        const std::size_t at = window.find(literal.substr(0, telling));
        return cursor_ + static_cast<std::uint32_t>(at == std::string_view::npos ? 0 : at);
    }

    static bool is_escape(char c) { return c == '\\' || c == '&'; }

    /// The literal against the source from `at` on: the same bytes but for escapes, entities and line ends.
    MappedText align(std::string_view literal, std::uint32_t at) const
    {
        MappedText text;
        for (std::size_t i = 0; i < literal.size();) {
            const std::string_view left = source_.substr(at, end_ - at);
            const std::uint32_t entity = entity_length(left);
            if (entity > 0 && literal.substr(i, entity) != left.substr(0, entity)) {
                const std::size_t size = std::max<std::size_t>(base::decode(literal, i).length, 1);
                text.append_replacement(literal.substr(i, size), {at, at + entity});
                i += size;
                at += entity;
            } else if (left.empty() || (left[0] != literal[i] && left[0] != '\\' && left[0] != '\n')) {
                text.append_replacement(literal.substr(i), {at, at}); // lost; its place is here about
                break;
            } else {
                if (left[0] == literal[i]) {
                    text.append_verbatim(literal.substr(i, 1), at);
                    ++i;
                } else if (left[0] == '\n') {
                    text.append_replacement(literal.substr(i, 1), {at, at + 1});
                    ++i;
                }
                ++at;
            }
        }
        return text;
    }

    /// Of "&amp;" or "&#228;" at the start; 0 without.
    static std::uint32_t entity_length(std::string_view text)
    {
        constexpr std::size_t longest = 34; // "&CounterClockwiseContourIntegral;"
        if (!text.starts_with('&')) return 0;
        const std::size_t end = text.substr(0, longest).find(';');
        const bool plain =
            end != std::string_view::npos && end > 1 &&
            std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(end),
                        [](char c) { return c == '#' || (c >= '0' && c <= '9') || is_letter(c); });
        return plain ? static_cast<std::uint32_t>(end) + 1 : 0;
    }

    static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    std::string_view source_;
    const LineStarts& lines_;
    std::uint32_t cursor_; ///< where the last piece ended
    std::uint32_t end_;
    MappedText raw_;
    Inlines found_;
    std::vector<OpenTag> open_;
    int silent_ = 0; ///< depth of what is left out
    Dropped aside_;
};

} // namespace

LineStarts::LineStarts(std::string_view source, std::uint32_t from) : starts_{from}
{
    for (std::size_t i = from; i < source.size(); ++i) {
        const bool ends =
            source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.size() || source[i + 1] != '\n'));
        if (ends) starts_.push_back(static_cast<std::uint32_t>(i) + 1);
    }
    starts_.push_back(static_cast<std::uint32_t>(source.size()));
}

std::uint32_t LineStarts::at(int line, int column) const
{
    const auto index = static_cast<std::size_t>(std::max(line, 1) - 1);
    if (index + 1 >= starts_.size()) return starts_.back();
    return std::min(starts_.back(), starts_[index] + static_cast<std::uint32_t>(std::max(column, 1) - 1));
}

base::Span LineStarts::block(cmark_node* node) const
{
    const std::uint32_t begin = at(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
    const std::uint32_t end =
        at(std::max(cmark_node_get_end_line(node), cmark_node_get_start_line(node)) + 1, 1);
    return {begin, std::max(begin, end)};
}

Inlines read_inlines(cmark_node* block, std::string_view source, const LineStarts& lines)
{
    return Collector(source, lines, lines.block(block)).run(block);
}

} // namespace article::markdown
