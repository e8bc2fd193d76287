#include "article/html/guard.hpp"

#include "article/html/open_elements.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace article::html {

namespace {

constexpr std::size_t deepest = 400;           ///< elements; real pages stay below 100
constexpr std::size_t most_elements = 400'000; ///< the longest pages of Wikipedia have 60,000
constexpr std::size_t most_attributes = 64;
constexpr std::size_t most_formatting = 12;
/// <html> and <body> tags beyond these: their attributes are all gathered in one element.
constexpr std::size_t most_roots = 8;

/// Leaves words whole where a tag in them is overwritten: clean() removes it.
constexpr char invisible = '\x01';

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Where `wanted` (in lower case) stands in any case from `from` on.
std::size_t find_folded(std::string_view text, std::string_view wanted, std::size_t from)
{
    const auto* const found =
        std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                    wanted.begin(), wanted.end(), [](char a, char b) { return lower(a) == b; });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

/// Elements whose content is text up to their end tag.
bool holds_raw_text(std::string_view name)
{
    constexpr std::array<std::string_view, 9> names{"iframe", "noembed",  "noframes", "script", "style",
                                                    "svg",    "textarea", "title",    "xmp"};
    return std::binary_search(names.begin(), names.end(), name);
}

class Guard {
public:
    explicit Guard(std::string_view source) : page_(source) {}

    /// Whether the page keeps within the limit of elements.
    bool run()
    {
        std::replace(page_.begin(), page_.end(), '\0', invisible);
        while (at_ < page_.size() && elements_ <= most_elements) {
            at_ = std::min(page_.find('<', at_), page_.size());
            if (at_ < page_.size()) at_ = after_markup();
        }
        return elements_ <= most_elements;
    }

    std::string page() && { return std::move(page_); }

private:
    char look(std::size_t ahead) const { return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0'; }

    std::size_t after(std::string_view end, std::size_t from) const
    {
        const std::size_t found = page_.find(end, from);
        return found == std::string::npos ? page_.size() : found + end.size();
    }

    void blank(std::size_t begin, std::size_t end, char with = ' ')
    {
        std::fill(page_.begin() + static_cast<std::ptrdiff_t>(begin),
                  page_.begin() + static_cast<std::ptrdiff_t>(end), with);
    }

    std::size_t after_markup()
    {
        if (is_letter(look(1))) return after_start_tag();
        if (look(1) == '/' && is_letter(look(2))) return after_end_tag();
        if (look(1) == '!' && look(2) == '-' && look(3) == '-') return after_comment();
        if (look(1) == '!' || look(1) == '/' || look(1) == '?') return after(">", at_);
        return at_ + 1;
    }

    std::size_t after_comment() const
    {
        if (look(4) == '>') return at_ + 5;
        if (look(4) == '-' && look(5) == '>') return at_ + 6;
        for (std::size_t dashes = page_.find("--", at_ + 4); dashes != std::string::npos;
             dashes = page_.find("--", dashes + 1)) {
            const std::string_view next = std::string_view(page_).substr(dashes + 2, 2);
            if (next.starts_with('>')) return dashes + 3;
            if (next == "!>") return dashes + 4;
        }
        return page_.size();
    }

    std::string name_at(std::size_t begin) const
    {
        std::string name;
        for (std::size_t i = begin; i < page_.size(); ++i) {
            if (is_space(page_[i]) || page_[i] == '>' || page_[i] == '/') break;
            if (name.size() < 32) name += lower(page_[i]); // no known name is longer
        }
        return name;
    }

    std::size_t after_end_tag()
    {
        const std::string name = name_at(at_ + 2);
        open_.close(name);
        if (const auto found = formatting_.find(name); found != formatting_.end() && found->second > 0) {
            --found->second;
            --open_formatting_;
        }
        const std::size_t end = end_of_tag(at_ + 2);
        if (end == page_.size() && page_.back() != '>') blank(at_, end);
        return end;
    }

    std::size_t after_start_tag()
    {
        const std::size_t begin = at_;
        const std::string name = name_at(begin + 1);
        const std::size_t end = end_of_tag(begin + 1);
        if (page_[end - 1] != '>') { // the page ends in the tag
            blank(begin, end);
            return end;
        }
        if (name == "svg" && page_[end - 2] == '/') {
            blank(begin, end, invisible);
            return end;
        }
        if (holds_raw_text(name)) return after_raw_text(name, end);
        if (is_formatting_element(name)) {
            if (!may_format(name)) blank(begin, end, invisible);
        } else if ((name == "html" || name == "body") && ++roots_ > most_roots) {
            blank(begin, end);
            return end;
        }
        if (page_[begin] != '<') return end;
        if (open_.depth() >= deepest && !is_void_element(name)) {
            blank(begin, end);
            return end;
        }
        open_.open(name);
        ++elements_;
        return end;
    }

    /// A second <a> closes the first.
    bool may_format(const std::string& name)
    {
        std::size_t& open = formatting_[name];
        if (name == "a" && open > 0) return true;
        if (open_formatting_ >= most_formatting) return false;
        ++open;
        ++open_formatting_;
        return true;
    }

    /// Behind the tag whose name starts at `from`; attributes past the limit are overwritten.
    std::size_t end_of_tag(std::size_t from)
    {
        std::size_t at = from;
        while (at < page_.size() && !is_space(page_[at]) && page_[at] != '>' && page_[at] != '/')
            ++at;
        for (std::size_t count = 0; at < page_.size();) {
            if (page_[at] == '>') return at + 1;
            if (is_space(page_[at]) || page_[at] == '/') {
                ++at;
                continue;
            }
            const std::size_t end = end_of_attribute(at);
            if (++count > most_attributes) blank(at, end);
            at = end;
        }
        return page_.size();
    }

    std::size_t end_of_attribute(std::size_t at) const
    {
        const auto skip_spaces = [&](std::size_t i) {
            while (i < page_.size() && is_space(page_[i]))
                ++i;
            return i;
        };
        ++at; // an attribute's name may start with "="
        while (at < page_.size() && !is_space(page_[at]) &&
               std::string_view("/>=").find(page_[at]) == std::string_view::npos)
            ++at;
        const std::size_t equals = skip_spaces(at);
        if (equals >= page_.size() || page_[equals] != '=') return at;
        const std::size_t value = skip_spaces(equals + 1);
        if (value >= page_.size() || page_[value] == '>') return value;
        const char quote = page_[value];
        if (quote == '"' || quote == '\'') return after(std::string_view(&quote, 1), value + 1);
        std::size_t end = value;
        while (end < page_.size() && !is_space(page_[end]) && page_[end] != '>')
            ++end;
        return end;
    }

    /// Keeps the text of titles, forms and JSON-LD. Without an end tag the element would swallow the page:
    /// then its start tag goes, but code goes to the end.
    std::size_t after_raw_text(const std::string& name, std::size_t content)
    {
        const bool is_data = name == "script" && find_folded(std::string_view(page_).substr(0, content),
                                                             "ld+json", at_) != std::string_view::npos;
        const bool keep = is_data || name == "title" || name == "textarea" || name == "xmp";
        const std::size_t end =
            unclosed_.contains(name) ? std::string_view::npos : find_folded(page_, "</" + name, content);
        ++elements_;
        if (end == std::string_view::npos) {
            unclosed_[name] = true;
            const bool is_code = name == "script" || name == "style";
            blank(at_, is_code ? page_.size() : content);
            return is_code ? page_.size() : content;
        }
        if (!keep) blank(content, end);
        if (is_data) blank_comment_marks(content, end);
        if (name == "svg") blank(at_, content, invisible);
        return name == "svg" ? overwrite_end_tag(end) : after(">", end);
    }

    /// In a script they may hide its end tag.
    void blank_comment_marks(std::size_t begin, std::size_t end)
    {
        const std::string_view data = std::string_view(page_).substr(begin, end - begin);
        for (std::size_t i = data.find("<!--"); i != std::string_view::npos; i = data.find("<!--", i)) {
            blank(begin + i, begin + i + 4);
        }
    }

    std::size_t overwrite_end_tag(std::size_t begin)
    {
        const std::size_t end = after(">", begin);
        blank(begin, end, invisible);
        return end;
    }

    std::string page_;
    std::size_t at_ = 0;
    std::size_t elements_ = 0;
    std::size_t roots_ = 0;
    OpenElements open_;
    std::map<std::string, std::size_t> formatting_; ///< how many of each are open
    std::size_t open_formatting_ = 0;
    std::map<std::string, bool> unclosed_; ///< raw elements that have no end tag further on
};

} // namespace

base::Result<std::string> guard_html(std::string_view source, std::string_view name)
{
    Guard guard(source);
    if (!guard.run()) {
        return base::failure("{}: has more than {} elements, as no article has; save the article alone", name,
                             most_elements);
    }
    return std::move(guard).page();
}

} // namespace article::html
