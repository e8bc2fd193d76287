#include "article/markdown/marks.hpp"

#include "article/clean.hpp"
#include "article/plain/light_markup.hpp"

#include <array>

namespace article::markdown {

namespace {

using std::string_view;
constexpr std::size_t longest_mark = 60; // bytes

bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Bytes of "[!NOTE]" at the start; 0 without.
std::size_t alert(string_view text)
{
    constexpr std::size_t longest_alert = 20;
    const std::size_t end = text.find(']');
    return text.starts_with("[!") && end <= longest_alert ? end + 1 : 0;
}

/// Bytes of ":::", ":::tip", "::: {.warning}" at the start; 0 without.
std::size_t fence(string_view text)
{
    if (!text.starts_with(":::")) return 0;
    std::size_t at = text.find_first_not_of(':');
    if (at == string_view::npos) return text.size();
    if (text.substr(at).starts_with(" {")) {
        const std::size_t end = text.find('}', at);
        return end == string_view::npos ? 0 : end + 1;
    }
    while (at < text.size() && is_name_byte(text[at]))
        ++at;
    return at;
}

/// Bytes of ":::" at the end; 0 without.
std::size_t closing_fence(string_view text)
{
    const std::size_t last = text.find_last_not_of(':');
    const std::size_t length = last == string_view::npos ? 0 : text.size() - last - 1;
    return length >= 3 ? length : 0;
}

/// Bytes of "{#name .class}" at the end; 0 without.
std::size_t attributes(string_view text)
{
    const std::size_t begin = text.rfind('{');
    if (!text.ends_with('}') || begin == string_view::npos || begin == 0 || begin + 2 >= text.size())
        return 0;
    const std::size_t length = text.size() - begin;
    const bool names = text[begin + 1] == '#' || text[begin + 1] == '.';
    return names && length <= longest_mark && text.find('}', begin) + 1 == text.size() ? length : 0;
}

/// "[@meier2010, S. 12]" from byte `at` on; empty where none follows.
base::Span citation(string_view text, std::size_t at)
{
    for (std::size_t begin = text.find("[@", at); begin != string_view::npos;
         begin = text.find("[@", begin + 1)) {
        const std::size_t end = text.find(']', begin);
        if (end == string_view::npos) break;
        const bool keyed = begin + 2 < text.size() && is_name_byte(text[begin + 2]);
        if (keyed && end - begin <= longest_mark)
            return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end + 1)};
    }
    return {};
}

/// A text that loses stretches from its front to its back.
class Shears {
public:
    Shears(MappedText text, std::vector<Dropped>& cut) : text_(std::move(text)), cut_(cut) {}

    void remove(base::Span mark, string_view rule)
    {
        if (mark.empty()) return;
        const MappedText piece = text_.slice(mark);
        cut_.push_back({piece.text(), std::string(rule), piece.source()});
        const auto size = static_cast<std::uint32_t>(text_.text().size());
        MappedText rest = text_.slice({0, mark.begin});
        rest.append(text_.slice({mark.end, size}));
        text_ = clean(rest);
    }
    void remove_front(std::size_t length, string_view rule) { remove({0, narrow(length)}, rule); }
    void remove_back(std::size_t length, string_view rule)
    {
        const std::uint32_t size = narrow(words().size());
        remove({size - narrow(length), size}, rule);
    }
    string_view words() const { return text_.text(); }
    MappedText take() { return std::move(text_); }

private:
    static std::uint32_t narrow(std::size_t value) { return static_cast<std::uint32_t>(value); }

    MappedText text_;
    std::vector<Dropped>& cut_;
};

} // namespace

bool is_shortcode(string_view text)
{
    const auto between = [&](string_view open, string_view close) {
        return text.starts_with(open) && text.ends_with(close) &&
               text.find(close) == text.size() - close.size();
    };
    return between("{{", "}}") || between("{%", "%}");
}

MappedText without_marks(const MappedText& text, std::vector<Dropped>& cut)
{
    Shears shears(text, cut);
    shears.remove_front(alert(shears.words()), "alert mark");
    shears.remove_front(fence(shears.words()), "box mark");
    shears.remove_back(closing_fence(shears.words()), "box mark");
    shears.remove_back(attributes(shears.words()), "heading mark");
    constexpr std::size_t most_citations = 50; // a paragraph is built anew for each
    for (std::size_t i = 0; i < most_citations; ++i) {
        const base::Span found = citation(shears.words(), 0);
        if (found.empty()) break;
        shears.remove(found, "citation");
    }
    return without_note_marks(shears.take(), cut);
}

} // namespace article::markdown
