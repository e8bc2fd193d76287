#include "frontend/classes/abbreviated_day.hpp"

#include "frontend/german.hpp"

#include <algorithm>
#include <array>

namespace frontend::abbreviation {

namespace {

/// "Mo.–Fr.", "Mo/Fr": the second of two days.
bool is_second_day(const Cursor& at)
{
    const bool joined = at[-1].is_one_of({"-", "–", "/", "bis", "und", "+", "&"});
    const RawToken& before = at[at[-2].is(".") ? -3 : -2];
    return joined && before.text.size() == 2 && at.german().has(TableName::weekdays, before.text);
}

/// "am Mi. feierte", "jeden Fr. im Mai", but not "ab Fr. 3.50".
bool follows_preposition_of_days(const Cursor& at)
{
    static constexpr std::array<std::string_view, 17> words{
        "am",  "Am",   "vom",  "Vom",   "zum",   "Zum",    "ab",     "Ab",      "bis",
        "Bis", "seit", "Seit", "jeden", "Jeden", "diesen", "Diesen", "nächsten"};
    return std::find(words.begin(), words.end(), at[-1].text) != words.end();
}

/// "Fr. bis 15 Uhr", "Do., 5. Mai", "Mo geschlossen": a time or a date follows.
bool precedes_time(const Cursor& after)
{
    if (after[0].text.starts_with("geschl")) return true;
    if (after[0].is(",") && after[1].is_number()) return after.glued(2, ".") || after[2].is("Uhr");
    return after[0].is_one_of({"bis", "ab", "von"}) && after[1].is_number();
}

} // namespace

std::optional<Reading> read_weekday(const Cursor& at)
{
    const Row* day = at[0].text.size() == 2 ? at.german()[TableName::weekdays].find(at[0].text) : nullptr;
    if (day == nullptr) return {};
    const bool full_stop = at.glued(1, ".");
    const Cursor after = at.advanced(full_stop ? 2 : 1);
    const bool named = after[0].is_number() || (at[0].is("Fr") && after[0].starts_upper);
    const bool follows = full_stop && follows_preposition_of_days(at) && !named;
    const bool precedes =
        precedes_time(after) && (full_stop || !at[0].is("So")); // "So bis 5 Uhr" may be a word
    const bool meant = is_second_day(at) || follows || precedes;
    if (!meant) return {};
    return Reading{"weekday", full_stop ? 2U : 1U, std::string((*day)["spoken"]),
                   full_stop ? FullStop::may_end : FullStop::none};
}

} // namespace frontend::abbreviation
