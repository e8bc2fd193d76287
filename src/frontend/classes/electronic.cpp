#include "frontend/classes/electronic.hpp"

#include "base/utf8.hpp"
#include "frontend/number_speller.hpp"
#include "frontend/numeral.hpp"

#include <algorithm>
#include <array>

namespace frontend::electronic {

namespace {

/// Raw tokens; an address is never longer, what follows is read on its own.
constexpr std::ptrdiff_t longest_address = 64;

/// Endings that a word with a full stop inside must have to be taken for an address without "www" or "@".
bool is_top_level_domain(std::string_view word)
{
    static constexpr std::array<std::string_view, 36> known{
        "de", "at", "ch", "com", "org", "net", "info", "eu",     "fr",   "it",     "uk",   "nl",
        "be", "pl", "cz", "dk",  "se",  "no",  "es",   "ru",     "ua",   "us",     "tv",   "io",
        "me", "li", "lu", "app", "gov", "edu", "biz",  "berlin", "news", "online", "shop", "ai"};
    for (const std::string_view domain : known) {
        if (word == domain) return true;
    }
    return false;
}

/// "bericht_2024.pdf", "Node.js"
bool is_file_extension(std::string_view word)
{
    static constexpr std::array<std::string_view, 30> known{
        "pdf", "doc",  "docx", "xls", "xlsx", "ppt", "pptx", "odt",  "csv", "txt",
        "jpg", "jpeg", "png",  "gif", "svg",  "mp3", "mp4",  "wav",  "zip", "exe",
        "dll", "html", "htm",  "php", "js",   "py",  "xml",  "json", "apk", "dat"};
    return std::find(known.begin(), known.end(), word) != known.end();
}

bool may_be_inside(const RawToken& token)
{
    if (token.is_word() || token.is_number()) return true;
    static constexpr std::string_view marks = ".-_/@:?=&#~%+";
    return token.text.size() == 1 && marks.find(token.text.front()) != std::string_view::npos;
}

/// Length of what is written without white space from here, without marks at its end.
std::ptrdiff_t length_of_run(const Cursor& at)
{
    std::ptrdiff_t length = 1;
    while (length < longest_address && at[length].kind != Kind::end && !at[length].space_before &&
           may_be_inside(at[length])) {
        ++length;
    }
    while (length > 1 && !at[length - 1].is_word() && !at[length - 1].is_number())
        --length;
    return length;
}

std::string letters_apart(std::string_view word)
{
    std::string spoken;
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint letter = base::decode(word, at);
        if (!spoken.empty()) spoken += ' ';
        base::append(spoken, letter.value);
        at += letter.length;
    }
    return spoken;
}

std::string_view name_of_mark(std::string_view mark)
{
    struct Mark {
        std::string_view written;
        std::string_view spoken;
    };
    static constexpr std::array<Mark, 12> names{{{".", "Punkt"},
                                                 {"@", "ät"},
                                                 {"/", "Schrägstrich"},
                                                 {"_", "Unterstrich"},
                                                 {":", "Doppelpunkt"},
                                                 {"?", "Fragezeichen"},
                                                 {"=", "gleich"},
                                                 {"&", "und"},
                                                 {"#", "Raute"},
                                                 {"~", "Tilde"},
                                                 {"%", "Prozent"},
                                                 {"+", "plus"}}};
    for (const Mark& name : names) {
        if (name.written == mark) return name.spoken;
    }
    return {};
}

/// "www", "de" and other parts that nobody says as a word.
bool is_spelled(const RawToken& word, bool after_full_stop)
{
    const bool consonants = word.text.find_first_of("aeiouyAEIOUY\xC3") == std::string_view::npos;
    return consonants || word.is("WWW") || (after_full_stop && (word.text.size() == 2 || word.is("exe")));
}

std::string verbalise(const Cursor& at, std::ptrdiff_t first, std::ptrdiff_t end)
{
    std::string spoken;
    bool hyphen = false; // the last thing was a hyphen, which keeps its place between two words
    for (std::ptrdiff_t i = first; i < end; ++i) {
        const RawToken& token = at[i];
        if (token.is("-")) {
            spoken += '-';
            hyphen = true;
            continue;
        }
        if (!spoken.empty() && !hyphen) spoken += ' ';
        hyphen = false;
        if (token.is_number())
            spoken += speak_integer(token.text);
        else if (!token.is_word())
            spoken += name_of_mark(token.text);
        else if (is_spelled(token, i > first && at[i - 1].is(".")))
            spoken += letters_apart(token.text);
        else
            spoken += token.text;
    }
    return spoken;
}

/// "bericht.pdf", "song.mp3": the last full stop is followed by an extension, which may be two tokens.
bool ends_with_extension(const Cursor& at, std::ptrdiff_t length)
{
    std::string extension(at[length - 1].text);
    std::ptrdiff_t point = length - 2;
    if (point > 1 && at[point].is_word()) extension.insert(0, at[point--].text);
    return point > 0 && at[point].is(".") && is_file_extension(extension);
}

bool holds(const Cursor& at, std::ptrdiff_t length, std::string_view mark)
{
    for (std::ptrdiff_t i = 0; i < length; ++i) {
        if (at[i].is(mark)) return true;
    }
    return false;
}

/// "spiegel.de/politik": the last word before the first stroke is a domain that exists.
bool ends_with_domain(const Cursor& at, std::ptrdiff_t length)
{
    std::ptrdiff_t end = 0;
    while (end < length && !at[end].is("/"))
        ++end;
    return end >= 3 && at[end - 2].is(".") && is_top_level_domain(at[end - 1].text);
}

/// "@polizei_sachsen", "@dussmann.official": not the full stop of a sentence.
bool joins_account(const Cursor& at, std::ptrdiff_t place)
{
    const RawToken& next = at[place + 1];
    if (next.space_before || !(next.is_word() || next.is_number())) return false;
    return at[place].is("_") || (at[0].is("@") && at[place].is(".") && next.shape == Shape::lower);
}

/// "#1": the number of something, not a word to search for.
std::optional<Reading> read_number_sign(const Cursor& at)
{
    const bool number = at[0].is("#") && at[1].is_number() && !at[1].space_before && at[1].text.size() <= 3;
    const bool goes_on = !at[2].space_before && (at[2].is_word() || at[2].is("_"));
    if (!number || goes_on) return {};
    return Reading{"number_sign", 2, "Nummer " + speak_integer(at[1].text), FullStop::none};
}

std::optional<Reading> read_tag(const Cursor& at)
{
    const RawToken& word = at[1];
    if (word.space_before || (!word.is_word() && !word.is_number())) return {};
    std::ptrdiff_t length = 2;
    while (length < longest_address && !at[length].space_before &&
           (at[length].is_word() || at[length].is_number() || joins_account(at, length))) {
        ++length;
    }
    const bool hashtag = at[0].is("#");
    return Reading{hashtag ? "hashtag" : "account", static_cast<std::size_t>(length),
                   (!hashtag               ? "ät "
                    : at[-1].is("Hashtag") ? ""
                                           : "Hashtag ") +
                       verbalise(at, 1, length),
                   FullStop::none};
}

/// "192.168.0.1": four numbers below 256. Four that could be the groups of one number ("1.200.150.100") are
/// an address only where one is named.
std::optional<Reading> read_ip(const Cursor& at)
{
    static constexpr std::ptrdiff_t length = 7;
    if (at[-1].is(".") && !at[0].space_before) return {};
    bool may_be_grouped = true;
    std::string spoken;
    for (std::ptrdiff_t i = 0; i < length; i += 2) {
        const std::optional<std::uint64_t> part = plain_number(at[i]);
        if (!part || *part > 255 || (i > 0 && at[i].space_before)) return {};
        if (i + 1 < length && !at.glued(i + 1, ".")) return {};
        may_be_grouped = may_be_grouped && (i == 0 || at[i].text.size() == 3);
        spoken += (i == 0 ? "" : " Punkt ") + digits_one_by_one(at[i].text);
    }
    const bool goes_on = !at[length].space_before &&
                         (at[length].is_number() || at[length].is_word() ||
                          (at[length].is(".") && at[length + 1].is_number() && !at[length + 1].space_before));
    const bool named = at[-1].is_one_of({"IP", "Adresse", "Server", "Router", "Host"});
    if (goes_on || (may_be_grouped && !named)) return {};
    return Reading{"ip", static_cast<std::size_t>(length), spoken, FullStop::none};
}

} // namespace

std::optional<Reading> read(const Cursor& at)
{
    if (at[0].is_number()) return read_ip(at);
    if (auto number = read_number_sign(at)) return number;
    if (at[0].is("#") || at[0].is("@")) return read_tag(at);
    if (!at[0].is_word() || at[1].space_before || !may_be_inside(at[1])) return {};
    const std::ptrdiff_t length = length_of_run(at);
    if (length < 3) return {};
    const bool scheme = at.glued(1, ":") && at.glued(2, "/") && at.glued(3, "/");
    const bool web = scheme || (at[0].is("www") && at.glued(1, "."));
    const bool mail = holds(at, length, "@");
    const bool file = !web && !mail && ends_with_extension(at, length);
    if (!web && !mail && !file && !ends_with_domain(at, length)) return {};
    return Reading{mail   ? "mail"
                   : file ? "file"
                          : "web",
                   static_cast<std::size_t>(length), verbalise(at, scheme ? 4 : 0, length), FullStop::none};
}

} // namespace frontend::electronic
