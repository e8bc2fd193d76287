#include "article/page/record.hpp"

#include "article/byline/date_line.hpp"
#include "article/byline/person_name.hpp"
#include "article/spelling.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace article {

namespace {

/// A label and what stands behind its colon, in bytes of a passage.
struct Field {
    std::string label; ///< folded
    base::Span value;
};

constexpr std::size_t fewest_fields = 3;
constexpr std::size_t furthest = 12;         ///< passages above a record
constexpr std::size_t longest_passage = 600; // bytes

/// Where the label begins that ends right before the colon at byte `colon`; `colon` where none does.
std::size_t label_before(std::string_view text, std::size_t colon, const WordLists& words)
{
    constexpr std::size_t most_words = 4;
    std::size_t begin = colon;
    for (std::size_t word = 0; word < most_words && begin > 0; ++word) {
        const std::size_t end = word == 0 ? begin : begin - 1; // before the blank
        const std::size_t blank = end == 0 ? std::string_view::npos : text.rfind(' ', end - 1);
        begin = blank == std::string_view::npos ? 0 : blank + 1;
        if (lists(words.record_labels, text.substr(begin, colon - begin))) return begin;
    }
    return colon;
}

/// All fields of a passage that begins with one; none of any other.
std::vector<Field> fields_of(std::string_view text, const WordLists& words)
{
    std::vector<Field> fields;
    if (text.size() > longest_passage) return fields;
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::size_t colon = text.find(':'); colon < text.size(); colon = text.find(':', colon + 1)) {
        const std::size_t begin = label_before(text, colon, words);
        if (fields.empty() && begin != 0) return fields;
        if (begin == colon) continue;
        if (!fields.empty()) fields.back().value.end = static_cast<std::uint32_t>(begin);
        const std::uint32_t value = std::min(static_cast<std::uint32_t>(colon + 2), size);
        fields.push_back({fold_case(text.substr(begin, colon - begin)), {value, size}});
    }
    return fields;
}

std::string_view without_blanks_behind(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// "17.03.2024, S. 11"
void learn_date(Metadata& metadata, std::string_view value)
{
    if (!metadata.date.empty()) return;
    if (const auto date = date_of(value.substr(0, value.find(", S")))) metadata.date = *date;
}

void learn(Metadata& metadata, std::string_view label, std::string_view value, const WordLists& words)
{
    if (label.starts_with("autor") || label == "verfasser" || label == "geschrieben von") {
        for (std::string& name : people_of(value, words))
            metadata.authors.push_back(std::move(name));
    } else if (label == "ressort" || label == "rubrik" || label == "kategorie") {
        if (metadata.section.empty()) metadata.section = value;
    } else if (label == "quelle" || label == "zeitung" || label == "verlag") {
        const std::size_t when = value.find(" vom ");
        if (metadata.publisher.empty()) metadata.publisher = value.substr(0, when);
        if (when != std::string_view::npos) learn_date(metadata, value.substr(when + 5));
    } else {
        learn_date(metadata, value);
    }
}

void make_title(Passage& passage, base::Span value, Draft& draft)
{
    const MappedText label = passage.text.slice({0, value.begin});
    draft.cut.push_back({label.text(), "record", label.source()});
    passage.text = passage.text.slice(value);
    passage.form = Passage::Form::heading;
    passage.level = 1;
}

void take(Passage& passage, Draft& draft, const WordLists& words)
{
    const std::string text = passage.text.text();
    const std::vector<Field> fields = fields_of(text, words);
    const std::string& first = fields.front().label;
    if (fields.size() == 1 && (first == "titel" || first == "überschrift") && !fields.front().value.empty())
        return make_title(passage, fields.front().value, draft);
    passage.dropped_by = "record";
    for (const Field& field : fields) {
        const std::string_view value = without_blanks_behind(
            std::string_view(text).substr(field.value.begin, field.value.end - field.value.begin));
        if (!value.empty()) learn(draft.metadata, field.label, value, words);
    }
}

} // namespace

Draft read_record(Draft draft, const WordLists& words)
{
    std::vector<Passage>& passages = draft.passages;
    const auto fields = [&](std::size_t i) { return fields_of(passages[i].text.text(), words).size(); };
    std::size_t begin = 0;
    for (; begin < std::min(passages.size(), furthest) && fields(begin) == 0; ++begin) {
        if (passages[begin].is_prose) return draft;
    }
    std::size_t end = begin;
    std::size_t found = 0;
    for (; end < passages.size() && fields(end) > 0; ++end)
        found += fields(end);
    if (found < fewest_fields) return draft;
    for (std::size_t i = begin; i < end; ++i)
        take(passages[i], draft, words);
    return draft;
}

} // namespace article
