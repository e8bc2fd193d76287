// The dictionary: eSpeak NG's own German one with entries of ours before it, as one process has it. The
// library reads dictionaries only from its data folder, so it is shown a private one (private_data.hpp).
//
// Method: entries are compiled by the library itself and its hash chains then put before the system's.
// Format: the header, 1,024 chains of length-prefixed entries, the rules (eSpeak NG 1.51, dictionary.c and
// compiledict.c).
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <functional>
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

    /// Makes the process's dictionary these entries and the system's. The engine is started and has a German
    /// voice; `set_voice` sets it again, which is when the library loads a dictionary, and finds there the
    /// `variant` of ours (its file's content; empty: none). Errors: the folder cannot be made, a mnemonic is
    /// unknown, those of `set_voice`.
    base::Status use(const std::vector<DictionaryEntry>& entries, std::string_view variant,
                     const std::function<base::Status()>& set_voice) const;

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
