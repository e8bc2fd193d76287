#include "article/plain/unwrap.hpp"

#include "article/plain/light_markup.hpp"
#include "article/plain/list_marker.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace article {

namespace {

/// Nobody wraps wider (in characters): longer lines are paragraphs.
constexpr std::size_t widest_wrap = 200;

std::string_view first_word(std::string_view line) { return line.substr(0, line.find(' ')); }

/// Ends in a letter and a hyphen: a divided word, or a compound's first part.
bool ends_divided(std::string_view line)
{
    for (const std::string_view hyphen : {"-", "\u2010"}) {
        if (!line.ends_with(hyphen)) continue;
        line.remove_suffix(hyphen.size());
        const char32_t before = base::decode_before(line, line.size()).value;
        return before > U'@' && before != U'\u2013';
    }
    return false;
}

/// How a text was wrapped.
struct Wrapping {
    std::size_t width = 0; ///< of its longest lines, in characters
    bool wrapped = false;
};

/// Whether the next line's first word would not have fitted. A twelfth of the width is let go: text was
/// wrapped by hand, or by programs that count differently.
bool ran_over(const Line& line, const Line& next, std::size_t width)
{
    const std::string& text = line.text.text();
    const std::size_t length = base::count_code_points(text);
    if (length > widest_wrap) return false;
    const std::size_t word = base::count_code_points(first_word(next.text.text()));
    return length + (ends_divided(text) ? 0 : 1) + word + width / 12 > width;
}

/// The length that all but a twentieth of the lines with a neighbour below keep to; 0 without such lines.
std::size_t width_of(const std::vector<Line>& lines)
{
    std::vector<std::size_t> lengths;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].blank_before > 0) continue;
        lengths.push_back(base::count_code_points(lines[i - 1].text.text()));
    }
    if (lengths.empty()) return 0;
    const auto place = lengths.end() - 1 - static_cast<std::ptrdiff_t>(lengths.size() / 20);
    std::nth_element(lengths.begin(), place, lengths.end());
    return *place;
}

Wrapping wrapping_of(const std::vector<Line>& lines)
{
    Wrapping wrapping{width_of(lines), false};
    if (wrapping.width > widest_wrap) return wrapping;
    const auto too_long = std::count_if(lines.begin(), lines.end(), [&](const Line& line) {
        return base::count_code_points(line.text.text()) > wrapping.width + wrapping.width / 10;
    });
    if (static_cast<std::size_t>(too_long) * 10 > lines.size()) return wrapping;
    std::size_t neighbours = 0;
    std::size_t run_on = 0;
    std::size_t lower = 0; // of those, how many go on with a small letter: a row of headlines has none
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].blank_before > 0) continue;
        ++neighbours;
        const bool in_mid_sentence = !ends_sentence(lines[i - 1].text.text());
        if (!in_mid_sentence || !ran_over(lines[i - 1], lines[i], wrapping.width)) continue;
        ++run_on;
        lower += starts_lower(lines[i].text.text()) ? 1U : 0U;
    }
    wrapping.wrapped = run_on >= 3 && run_on * 2 >= neighbours && lower * 5 >= run_on;
    return wrapping;
}

/// In a text that is not wrapped throughout, a line goes on where the next one starts small in mid-sentence,
/// and is no short note ("dpa", "von Anna Berg").
bool runs_on(std::string_view line, std::string_view next, std::size_t width)
{
    const bool finished = ends_sentence(line) || line.ends_with(':');
    const bool note = !ends_sentence(next) && base::count_code_points(next) * 3 < width * 2;
    return !finished && starts_lower(next) && !note;
}

/// Of a quotation, an item's marker and a heading's mark tell that the line begins something new.
bool continues_quotation(std::string_view line, std::string_view next)
{
    next.remove_prefix(quote_marks(next));
    return !ends_sentence(line) && !line.ends_with(':') && !list_marker(next) && heading_level(next) == 0;
}

/// Whether `line` goes on in `next`.
bool continues(const Line& line, const Line& next, Wrapping wrapping)
{
    if (next.blank_before > 0) return false;
    const std::string& text = line.text.text();
    const std::string_view following = next.text.text();
    const bool quoted = quote_marks(text) > 0;
    if (quoted != (quote_marks(following) > 0)) return false;
    if (quoted && continues_quotation(text, following)) return true;
    if (heading_level(text) > 0 || heading_level(following) > 0) return false;
    if (wrapping.width > widest_wrap) return false;
    if (const auto marker = list_marker(following)) {
        // A dash that happens to begin a line of a sentence is no item.
        const bool dash = !marker->number && starts_lower(following.substr(marker->length));
        if (!dash || !wrapping.wrapped || ends_sentence(text) || text.back() == ':' || list_marker(text)) {
            return false;
        }
    }
    return ran_over(line, next, wrapping.width) &&
           (wrapping.wrapped || runs_on(text, following, wrapping.width));
}

/// Ends in an article and an adjective whose noun is still to come: "die neue", "einer großen". After "das"
/// only in -e: "wie wir das machen" is whole.
bool ends_before_noun(std::string_view line)
{
    constexpr std::array<std::string_view, 10> articles{"der",  "die",   "den",   "dem",   "des",
                                                        "eine", "einen", "einem", "einer", "eines"};
    const std::vector<std::string_view> words = words_of(line);
    if (words.size() < 3 || !starts_lower(words.back())) return false;
    const std::string_view article = words[words.size() - 2];
    const std::string_view last = words.back();
    if (article == "das") return last.ends_with('e');
    return (last.ends_with('e') || last.ends_with("en")) &&
           std::find(articles.begin(), articles.end(), article) != articles.end();
}

/// Words that no headline and no line of its own ends in; "an", "bei", "ein" may ("Polizei rückt an").
bool ends_unfinished(std::string_view line)
{
    constexpr std::array<std::string_view, 38> words{
        "der",   "die", "das",  "den",   "dem",   "des",    "eine", "einen", "einem", "einer",
        "eines", "und", "oder", "sowie", "aber",  "dass",   "weil", "wenn",  "ob",    "im",
        "am",    "zum", "zur",  "vom",   "beim",  "ins",    "für",  "gegen", "ohne",  "von",
        "seit",  "in",  "ihre", "seine", "ihren", "seinen", "sich", "als"};
    const std::string_view last = line.substr(line.rfind(' ') + 1);
    return line.ends_with(',') || ends_divided(line) || ends_before_noun(line) ||
           std::find(words.begin(), words.end(), last) != words.end();
}

/// Whether the text holds paragraphs of one line each.
bool has_long_lines(const std::vector<Line>& lines)
{
    constexpr std::ptrdiff_t fewest = 2;
    return std::count_if(lines.begin(), lines.end(), [](const Line& line) {
               return base::count_code_points(line.text.text()) > widest_wrap;
           }) >= fewest;
}

/// Whether lines [begin, end), each of which but the last ran over, are one wrapped paragraph. Beside long
/// lines only what no headline could be tells.
bool is_wrapped_run(const std::vector<Line>& lines, std::size_t begin, std::size_t end, std::size_t width,
                    bool beside_long_lines)
{
    constexpr std::size_t headline_width = 50; // in characters: two such lines in a row are hardly headlines
    const std::string& last = lines[end - 1].text.text();
    if (!ends_sentence(last) || base::count_code_points(last) > width + width / 10) return false;
    std::size_t open = 0;
    bool proven = !beside_long_lines && begin > 0 && lines[begin].blank_before > 0 &&
                  width >= headline_width && !ends_sentence(lines[begin].text.text());
    for (std::size_t i = begin; i + 1 < end; ++i) {
        const std::string& text = lines[i].text.text();
        if (ends_sentence(text) || text.ends_with(':')) continue;
        ++open;
        proven = proven || ends_unfinished(text) || goes_into_second_sentence(text) ||
                 runs_on(text, lines[i + 1].text.text(), width);
    }
    return (proven || (!beside_long_lines && open >= 2 && width >= headline_width)) &&
           open * 2 >= end - begin - 1;
}

/// How each line was wrapped from the one before it: where the text is not wrapped throughout, or too short
/// to tell, some of its blocks may be.
std::vector<Wrapping> wrappings_of(const std::vector<Line>& lines, const StandsAlone& stands_alone)
{
    const Wrapping whole = wrapping_of(lines);
    std::vector<Wrapping> wrappings(lines.size(), whole);
    if (whole.wrapped) return wrappings;
    constexpr std::size_t widest_block = 120;
    const bool beside_long_lines = has_long_lines(lines);
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
        std::size_t width = 0;
        for (end = begin + 1; end < lines.size() && lines[end].blank_before == 0; ++end) {
            // What stands above a byline (a lead in one line) says nothing of how the text is wrapped.
            if (stands_alone(lines[end - 1].text.text())) break;
            width = std::max(width, base::count_code_points(lines[end - 1].text.text()));
        }
        if (width == 0 || width > widest_block) continue;
        for (std::size_t from = begin, to = 0; from < end; from = to) {
            to = from + 1;
            while (to < end && ran_over(lines[to - 1], lines[to], width))
                ++to;
            if (to - from < 2 || !is_wrapped_run(lines, from, to, width, beside_long_lines)) continue;
            std::fill(wrappings.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                      wrappings.begin() + static_cast<std::ptrdiff_t>(to), Wrapping{width, true});
        }
    }
    return wrappings;
}

bool joins_compounds(std::string_view word)
{
    constexpr std::array<std::string_view, 5> conjunctions{"und", "oder", "bzw.", "beziehungsweise", "sowie"};
    return std::find(conjunctions.begin(), conjunctions.end(), word) != conjunctions.end();
}

void append_line(MappedText& paragraph, const MappedText& next)
{
    const auto marks = static_cast<std::uint32_t>(quote_marks(next.text()));
    const MappedText line = next.slice({marks, static_cast<std::uint32_t>(next.text().size())});
    const std::string_view following = line.text();
    const auto size = static_cast<std::uint32_t>(paragraph.text().size());
    const base::Span line_end{paragraph.source().end, line.source().begin};
    if (!ends_divided(paragraph.text()) || joins_compounds(first_word(following))) {
        paragraph.append_replacement(" ", line_end);
    } else if (starts_lower(following)) {
        const std::uint32_t hyphen = paragraph.text().back() == '-' ? 1 : 3;
        paragraph.truncate(size - hyphen);
    }
    paragraph.append(line);
}

} // namespace

std::vector<Line> unwrap(const std::vector<Line>& lines, const StandsAlone& stands_alone)
{
    const std::vector<Wrapping> wrappings = wrappings_of(lines, stands_alone);
    std::vector<Line> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && continues(lines[i - 1], lines[i], wrappings[i]) &&
            !stands_alone(lines[i - 1].text.text()) && !stands_alone(lines[i].text.text())) {
            append_line(paragraphs.back().text, lines[i].text);
        } else {
            paragraphs.push_back(lines[i]);
        }
    }
    return paragraphs;
}

} // namespace article
