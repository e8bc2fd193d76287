#include "speech/lexicon/lexicon.hpp"

#include "base/utf8.hpp"
#include "speech/lexicon/embedded.hpp"
#include "speech/words/word_lists.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <charconv>

namespace speech::lexicon {

namespace {

bool is_upper(char32_t point) { return u_isupper(static_cast<UChar32>(point)) != 0; }
bool is_letter(char32_t point) { return u_isalpha(static_cast<UChar32>(point)) != 0; }

bool starts_upper(std::string_view text) { return is_upper(base::decode(text, 0).value); }

/// At least two letters, all of them capitals.
bool all_capitals(std::string_view text)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint code = base::decode(text, at);
        at += code.length;
        if (!is_letter(code.value)) continue;
        if (!is_upper(code.value)) return false;
        ++letters;
    }
    return letters >= 2;
}

/// "iPhone", "NATO": case that says more than the beginning of a noun or sentence.
bool case_is_inside(std::string_view part)
{
    for (std::size_t at = base::decode(part, 0).length; at < part.size();) {
        const base::CodePoint code = base::decode(part, at);
        if (is_upper(code.value)) return true;
        at += code.length;
    }
    return false;
}

/// Whether a part of the text may be what the entry has there.
bool case_fits(std::string_view entry, std::string_view text)
{
    if (entry == text || all_capitals(text)) return true;
    if (case_is_inside(entry)) return text.starts_with(entry);
    return !starts_upper(entry) || starts_upper(text);
}

/// The part without an ending that a name may take on; empty when it has none.
std::string_view stem(std::string_view part, Ending ending)
{
    const std::string_view letters = ending == Ending::s ? "s" : "es";
    const std::string_view capitals = ending == Ending::s ? "S" : "ES";
    const bool ends = part.ends_with(letters) || (part.ends_with(capitals) && all_capitals(part));
    if (!ends || part.size() < letters.size() + 2) return {};
    const std::string_view rest = part.substr(0, part.size() - letters.size());
    // "Hans" is no genitive of "Han", and after a hiss there is no ending -s.
    const std::string_view hisses = "sSxXzZ";
    return ending == Ending::s && hisses.find(rest.back()) != std::string_view::npos ? std::string_view{}
                                                                                     : rest;
}

std::string joined(std::span<const std::string_view> parts)
{
    std::string phrase;
    for (const std::string_view part : parts) {
        if (!phrase.empty()) phrase += ' ';
        phrase += folded(part);
    }
    return phrase;
}

/// "Procter & Gamble" is spoken, and so found, as "Procter und Gamble".
std::string with_words_for_marks(std::string grapheme)
{
    for (const std::string_view mark : {" & ", " + "}) {
        for (std::size_t at = grapheme.find(mark); at != std::string::npos; at = grapheme.find(mark))
            grapheme.replace(at, mark.size(), " und ");
    }
    return grapheme;
}

std::vector<std::string_view> views(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (const base::Span& span : parts_of(text))
        parts.push_back(span.of(text));
    return parts;
}

bool fits(const Entry& entry, std::span<const std::string_view> parts)
{
    const std::vector<std::string_view> own = views(entry.grapheme);
    return std::equal(own.begin(), own.end(), parts.begin(), parts.end(), case_fits);
}

bool is_exactly(const Entry& entry, std::span<const std::string_view> parts)
{
    const std::vector<std::string_view> own = views(entry.grapheme);
    return std::equal(own.begin(), own.end(), parts.begin(), parts.end());
}

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// One line of Embedded::entries.
Entry read_entry(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        fields.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return {std::string(fields[2]), std::string(fields[3]), static_cast<Entry::Kind>(number(fields[1])),
            static_cast<std::uint32_t>(number(fields[4])), number(fields[5])};
}

} // namespace

std::vector<base::Span> parts_of(std::string_view text)
{
    std::vector<base::Span> parts;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint code = base::decode(text, at);
        const bool belongs = u_isalnum(static_cast<UChar32>(code.value)) != 0;
        const auto here = static_cast<std::uint32_t>(at);
        at += code.length;
        if (belongs && !inside) parts.push_back({here, here});
        if (belongs) parts.back().end = static_cast<std::uint32_t>(at);
        inside = belongs;
    }
    return parts;
}

std::string folded(std::string_view text)
{
    std::string small;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint code = base::decode(text, at);
        base::append(small, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code.value))));
        at += code.length;
    }
    return small;
}

std::string phrase_of(std::string_view grapheme) { return joined(views(grapheme)); }

Lexicon::Lexicon(const Embedded& below, const std::filesystem::path& folder) : below_(&below)
{
    for (std::size_t at = 0; at < below.files.size();) {
        const std::size_t end = below.files.find('\n', at);
        files_.push_back(folder / below.files.substr(at, end - at));
        at = end + 1;
    }
}

std::uint32_t Lexicon::add_file(std::filesystem::path file)
{
    files_.push_back(std::move(file));
    return static_cast<std::uint32_t>(files_.size() - 1);
}

void Lexicon::expect(std::size_t entries)
{
    by_phrase_.reserve(by_phrase_.size() + entries);
    longest_.reserve(longest_.size() + entries);
}

void Lexicon::add(Entry entry)
{
    entry.grapheme = with_words_for_marks(std::move(entry.grapheme));
    const std::vector<std::string_view> parts = views(entry.grapheme);
    if (parts.empty()) return;
    std::size_t& longest = longest_[folded(parts.front())];
    longest = std::max(longest, parts.size());
    std::vector<Entry>& alike = by_phrase_[joined(parts)];
    const auto same = std::find_if(alike.begin(), alike.end(),
                                   [&](const Entry& other) { return is_exactly(other, parts); });
    if (same != alike.end()) {
        *same = std::move(entry);
        return;
    }
    alike.push_back(std::move(entry));
}

/// An entry that is written just so goes before one that merely fits.
const Entry* Lexicon::find_phrase(std::span<const std::string_view> parts) const
{
    const std::string phrase = joined(parts);
    const Entry* best = nullptr;
    if (const auto found = by_phrase_.find(phrase); found != by_phrase_.end()) {
        for (const Entry& entry : found->second) {
            if (is_exactly(entry, parts)) return &entry;
            if (fits(entry, parts)) best = &entry;
        }
    }
    return best != nullptr ? best : find_below(phrase, parts);
}

const Entry* Lexicon::find_below(const std::string& phrase, std::span<const std::string_view> parts) const
{
    if (below_ == nullptr) return nullptr;
    const Entry* best = nullptr;
    const std::string_view all = below_->entries;
    for (std::size_t at = words::first_line(all, phrase);
         at < all.size() && all.substr(at).starts_with(phrase) && all[at + phrase.size()] == '\t';) {
        const std::size_t end = all.find('\n', at);
        const auto known = read_.find(at);
        const Entry& entry = known != read_.end()
                                 ? known->second
                                 : read_.emplace(at, read_entry(all.substr(at, end - at))).first->second;
        if (is_exactly(entry, parts)) return &entry;
        if (fits(entry, parts)) best = &entry;
        at = end + 1;
    }
    return best;
}

/// The most parts that a phrase may have which begins so.
std::size_t Lexicon::most_parts(std::string_view first) const
{
    const std::string word = folded(first);
    std::size_t most = 1;
    if (const auto longest = longest_.find(word); longest != longest_.end())
        most = std::max(most, longest->second);
    if (below_ != nullptr) {
        const auto below = words::find(below_->longest, word);
        if (below) most = std::max(most, static_cast<std::size_t>(*below));
    }
    return most;
}

std::optional<Match> Lexicon::find(std::span<const std::string_view> parts) const
{
    if (parts.empty()) return std::nullopt;
    for (std::size_t count = std::min(most_parts(parts.front()), parts.size()); count > 0; --count) {
        std::vector<std::string_view> phrase(parts.begin(),
                                             parts.begin() + static_cast<std::ptrdiff_t>(count));
        if (const Entry* entry = find_phrase(phrase)) return Match{entry, count, Ending::none};
        const std::string_view last = phrase.back();
        for (const Ending ending : {Ending::s, Ending::es}) {
            phrase.back() = stem(last, ending);
            if (phrase.back().empty()) continue;
            const Entry* entry = find_phrase(phrase);
            // Only names and nouns take these endings.
            if (entry != nullptr && starts_upper(entry->grapheme)) return Match{entry, count, ending};
        }
    }
    return std::nullopt;
}

std::string Lexicon::origin(const Entry& entry) const
{
    return fmt::format("{}:{}", files_[entry.file].string(), entry.line);
}

std::vector<const Entry*> Lexicon::entries() const
{
    std::vector<const Entry*> all;
    for (const auto& [phrase, alike] : by_phrase_) {
        for (const Entry& entry : alike)
            all.push_back(&entry);
    }
    return all;
}

} // namespace speech::lexicon
