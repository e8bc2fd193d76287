// The dictionary: eSpeak NG's own German one with entries of ours before it, as one process has it. The
// library reads dictionaries only from its data folder, so the process points it to a folder that holds links
// alone: to the real data, and to files in this process's own memory for what differs. Such a folder is made
// once for a user, holds nothing of any text, and serves all processes at a time; nothing is left behind by
// one that is killed.
//
// Method: entries are compiled by the library itself and its hash chains then put before the system's.
// Format: the header, 1,024 chains of length-prefixed entries, the rules (eSpeak NG 1.51, dictionary.c and
// compiledict.c).
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

struct DictionaryEntry {
    std::string word; ///< small letters
    std::string mnemonics;
};

class Dictionary {
public:
    /// `data` is eSpeak NG's data folder. Errors: it holds no German dictionary.
    static base::Result<Dictionary> open(const std::filesystem::path& data);

    /// Makes the process's dictionary these entries and the system's. It takes effect when the voice is set
    /// next. The engine is started and has a voice. Errors: the folder cannot be made, a mnemonic is unknown.
    base::Status put(const std::vector<DictionaryEntry>& entries) const;

private:
    Dictionary(std::filesystem::path data, std::string system)
        : data_(std::move(data)), system_(std::move(system))
    {
    }

    std::filesystem::path data_;
    std::string system_; ///< bytes of the system's dictionary
};

/// Both are compiled dictionaries; the result has `added`'s entries before `system`'s, and the rules of
/// `system`.
base::Result<std::string> merged_dictionary(std::string_view added, std::string_view system);

} // namespace speech
