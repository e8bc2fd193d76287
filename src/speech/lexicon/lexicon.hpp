// A lexicon: how words and phrases are said, whatever eSpeak's rules make of them.
//
// Entries come from PLS files (pls.hpp) and are laid over each other: of several for the same grapheme and
// case the last added wins. find() looks for the longest phrase that begins at a place of a text; words are
// compared part by part ("Kim Jong-un" has three), so blanks, hyphens and apostrophes are alike. Case is as
// the entry has it: "Band" is not "band", but a word in small letters may begin a sentence, and anything may
// be written in capitals throughout.
#pragma once

#include "base/result.hpp"
#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace speech::lexicon {

struct Entry {
    enum class Kind : std::uint8_t { phonemes, alias };
    std::string grapheme; ///< as written
    std::string said;     ///< eSpeak's mnemonics, or the alias's text
    Kind kind = Kind::phonemes;
    std::uint32_t file = 0; ///< index into Lexicon::files()
    int line = 0;
};

/// The ending that a name took on: "Trumps", "Budgets"; eSpeak's own rules do not see it.
enum class Ending : std::uint8_t { none, s, es };

struct Match {
    const Entry* entry = nullptr;
    std::size_t parts = 0; ///< how many parts of the text it covers
    Ending ending = Ending::none;
};

/// A word's parts: runs of letters and digits; what stands between belongs to none.
std::vector<base::Span> parts_of(std::string_view text);

/// In small letters, as entries are compared.
std::string folded(std::string_view text);

/// A grapheme's parts in small letters, joined by blanks: what entries are found by.
std::string phrase_of(std::string_view grapheme);

struct Embedded;

class Lexicon {
public:
    Lexicon() = default;
    /// Begins with Vorlaut's own entries, below all that are added. `folder` is where their files lie.
    Lexicon(const Embedded& below, const std::filesystem::path& folder);

    /// Registers a file by the name that messages and `pronounce` give it.
    std::uint32_t add_file(std::filesystem::path file);
    /// So many entries are about to be added.
    void expect(std::size_t entries);
    /// Graphemes that hold no letter or digit are never found.
    void add(Entry entry);

    std::optional<Match> find(std::span<const std::string_view> parts) const;

    /// "voices/lexicon/personen.pls:12", for people.
    std::string origin(const Entry& entry) const;
    /// All that were added, in no particular order.
    std::vector<const Entry*> entries() const;

private:
    std::size_t most_parts(std::string_view first) const;
    const Entry* find_phrase(std::span<const std::string_view> parts) const;
    const Entry* find_below(const std::string& phrase, std::span<const std::string_view> parts) const;

    std::vector<std::filesystem::path> files_;
    std::unordered_map<std::string, std::vector<Entry>> by_phrase_; ///< folded parts, joined by blanks
    std::unordered_map<std::string, std::size_t> longest_;          ///< most parts, by the first part
    const Embedded* below_ = nullptr;
    mutable std::map<std::size_t, Entry>
        read_; ///< of those below, by where they begin; pointers to them are given away
};

} // namespace speech::lexicon
