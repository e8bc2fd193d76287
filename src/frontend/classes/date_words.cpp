#include "frontend/classes/date_words.hpp"

#include "frontend/classes/year.hpp"
#include "frontend/german.hpp"
#include "frontend/numeral.hpp"
#include "frontend/word_case.hpp"

#include <array>

namespace frontend::date {

namespace {

constexpr std::size_t longest_short_weekday = 4;  // bytes
constexpr std::ptrdiff_t longest_clock_span = 10; // tokens of "9.30 bis 12.30 Uhr"

/// "Okt." by itself: only where it cannot be another word.
std::optional<Reading> read_month(const Cursor& at)
{
    if (!at.glued(1, ".")) return {};
    const Month month = month_at(at);
    if (!month.abbreviated) return {};
    const bool year_follows = is_year_number(at[2]);
    return Reading{"month", 2, std::string((*month.row)["spoken"]),
                   year_follows ? FullStop::never_ends : FullStop::may_end};
}

bool is_weekday(const RawToken& token, const German& german)
{
    return token.is_word() && german.has(TableName::weekdays, token.text);
}

/// "3. Mai", "17.5.", "3.–5. Mai", but not the francs of "Fr. 3.50" and "Fr. 3.–".
bool day_follows(const Cursor& at)
{
    if (!is_day(at[0]) || !at.glued(1, ".")) return false;
    if (is_range_dash(at[2]) && !at[2].space_before) return at[3].is_number();
    if (!at[2].is_number() || at[2].space_before) return true;
    const auto month = plain_number(at[2]);
    return month && *month <= 12 && at.glued(3, ".");
}

/// "9–13 Uhr", "9.30 bis 12 Uhr"
bool clock_follows(const Cursor& at)
{
    if (!at[0].is_number()) return false;
    for (std::ptrdiff_t i = 1; i < longest_clock_span; ++i) {
        if (at[i].is_one_of({"Uhr", "h"})) return true;
        if (!at[i].is_number() && !is_range_dash(at[i]) &&
            !at[i].is_one_of({".", ":", "/", "bis", "und", ","}))
            return false;
    }
    return false;
}

/// "Mo.–Fr.", "Di, Do", "Sa/So": another weekday on either side.
bool beside_weekday(const Cursor& at, std::ptrdiff_t end)
{
    const German& german = at.german();
    const auto links = [](const RawToken& token) {
        return is_range_dash(token) || token.is_one_of({"/", ",", "und", "bis", "&", "+"});
    };
    if (links(at[end]) && is_weekday(at[end + 1], german)) return true;
    return links(at[-1]) && is_weekday(at[at[-2].is(".") ? -3 : -2], german);
}

/// "Mo., 3. Mai", "Sa 9–13 Uhr", "Mo–Fr". "Fr." is also francs, and "So", "Do" and "Di" are words.
std::optional<Reading> read_weekday(const Cursor& at)
{
    if (at[0].text.size() > longest_short_weekday) return {};
    const Row* row = at.german()[TableName::weekdays].find(at[0].text);
    if (row == nullptr || row->key() == (*row)["spoken"]) return {};
    const bool full_stop = at.glued(1, ".");
    const std::ptrdiff_t end = full_stop ? 2 : 1;
    const Cursor after = at.advanced(at[end].is(",") ? end + 1 : end);
    const bool sure = day_follows(after) || clock_follows(after) || beside_weekday(at, end);
    const bool number = full_stop && after[0].is_number() && !row->key().starts_with("Fr");
    if (!sure && !number) return {};
    const FullStop stop = full_stop ? FullStop::may_end : FullStop::none;
    return Reading{"weekday", static_cast<std::size_t>(end), std::string((*row)["spoken"]),
                   number || after[0].is_number() ? FullStop::never_ends : stop};
}

struct Relative {
    std::string_view which;
    std::string_view period;
    std::string_view spoken;
};

/// "im Mai d. J.", "am 3. v. M.": only behind a date or a part of a year; behind a name "d. J." is "der
/// Jüngere".
std::optional<Reading> read_relative(const Cursor& at)
{
    static constexpr std::array<Relative, 7> all{{{"d", "J", "dieses Jahres"},
                                                  {"v", "J", "vorigen Jahres"},
                                                  {"l", "J", "laufenden Jahres"},
                                                  {"n", "J", "nächsten Jahres"},
                                                  {"d", "M", "dieses Monats"},
                                                  {"v", "M", "vorigen Monats"},
                                                  {"n", "M", "nächsten Monats"}}};
    if (at[0].text.size() != 1 || !at.glued(1, ".") || !at.glued(3, ".")) return {};
    const German& german = at.german();
    const Row* cue = german[TableName::year_cues].find(at[-1].text);
    const bool part_of_year = cue != nullptr && (*cue)["side"] == "left" && at[-1].starts_upper;
    const bool day = at[-1].is(".") && at[-2].is_number();
    if (!day && !part_of_year && !german.has(TableName::months, at[-1].text)) return {};
    for (const Relative& relative : all) {
        if (at[0].is(relative.which) && at[2].is(relative.period))
            return Reading{"relative", 4, std::string(relative.spoken), FullStop::may_end};
    }
    return {};
}

/// "Ende 9/2023", "von 3/2022 bis 5/2023": words that stand before months, and the month before.
bool after_word_of_months(const Cursor& at)
{
    static constexpr std::array<std::string_view, 15> words{"anfang", "mitte", "ende", "seit",     "bis",
                                                            "ab",     "von",   "im",   "vom",      "zum",
                                                            "in",     "stand", "nach", "zwischen", "beginn"};
    const std::ptrdiff_t before = at[-1].is(":") || at[-1].is("(") ? -2 : -1;
    const std::string word = lowered(at[before].text);
    for (const std::string_view one_of : words) {
        if (word == one_of) return true;
    }
    const bool joined = is_range_dash(at[-1]) || at[-1].is("und");
    return joined && is_year_number(at[-2]) && at[-3].is("/");
}

} // namespace

Month month_at(const Cursor& at)
{
    if (!at[0].is_word()) return {};
    const Row* row = at.german()[TableName::months].find(at[0].text);
    if (row == nullptr) return {};
    const bool short_form = (*row)["spoken"] != row->key();
    const bool full_stop = short_form && at.glued(1, ".");
    return {row, full_stop ? 2U : 1U, full_stop};
}

std::string_view name_of_month(int month, const German& german)
{
    for (const Row& row : german[TableName::months]) {
        if (row["number"] == std::to_string(month)) return row["spoken"];
    }
    return {};
}

bool is_year_number(const RawToken& token)
{
    return token.is_number() && token.text.size() == 4 && token.text >= "1000" && token.text <= "2999";
}

bool is_day(const RawToken& token)
{
    if (!token.is_number() || token.text.size() > 2) return false;
    const std::string_view digits =
        token.text.size() == 2 && token.text[0] == '0' ? token.text.substr(1) : token.text;
    return digits != "0" && (digits.size() == 1 || digits <= "31");
}

bool is_range_dash(const RawToken& token) { return token.is("-") || token.is("–"); }

std::optional<Reading> read_words(const Cursor& at)
{
    if (auto month = read_month(at)) return month;
    if (auto relative = read_relative(at)) return relative;
    return read_weekday(at);
}

std::optional<Reading> read_month_in_figures(const Cursor& at)
{
    const bool shape = is_day(at[0]) && at.glued(1, "/") && is_year_number(at[2]) && !at[2].space_before;
    if (!shape || at.glued(3, "/") || !after_word_of_months(at)) return {};
    const std::string_view digits = at[0].text.starts_with('0') ? at[0].text.substr(1) : at[0].text;
    const std::string_view name =
        name_of_month(digits.size() == 2 ? 10 + digits[1] - '0' : digits[0] - '0', at.german());
    if (name.empty() || (digits.size() == 2 && digits[0] != '1')) return {};
    return Reading{"month", 3, std::string(name) + ' ' + year::speak_year(at[2].text), FullStop::none};
}

} // namespace frontend::date
