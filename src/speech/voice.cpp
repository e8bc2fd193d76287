#include "speech/voice.hpp"

#include "base/file.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <variant>

namespace speech {

namespace {

namespace fs = std::filesystem;

/// One key that a profile may hold, where its value goes, and between which bounds a number must lie.
struct Key {
    std::string_view table; ///< "" is the top of the file
    std::string_view name;
    std::variant<std::string Voice::*, int Voice::*, base::Milliseconds Pauses::*, base::Lufs Voice::*,
                 base::Decibels Voice::*, frontend::Opening Voice::*, std::optional<Cue> Cues::*,
                 std::vector<fs::path> Voice::*, std::vector<std::string> Voice::*,
                 std::shared_ptr<const Voice> Voice::*>
        target;
    double least = 0;
    double most = 0;
};

// A chapter must begin in a pause of at least a second (players cut chapter times
// to whole seconds), so the pause before a heading may not be shorter.
const std::array keys{
    Key{"", "description", &Voice::description},
    Key{"", "opening", &Voice::opening},
    Key{"", "heading_voice", &Voice::heading_voice},
    Key{"", "quote_voice", &Voice::quote_voice},
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

/// The keys of one table, for an error message.
std::string names_in(std::string_view table)
{
    std::string names;
    for (const Key& key : keys) {
        if (key.table == table) names += fmt::format("{}{}", names.empty() ? "" : ", ", key.name);
    }
    return names;
}

/// Reads one profile. The files that it names are found from its folder.
class ProfileReader {
public:
    /// A profile that another one names says how it speaks, and names no further ones.
    enum class Part : std::uint8_t { whole, engine };

    explicit ProfileReader(fs::path file, Part part = Part::whole) : file_(std::move(file)), part_(part) {}

    base::Result<Voice> read(const toml::table& top);

private:
    base::Status read_all(const toml::table& top)
    {
        for (const auto& [name, node] : top) {
            if (is_table(name.str())) {
                TRY(read_table(name.str(), node));
            } else {
                TRY(read_key("", name, node));
            }
        }
        return {};
    }

    base::Status read_table(std::string_view table, const toml::node& node)
    {
        if (!node.is_table()) return error(node, "\"{}\" is a table: write [{}]", table, table);
        for (const auto& [name, entry] : *node.as_table())
            TRY(read_key(table, name, entry));
        return {};
    }

    base::Status read_key(std::string_view table, const toml::key& name, const toml::node& node)
    {
        const auto* const key = std::find_if(keys.begin(), keys.end(), [&](const Key& each) {
            return each.table == table && each.name == name.str();
        });
        if (key == keys.end()) {
            return error(node, "unknown key \"{}\"{}; known here: {}", name.str(),
                         table.empty() ? std::string() : fmt::format(" in [{}]", table), names_in(table));
        }
        if (const auto* files = std::get_if<std::vector<fs::path> Voice::*>(&key->target))
            return read_files(*key, voice_.*(*files), node);
        if (const auto* words = std::get_if<std::vector<std::string> Voice::*>(&key->target))
            return read_command(*key, voice_.*(*words), node);
        if (const auto* other = std::get_if<std::shared_ptr<const Voice> Voice::*>(&key->target))
            return read_other_voice(*key, voice_.*(*other), node);
        return is_text(*key) ? read_text(*key, node) : read_number(*key, node);
    }

    /// A program's name stays as it is, to be looked up in PATH; its path is found from the profile's folder.
    base::Status read_command(const Key& key, std::vector<std::string>& command, const toml::node& node)
    {
        const auto add = [&](const toml::node& each) {
            if (each.is_string()) command.push_back(**each.as_string());
            return each.is_string();
        };
        const toml::array* all = node.as_array();
        if (all == nullptr || all->empty() || !std::all_of(all->begin(), all->end(), add) ||
            command.front().empty()) {
            return error(node, "\"{}\" must be a list of texts in quotes: the program and its arguments",
                         key.name);
        }
        if (command.front().find('/') != std::string::npos)
            command.front() = (file_.parent_path() / command.front()).string();
        return {};
    }

    base::Status read_other_voice(const Key& key, std::shared_ptr<const Voice>& other,
                                  const toml::node& node);

    base::Status read_text(const Key& key, const toml::node& node)
    {
        if (!node.is_string()) return error(node, "\"{}\" must be a text in quotes", key.name);
        const std::string& written = **node.as_string();
        if (const auto* text = std::get_if<std::string Voice::*>(&key.target)) voice_.*(*text) = written;
        if (const auto* spoken = std::get_if<frontend::Opening Voice::*>(&key.target)) {
            auto opening = frontend::parse_opening(written);
            if (!opening) return error(node, "\"{}\": {}", key.name, opening.error().message);
            voice_.*(*spoken) = *std::move(opening);
        }
        if (const auto* sound = std::get_if<std::optional<Cue> Cues::*>(&key.target);
            sound != nullptr && !written.empty()) {
            auto loaded = load_cue(file_.parent_path() / written);
            if (!loaded) return error(node, "\"{}\": {}", key.name, loaded.error().message);
            voice_.cues.*(*sound) = std::move(loaded->cue);
        }
        return {};
    }

    /// One file or several, which are found from the profile's folder.
    base::Status read_files(const Key& key, std::vector<fs::path>& files, const toml::node& node)
    {
        const auto add = [&](const toml::node& each) {
            if (each.is_string()) files.push_back(file_.parent_path() / **each.as_string());
            return each.is_string();
        };
        bool texts = node.is_string() && add(node);
        if (const toml::array* all = node.as_array()) texts = std::all_of(all->begin(), all->end(), add);
        if (!texts) return error(node, "\"{}\" must be a text in quotes, or a list of them", key.name);
        return {};
    }

    base::Status read_number(const Key& key, const toml::node& node)
    {
        const bool whole = std::holds_alternative<int Voice::*>(key.target) ||
                           std::holds_alternative<base::Milliseconds Pauses::*>(key.target);
        if (whole && !node.is_integer()) return error(node, "\"{}\" must be a whole number", key.name);
        const std::optional<double> value = node.is_number() ? node.value<double>() : std::nullopt;
        if (!value) return error(node, "\"{}\" must be a number", key.name);
        // Written so that not-a-number, which TOML can say, is out of range too.
        if (!(*value >= key.least && *value <= key.most)) {
            return error(node, "\"{}\" is {}, but must lie between {} and {}", key.name, *value, key.least,
                         key.most);
        }
        if (const auto* count = std::get_if<int Voice::*>(&key.target))
            voice_.*(*count) = static_cast<int>(*value);
        if (const auto* pause = std::get_if<base::Milliseconds Pauses::*>(&key.target))
            voice_.pauses.*(*pause) = base::Milliseconds(static_cast<std::int64_t>(*value));
        if (const auto* loudness = std::get_if<base::Lufs Voice::*>(&key.target))
            voice_.*(*loudness) = {*value};
        if (const auto* peak = std::get_if<base::Decibels Voice::*>(&key.target)) voice_.*(*peak) = {*value};
        return {};
    }

    template <class... Args>
    base::Status error(const toml::node& node, fmt::format_string<Args...> format, Args&&... args) const
    {
        return base::failure("{}:{}: {}", file_.string(), node.source().begin.line,
                             fmt::format(format, std::forward<Args>(args)...));
    }

    fs::path file_;
    Part part_ = Part::whole;
    Voice voice_;
};

base::Result<toml::table> parse(const std::string& text, const std::string& file)
{
    try { // Debian's build of toml++ reports by exception
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return base::failure("{}:{}: {}", file, error.source().begin.line, error.description());
    }
}

base::Result<Voice> load_voice(const fs::path& path, ProfileReader::Part part)
{
    constexpr std::size_t limit = std::size_t{1} << 20U;
    TRY_ASSIGN(const std::string text, base::read_file(path, limit));
    TRY_ASSIGN(const toml::table top, parse(text, path.string()));
    TRY_ASSIGN(Voice voice, ProfileReader(path, part).read(top));
    voice.name = path.stem().string();
    return voice;
}

base::Result<Voice> ProfileReader::read(const toml::table& top)
{
    TRY(read_all(top));
    for (std::shared_ptr<const Voice>* const each : {&voice_.heading_voice, &voice_.quote_voice}) {
        if (!*each) continue;
        Voice other = **each;
        other.pauses = voice_.pauses;
        other.loudness = voice_.loudness;
        other.peak = voice_.peak;
        *each = std::make_shared<const Voice>(std::move(other));
    }
    return std::move(voice_);
}

base::Status ProfileReader::read_other_voice(const Key& key, std::shared_ptr<const Voice>& other,
                                             const toml::node& node)
{
    if (!node.is_string()) return error(node, "\"{}\" must be a text in quotes", key.name);
    if (part_ == Part::engine) return {};
    const std::string& name = **node.as_string();
    const fs::path path = file_.parent_path() / (name + ".toml");
    std::error_code ignored;
    if (name.find('/') != std::string::npos || !fs::is_regular_file(path, ignored))
        return error(node, R"("{}": there is no voice "{}" beside this one)", key.name, name);
    TRY_ASSIGN(Voice loaded, load_voice(path, Part::engine));
    other = std::make_shared<const Voice>(std::move(loaded));
    return {};
}

/// The profiles of a folder, sorted; not empty.
base::Result<std::vector<fs::path>> profiles_in(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> paths;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(".") && name.ends_with(".toml")) paths.push_back(entry->path());
    }
    if (error) {
        return base::failure("{}: the voice profiles cannot be read: {}", folder.string(), error.message());
    }
    if (paths.empty()) return base::failure("{}: there is no voice profile (*.toml)", folder.string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

const Voice& voice_for(const Voice& voice, article::Role role)
{
    const bool heading = role == article::Role::title || role == article::Role::heading;
    if (heading && voice.heading_voice) return *voice.heading_voice;
    if (role == article::Role::quotation && voice.quote_voice) return *voice.quote_voice;
    return voice;
}

frontend::Opening Voice::default_opening() { return *frontend::parse_opening("{title}. Von {author}."); }

base::Result<std::vector<Voice>> load_voices(const fs::path& folder)
{
    TRY_ASSIGN(const std::vector<fs::path> paths, profiles_in(folder));
    std::vector<Voice> voices;
    for (const fs::path& path : paths) {
        TRY_ASSIGN(Voice voice, load_voice(path, ProfileReader::Part::whole));
        voices.push_back(std::move(voice));
    }
    return voices;
}

base::Result<Voice> load_voice(const fs::path& folder, std::string_view name)
{
    TRY_ASSIGN(const std::vector<fs::path> paths, profiles_in(folder));
    std::string names;
    for (const fs::path& path : paths) {
        if (path.stem() == name) return load_voice(path, ProfileReader::Part::whole);
        names += fmt::format("{}{}", names.empty() ? "" : ", ", path.stem().string());
    }
    return base::failure("there is no voice \"{}\" in {}; there are: {}", name, folder.string(), names);
}

} // namespace speech
