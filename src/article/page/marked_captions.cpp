#include "article/page/marked_captions.hpp"

#include "article/spelling.hpp"

#include <algorithm>
#include <array>

namespace article {

bool is_picture_credit(const Passage& passage)
{
    return passage.dropped_by == "picture credit" || passage.dropped_by == "picture agency" ||
           passage.dropped_by == caption_rule;
}

bool could_be_caption(const Passage& passage)
{
    return passage.stays() && !passage.pinned && passage.form == Passage::Form::text;
}

namespace {

/// "Hinter dem Zaun" and below it "Hinter dem Zaun Bild: Musterbild".
bool repeats_with_credit(const std::vector<Passage>& passages, std::size_t below)
{
    static constexpr std::array<std::string_view, 15> labels{
        "Bild:", "Foto:",   "Fotos:", "Quelle:", "©",       "(",   "Bild ©",  "IMAGO",
        "dpa",   "picture", "Getty",  "AFP",     "REUTERS", "APA", "Keystone"};
    constexpr std::size_t shortest = 20;       // bytes
    constexpr std::size_t longest_credit = 80; // and no sentence: a paragraph may begin as its heading does
    const std::string_view above = passages[below - 1].text.text();
    std::string_view rest = passages[below].text.text();
    if (!could_be_caption(passages[below - 1]) || !could_be_caption(passages[below]) ||
        above.size() < shortest || !rest.starts_with(above) || rest.size() > above.size() + longest_credit ||
        rest.ends_with('.'))
        return false;
    rest.remove_prefix(above.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(" |-–"), rest.size()));
    return std::any_of(labels.begin(), labels.end(),
                       [&](std::string_view label) { return rest.starts_with(label); });
}

/// "Legende:", and the caption on the next line.
bool is_caption_label(const Passage& passage)
{
    const std::string_view line = passage.text.text();
    return !passage.stays() && (line == "Legende:" || line == "Bildlegende:");
}

/// It may have two sentences where whose picture it is stands below it.
void drop_labelled(std::vector<Passage>& passages, std::size_t i)
{
    if (i >= passages.size() || !could_be_caption(passages[i]) || passages[i].role == Role::title) return;
    const std::string_view line = passages[i].text.text();
    const bool credited = i + 1 < passages.size() && is_picture_credit(passages[i + 1]);
    if (line.size() <= longest_caption && (credited || !holds_two_sentences(line)))
        passages[i].dropped_by = caption_rule;
}

/// "1 / 6": of a gallery.
bool numbers_picture(const Passage& passage)
{
    const std::string_view line = passage.text.text();
    const std::size_t stroke = line.find('/');
    return passage.dropped_by == "page button" && stroke != std::string_view::npos && line.size() <= 9 &&
           line.find_first_not_of("0123456789/ ") == std::string_view::npos;
}

bool may_be_in_gallery(const std::vector<Passage>& passages, std::size_t i)
{
    const Passage& caption = passages[i];
    return could_be_caption(caption) && !caption.told && caption.role != Role::title &&
           caption.text.text().size() <= longest_caption && !caption.gap_before &&
           !holds_two_sentences(caption.text.text());
}

bool names_source(const std::vector<Passage>& passages, std::size_t i)
{
    const Passage& credit = passages[i];
    if (is_picture_credit(credit)) return true;
    constexpr std::size_t most_words = 2;
    return could_be_caption(credit) && !credit.told && !ends_sentence(credit.text.text()) &&
           words_of(credit.text.text()).size() <= most_words;
}

/// The captions of a gallery, each with its credit below it ("zvg", "Tamedia").
void drop_numbered(std::vector<Passage>& passages, std::size_t number)
{
    for (std::size_t i = number + 1; i < passages.size() && may_be_in_gallery(passages, i); ++i) {
        passages[i].dropped_by = caption_rule;
        const std::size_t credit = i + 1;
        if (credit >= passages.size() || passages[credit].gap_before || !names_source(passages, credit))
            return;
        if (passages[credit].stays()) passages[credit].dropped_by = caption_rule;
        const std::size_t next = credit + 1; // there may be a last picture without a credit, or the text
        if (next + 1 >= passages.size() || !names_source(passages, next + 1) || passages[next + 1].gap_before)
            return;
        i = credit;
    }
}

} // namespace

Draft drop_repeated_captions(Draft draft)
{
    std::vector<Passage>& passages = draft.passages;
    for (std::size_t i = 1; i < passages.size(); ++i) {
        if (!repeats_with_credit(passages, i)) continue;
        passages[i - 1].dropped_by = caption_rule;
        passages[i].dropped_by = caption_rule;
    }
    return draft;
}

Draft drop_marked_captions(Draft draft)
{
    std::vector<Passage>& passages = draft.passages;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (numbers_picture(passages[i])) drop_numbered(passages, i);
        if (is_caption_label(passages[i])) drop_labelled(passages, i + 1);
    }
    return draft;
}

} // namespace article
