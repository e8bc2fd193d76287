// The keys that a voice profile may hold: one table, by which profiles are read and errors tell what there
// is.
#pragma once

#include "speech/voice.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace speech::profile {

/// One key that a profile may hold, where its value goes, and between which bounds a number must lie.
struct Key {
    std::string_view table; ///< "" is the top of the file
    std::string_view name;
    std::variant<std::string Voice::*, int Voice::*, base::Milliseconds Pauses::*, base::Lufs Voice::*,
                 base::Decibels Voice::*, frontend::Opening Voice::*, std::optional<Cue> Cues::*,
                 std::vector<std::filesystem::path> Voice::*, std::vector<std::string> Voice::*,
                 std::shared_ptr<const Voice> Voice::*, std::vector<std::shared_ptr<const Voice>> Voice::*>
        target;
    double least = 0;
    double most = 0;
};

/// A table of "" is the top of the file. Null: there is none.
const Key* find_key(std::string_view table, std::string_view name);
bool is_table(std::string_view name);
/// Whether its value is a text.
bool is_text(const Key& key);
/// The keys of one table, for an error message.
std::string names_in(std::string_view table);

} // namespace speech::profile
