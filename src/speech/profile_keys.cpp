#include "speech/profile_keys.hpp"

#include <algorithm>
#include <array>

namespace speech::profile {

namespace {

// A chapter must begin in a pause of at least a second (players cut chapter times
// to whole seconds), so the pause before a heading may not be shorter.
const std::array keys{
    Key{"", "description", &Voice::description},
    Key{"", "opening", &Voice::opening},
    Key{"", "heading_voice", &Voice::heading_voice},
    Key{"", "quote_voice", &Voice::quote_voice},
    Key{"", "foreign_voice", &Voice::foreign_voices},
    Key{"engine", "command", &Voice::command},
    Key{"engine", "voice", &Voice::engine_voice},
    Key{"engine", "variant", &Voice::variant},
    Key{"engine", "rate", &Voice::rate, 80, 450},
    Key{"engine", "pitch", &Voice::pitch, 0, 99},
    Key{"engine", "pitch_range", &Voice::pitch_range, 0, 99},
    Key{"engine", "word_gap", &Voice::word_gap, 0, 50},
    Key{"pauses", "clause", &Pauses::clause, 0, 5000},
    Key{"pauses", "sentence", &Pauses::sentence, 0, 5000},
    Key{"pauses", "paragraph", &Pauses::paragraph, 0, 5000},
    Key{"pauses", "before_heading", &Pauses::before_heading, 1000, 10000},
    Key{"pauses", "after_heading", &Pauses::after_heading, 0, 10000},
    Key{"pauses", "list_item", &Pauses::list_item, 0, 5000},
    Key{"pauses", "quotation", &Pauses::quotation, 0, 5000},
    Key{"pauses", "cue", &Pauses::cue, 0, 5000},
    Key{"pauses", "head", &Pauses::head, 0, 10000},
    Key{"pauses", "tail", &Pauses::tail, 0, 10000},
    Key{"", "lexicon", &Voice::lexicons},
    Key{"cues", "start", &Cues::start},
    Key{"cues", "heading", &Cues::heading},
    Key{"cues", "end", &Cues::end},
    Key{"level", "loudness", &Voice::loudness, -31, -12},
    Key{"level", "peak", &Voice::peak, -9, -0.1},
};

} // namespace

const Key* find_key(std::string_view table, std::string_view name)
{
    const auto* const key = std::find_if(
        keys.begin(), keys.end(), [&](const Key& each) { return each.table == table && each.name == name; });
    return key == keys.end() ? nullptr : key;
}

bool is_table(std::string_view name)
{
    return !name.empty() &&
           std::any_of(keys.begin(), keys.end(), [&](const Key& key) { return key.table == name; });
}

bool is_text(const Key& key)
{
    return std::holds_alternative<std::string Voice::*>(key.target) ||
           std::holds_alternative<frontend::Opening Voice::*>(key.target) ||
           std::holds_alternative<std::optional<Cue> Cues::*>(key.target);
}

std::string names_in(std::string_view table)
{
    std::string names;
    for (const Key& key : keys) {
        if (key.table == table) names += fmt::format("{}{}", names.empty() ? "" : ", ", key.name);
    }
    return names;
}

} // namespace speech::profile
