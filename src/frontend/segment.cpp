#include "frontend/segment.hpp"

#include "base/utf8.hpp"
#include "frontend/german.hpp"

#include <algorithm>
#include <array>

namespace frontend {

namespace {

/// A quotation of several sentences is kept as one up to this many bytes; longer ones are split inside.
constexpr std::size_t longest_whole_quotation = 160;
/// Brackets and quotes further apart than this many tokens do not belong together: one of them is stray.
constexpr std::size_t furthest_partner = 120;

template <std::size_t N>
bool any_of(const std::array<std::string_view, N>& marks, std::string_view mark)
{
    return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

bool closes_quote(std::string_view mark)
{
    static constexpr std::array<std::string_view, 10> marks{"“", "”", "\"", "«", "»",
                                                            "‘", "’", "'",  "›", "‹"};
    return any_of(marks, mark);
}

bool opens_quote(std::string_view mark)
{
    static constexpr std::array<std::string_view, 10> marks{"„", "“", "\"", "«", "»",
                                                            "‚", "‘", "'",  "›", "‹"};
    return any_of(marks, mark);
}

bool closes_bracket(std::string_view mark) { return mark == ")" || mark == "]"; }
bool opens_bracket(std::string_view mark) { return mark == "(" || mark == "["; }
bool is_terminator(std::string_view mark) { return mark == "." || mark == "!" || mark == "?" || mark == "…"; }

class Segmenter {
public:
    Segmenter(std::span<const ClassifiedToken> classified, std::span<const RawToken> tokens,
              const German& german)
        : classified_(classified), tokens_(tokens), german_(&german), enclosed_(classified.size(), false)
    {
        mark_brackets();
        mark_quotations();
    }

    std::vector<TokenRange> run() const
    {
        std::vector<TokenRange> sentences;
        std::size_t begin = 0;
        for (std::size_t at = 0; at < classified_.size(); ++at) {
            if (is_pause(at)) {
                end_at_pause(begin, at, sentences);
                at = begin - 1;
                continue;
            }
            if (!may_end_after(at)) continue;
            const std::size_t end = after_closing_marks(at);
            if (end < classified_.size() && is_silent(begin, end)) continue; // "[…] Das Gesetz gilt."
            if (end < classified_.size() && (is_list_number(begin, end) || !ends_before(at, end))) {
                at = before_last_terminator(at, end);
                continue;
            }
            sentences.push_back({begin, end});
            begin = end;
            at = end - 1;
        }
        if (begin < classified_.size()) sentences.push_back({begin, classified_.size()});
        return sentences;
    }

private:
    const RawToken& raw(std::size_t at) const { return tokens_[classified_[at].first]; }
    std::string_view text(std::size_t at) const
    {
        return classified_[at].semiotic_class == "punctuation" ? raw(at).text : std::string_view();
    }

    void enclose(std::size_t open, std::size_t close)
    {
        std::fill(enclosed_.begin() + static_cast<std::ptrdiff_t>(open),
                  enclosed_.begin() + static_cast<std::ptrdiff_t>(close), true);
    }

    void mark_brackets()
    {
        std::size_t open = classified_.size();
        for (std::size_t at = 0; at < classified_.size(); ++at) {
            if (opens_bracket(text(at)) && open == classified_.size()) open = at;
            if (!closes_bracket(text(at)) || open == classified_.size()) continue;
            if (at - open <= furthest_partner) enclose(open, at);
            open = classified_.size();
        }
    }

    /// A mark that could open or close does so by the white space around it.
    void mark_quotations()
    {
        std::size_t open = classified_.size();
        for (std::size_t at = 0; at < classified_.size(); ++at) {
            const bool glued_left = !classified_[at].space_before;
            const bool glued_right = at + 1 < classified_.size() && !classified_[at + 1].space_before;
            if (opens_quote(text(at)) && !glued_left && glued_right) {
                open = at;
            } else if (closes_quote(text(at)) && glued_left && open != classified_.size()) {
                const std::size_t length = classified_[at].written.end - classified_[open].written.begin;
                if (length <= longest_whole_quotation && at - open <= furthest_partner) enclose(open, at);
                open = classified_.size();
            }
        }
    }

    bool is_pause(std::size_t at) const { return classified_[at].semiotic_class == "pause"; }

    /// A pause ends what it stands behind, wherever that is; marks glued to it ("[Pause 2 s].") go with it.
    /// `begin` becomes the next sentence's.
    void end_at_pause(std::size_t& begin, std::size_t at, std::vector<TokenRange>& sentences) const
    {
        std::size_t end = at + 1;
        while (end < classified_.size() && !classified_[end].space_before && is_closing(text(end)))
            ++end;
        if (begin == at && !sentences.empty())
            sentences.back().end = end;
        else
            sentences.push_back({begin, end});
        begin = end;
    }

    static bool is_closing(std::string_view mark)
    {
        return is_terminator(mark) || closes_quote(mark) || closes_bracket(mark) || mark == "," ||
               mark == ";" || mark == ":";
    }

    bool may_end_after(std::size_t at) const
    {
        const FullStop full_stop = classified_[at].full_stop;
        return full_stop == FullStop::may_end || full_stop == FullStop::usually_ends ||
               is_terminator(text(at));
    }

    /// Past more terminators ("?!", "...") and the closing quotes and brackets right behind them.
    std::size_t after_closing_marks(std::size_t at) const
    {
        std::size_t end = at + 1;
        while (end < classified_.size() && !classified_[end].space_before &&
               (is_terminator(text(end)) || closes_quote(text(end)) || closes_bracket(text(end)) ||
                classified_[end].rule == "note_mark")) {
            ++end;
        }
        // A full stop with white space before it, or " …", still belongs to the sentence it ends.
        while (end < classified_.size() && (text(end) == "…" || text(end) == "."))
            ++end;
        return end;
    }

    /// A bracket with nothing but dots in it, which stands for what was left out and begins no sentence of
    /// its own.
    bool is_silent(std::size_t begin, std::size_t end) const
    {
        return end - begin == 3 && opens_bracket(text(begin)) && text(begin + 1) == "…" &&
               closes_bracket(text(begin + 2));
    }

    /// Where to look on when the run of marks [at, end) ends nothing after its first: of "!!!!" only the last
    /// mark can still, and asking each of a long run would look at the whole run each time.
    std::size_t before_last_terminator(std::size_t at, std::size_t end) const
    {
        std::size_t last = end - 1;
        while (last > at && !is_terminator(text(last)))
            --last;
        return last == at ? at : last - 1;
    }

    /// "2. Schulen bauen.", "Es gilt: 1. Ruhe bewahren, 2. Hilfe holen.": a number that counts items, at the
    /// start or after a mark. `end` is the token after its full stop.
    bool is_list_number(std::size_t begin, std::size_t end) const
    {
        const bool own_full_stop = classified_[end - 1].full_stop != FullStop::none;
        if (!own_full_stop && end < begin + 2) return false;
        const std::size_t number = own_full_stop ? end - 1 : end - 2;
        if (!raw(number).is_number() || raw(number).text.size() > 2 || classified_[number].count > 2)
            return false;
        if (number == begin || text(number - 1) == ":") return true;
        const bool after_mark = text(number - 1) == "," || text(number - 1) == ";";
        return after_mark && raw(end).starts_upper && !is_starter(raw(end));
    }

    /// "b) Er ist begründet."
    bool is_list_letter(std::size_t at) const
    {
        return raw(at).text.size() == 1 && at + 1 < classified_.size() && text(at + 1) == ")";
    }

    bool is_starter(const RawToken& word) const { return german_->has(TableName::starters, word.text); }

    /// Whether the sentence that could end after token `at` does, when `next` is the first token not part of
    /// it.
    bool ends_before(std::size_t at, std::size_t next) const
    {
        if (enclosed_[next - 1]) return false;
        const bool glued = !classified_[next].space_before;
        if (glued) return next == at + 1 && ends_glued(at, next);

        std::size_t first = next; // the first thing that is said
        while (first + 3 < classified_.size() && is_silent(first, first + 3))
            first += 3; // "Das Gesetz gilt. […] Es wurde geändert."
        while (first + 1 < classified_.size() &&
               (opens_quote(text(first)) || opens_bracket(text(first)) || text(first) == "–")) {
            ++first;
        }
        const RawToken& word = raw(first);
        const bool new_quote = first != next && text(next) != "–"; // "»Warum?« – so lautet der Titel"
        const bool initial = text(at) == "." && at > 0 && looks_abbreviated(at);
        if (initial && opens_bracket(text(next))) return false; // "Max M. (34) gestand."
        if (word.is_number()) return classified_[at].full_stop == FullStop::none;
        if (!word.is_word()) return classified_[first].semiotic_class != "punctuation" && !initial;
        if (is_list_letter(first)) return true;
        if (!word.starts_upper) return new_quote && text(at) != "…" && starts_after_end(at, first);
        return starts_after_end(at, first);
    }

    bool is_finite_verb(std::size_t at) const
    {
        return classified_[at].semiotic_class == "word" &&
               german_->has(TableName::finite_verbs, raw(at).text);
    }

    /// "Auf Karl V. folgte Philipp II. | Spanien war arm", but "Als Philipp II. König wurde, …": the clause
    /// that ends has its verb, and the noun after it another.
    bool verb_on_both_sides(std::size_t at, std::size_t first) const
    {
        if (first + 1 >= classified_.size() || !is_finite_verb(first + 1)) return false;
        constexpr std::size_t longest_clause = 40; // tokens
        for (std::size_t back = at; back > 0 && at - back < longest_clause; --back) {
            if (text(back - 1) == "," || is_terminator(text(back - 1))) return false;
            if (is_finite_verb(back - 1)) return true;
        }
        return false;
    }

    /// Whether a word with a capital after this end is the start of a sentence.
    bool starts_after_end(std::size_t at, std::size_t first) const
    {
        const RawToken& word = raw(first);
        if (classified_[at].full_stop == FullStop::may_end)
            return is_starter(word) || verb_on_both_sides(at, first);
        if (text(at) != "." || at == 0) return true;
        return !looks_abbreviated(at) || is_starter(word);
    }

    /// The full stop at `at` follows an initial ("J.", "Hans-J.") or a word that no German word looks like
    /// ("Hptm.").
    bool looks_abbreviated(std::size_t at) const
    {
        const RawToken& word = raw(at - 1);
        if (classified_[at].space_before || classified_[at - 1].semiotic_class != "word") return false;
        if (base::count_code_points(word.text) == 1) return true;
        const bool no_vowel = word.text.find_first_of("aeiouyAEIOUY\xC3") == std::string_view::npos;
        return no_vowel && word.shape == Shape::capitalised && word.text.size() <= 5;
    }

    /// "vorbehalten.Weitere": the blank is missing, but not in "z.B" or "Spiegel.de".
    bool ends_glued(std::size_t at, std::size_t next) const
    {
        if (at == 0 || !is_terminator(text(at)) || text(at) == "…") return false;
        const RawToken& before = tokens_[classified_[at].first - 1];
        const RawToken& after = raw(next);
        const bool lower_end = before.is_word() && before.text.size() > 2 &&
                               (before.shape == Shape::lower || before.shape == Shape::capitalised);
        const bool quote_before = closes_quote(text(at - 1));
        return (lower_end || quote_before) && after.is_word() && after.shape == Shape::capitalised &&
               after.text.size() > 1;
    }

    std::span<const ClassifiedToken> classified_;
    std::span<const RawToken> tokens_;
    const German* german_;
    std::vector<bool> enclosed_; ///< token is inside brackets or a short quotation, its closing mark is not
};

} // namespace

std::vector<TokenRange> segment(std::span<const ClassifiedToken> classified, std::span<const RawToken> tokens,
                                const German& german)
{
    return Segmenter(classified, tokens, german).run();
}

} // namespace frontend
