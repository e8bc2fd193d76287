#include "article/byline/date_line.hpp"

#include "article/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace article {

namespace {

constexpr std::size_t longest_line = 200; // bytes

constexpr std::array<std::string_view, 13> months{"januar",   "februar",  "märz",   "april",     "mai",
                                                  "juni",     "juli",     "august", "september", "oktober",
                                                  "november", "dezember", "jänner"};

constexpr std::array publication_labels{"veröffentlicht", "erstellt",         "erschienen",
                                        "publiziert",     "veröffentlichung", "veröffentlichungsdatum"};

/// Words that may stand around a date.
constexpr std::array others{"pressemitteilung",
                            "medienmitteilung",
                            "presseinformation",
                            "pressemeldung",
                            "akt",
                            "meldung",
                            "eingestellt",
                            "gepostet",
                            "geschrieben",
                            "verfasst",
                            "hochgeladen",
                            "stand",
                            "ausgegeben",
                            "nächste",
                            "spätestens",
                            "geprüft",
                            "aktualisiert",
                            "aktualisierung",
                            "aktualisierte",
                            "letzte",
                            "letztes",
                            "zuletzt",
                            "update",
                            "updated",
                            "geändert",
                            "bearbeitet",
                            "datum",
                            "am",
                            "um",
                            "vom",
                            "den",
                            "der",
                            "dem",
                            "ab",
                            "uhr",
                            "mez",
                            "mesz",
                            "online",
                            "artikel",
                            "seit",
                            "fassung",
                            "montag",
                            "dienstag",
                            "mittwoch",
                            "donnerstag",
                            "freitag",
                            "samstag",
                            "sonnabend",
                            "sonntag",
                            "mo",
                            "di",
                            "mi",
                            "do",
                            "fr",
                            "sa",
                            "so"};

struct Day {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

/// Reads a folded line from left to right.
class Scanner {
public:
    explicit Scanner(std::string_view rest) : rest_(rest) {}

    bool done() const { return rest_.empty(); }

    void skip_separators()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const std::string_view mark :
                 {" ", ",", "|", "·", "•", "–", "-", "(", ")", "/", ":", ".", ";"}) {
                if (!rest_.starts_with(mark)) continue;
                rest_.remove_prefix(mark.size());
                moved = true;
            }
        }
    }

    /// A date, with the time if one follows: "5.11.2025, um 18.30 uhr".
    std::optional<std::string> moment()
    {
        const auto day = attempt(&Scanner::read_day);
        if (!day) return std::nullopt;
        std::string iso = fmt::format("{:04}-{:02}-{:02}", day->year, day->month, day->day);
        skip_separators();
        take("um ");
        if (const auto clock = time()) iso += "T" + *clock;
        return iso;
    }

    std::optional<std::string> time() { return attempt(&Scanner::read_time); }

    /// The letters up to the next separator.
    std::string_view word()
    {
        const std::size_t end = std::min(rest_.find_first_of(" ,|:.()/;-0123456789"), rest_.size());
        const std::string_view found = rest_.substr(0, end);
        rest_.remove_prefix(end);
        return found;
    }

private:
    template <class Value>
    std::optional<Value> attempt(std::optional<Value> (Scanner::*read)())
    {
        const std::string_view before = rest_;
        std::optional<Value> value = (this->*read)();
        if (!value) rest_ = before;
        return value;
    }

    bool take(std::string_view mark)
    {
        if (!rest_.starts_with(mark)) return false;
        rest_.remove_prefix(mark.size());
        return true;
    }

    std::optional<int> number(std::size_t least_digits, std::size_t most_digits)
    {
        const std::size_t digits = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
        if (digits < least_digits || digits > most_digits) return std::nullopt;
        int value = 0;
        for (const char digit : rest_.substr(0, digits)) {
            value = value * 10 + (digit - '0');
        }
        rest_.remove_prefix(digits);
        return value;
    }

    /// Two digits; more of them where the next date is glued to them: "14:2012.11.2025".
    std::optional<int> minute_digits()
    {
        const std::size_t digits = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
        const bool glued = digits > 2 && digits <= 4 && rest_.substr(digits).starts_with('.');
        if (!glued) return number(2, 2);
        const std::string_view all = rest_;
        rest_ = all.substr(0, 2);
        const std::optional<int> minutes = number(2, 2);
        rest_ = all.substr(2);
        return minutes;
    }

    std::optional<Day> read_day()
    {
        const auto first = number(1, 4);
        if (!first) return std::nullopt;
        if (*first > 999) return iso_rest(*first);
        if (!take(".")) return std::nullopt;
        take(" ");
        const auto month = month_number();
        if (!month) return std::nullopt;
        take(" ");
        const std::size_t before = rest_.size();
        auto year = number(2, 4);
        if (!year || before - rest_.size() == 3) return std::nullopt;
        if (*year < 100) year = *year + (*year < 70 ? 2000 : 1900);
        return valid({*year, *month, static_cast<unsigned>(*first)});
    }

    std::optional<Day> iso_rest(int year)
    {
        if (!take("-")) return std::nullopt;
        const auto month = number(2, 2);
        if (!month || !take("-")) return std::nullopt;
        const auto day = number(2, 2);
        if (!day) return std::nullopt;
        take("t");
        return valid({year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)});
    }

    /// "11.", "november", "nov."
    std::optional<unsigned> month_number()
    {
        if (const auto digits = number(1, 2)) {
            if (!take(".")) return std::nullopt;
            return static_cast<unsigned>(*digits);
        }
        const std::string_view name = word();
        const auto* const found = std::find_if(months.begin(), months.end(), [&](std::string_view month) {
            return month == name || (name.size() >= 3 && month.starts_with(name));
        });
        if (found == months.end()) return std::nullopt;
        take(".");
        const auto index = static_cast<unsigned>(found - months.begin());
        return index == 12 ? 1 : index + 1;
    }

    /// "06:00", "6.30 uhr", "6 uhr".
    std::optional<std::string> read_time()
    {
        const auto hour = number(1, 2);
        if (!hour) return std::nullopt;
        int minute = 0;
        if (take(":") || take(".")) {
            const auto minutes = minute_digits();
            if (!minutes) return std::nullopt;
            minute = *minutes;
            if (take(":")) number(2, 2);
            take(" ");
            take("uhr");
        } else if (!take(" uhr")) {
            return std::nullopt;
        }
        if (*hour > 24 || minute > 59) return std::nullopt;
        return fmt::format("{:02}:{:02}", *hour % 24, minute);
    }

    static std::optional<Day> valid(Day day)
    {
        const std::chrono::year_month_day date{std::chrono::year(day.year), std::chrono::month(day.month),
                                               std::chrono::day(day.day)};
        if (!date.ok() || day.year < 1900 || day.year > 2100) return std::nullopt;
        return day;
    }

    std::string_view rest_;
};

template <class List>
bool holds(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A place before the date: "Wien, 5. November 2025".
std::string_view without_place(std::string_view line)
{
    const std::size_t comma = line.find(", ");
    const bool place = comma != std::string_view::npos && line.find(' ') > comma && starts_upper(line) &&
                       line.find_first_of("0123456789") > comma;
    return place ? line.substr(comma + 2) : line;
}

} // namespace

std::optional<std::string> date_of(std::string_view line)
{
    if (line.size() > longest_line || line.find_first_of("0123456789") == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string folded = fold_case(without_place(line));
    Scanner scanner(folded);
    std::optional<std::string> first;
    std::optional<std::string> published;
    bool labelled = false; // the next date is the publication's
    for (scanner.skip_separators(); !scanner.done(); scanner.skip_separators()) {
        if (const auto moment = scanner.moment()) {
            if (!first) first = moment;
            if (labelled && !published) published = moment;
            labelled = false;
        } else if (!scanner.time()) {
            const std::string_view word = scanner.word();
            if (!holds(publication_labels, word) && !holds(others, word)) return std::nullopt;
            labelled = labelled || holds(publication_labels, word);
        }
    }
    return published ? published : first;
}

} // namespace article
