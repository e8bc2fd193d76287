#include "speech/voice_profile.hpp"

#include "base/file.hpp"
#include "speech/command_engine.hpp"
#include "speech/profile_keys.hpp"
#include "speech/voice_variant.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace speech {

namespace {

namespace fs = std::filesystem;
using profile::Key;

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
            if (profile::is_table(name.str())) {
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
        const Key* const key = profile::find_key(table, name.str());
        if (key == nullptr) {
            return error(node, "unknown key \"{}\"{}; known here: {}", name.str(),
                         table.empty() ? std::string() : fmt::format(" in [{}]", table),
                         profile::names_in(table));
        }
        if (const auto* files = std::get_if<std::vector<fs::path> Voice::*>(&key->target))
            return read_files(*key, voice_.*(*files), node);
        if (const auto* words = std::get_if<std::vector<std::string> Voice::*>(&key->target))
            return read_command(*key, voice_.*(*words), node);
        if (const auto* other = std::get_if<std::shared_ptr<const Voice> Voice::*>(&key->target))
            return read_other_voice(*key, voice_.*(*other), node);
        if (const auto* others =
                std::get_if<std::vector<std::shared_ptr<const Voice>> Voice::*>(&key->target))
            return read_other_voices(*key, voice_.*(*others), node);
        return profile::is_text(*key) ? read_text(*key, node) : read_number(*key, node);
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
    base::Status read_other_voices(const Key& key, std::vector<std::shared_ptr<const Voice>>& others,
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

base::Result<Voice> load(const fs::path& path, ProfileReader::Part part)
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
    TRY_ASSIGN(voice_.own_variant, read_own_variant(file_.parent_path(), voice_.variant));
    voice_.command_identity = command_identity(voice_.command);
    const auto in_our_manner = [&](std::shared_ptr<const Voice>& each) {
        Voice other = *each;
        other.pauses = voice_.pauses;
        other.loudness = voice_.loudness;
        other.peak = voice_.peak;
        each = std::make_shared<const Voice>(std::move(other));
    };
    for (std::shared_ptr<const Voice>* const each : {&voice_.heading_voice, &voice_.quote_voice}) {
        if (*each) in_our_manner(*each);
    }
    std::for_each(voice_.foreign_voices.begin(), voice_.foreign_voices.end(), in_our_manner);
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
    TRY_ASSIGN(Voice loaded, load(path, Part::engine));
    other = std::make_shared<const Voice>(std::move(loaded));
    return {};
}

/// One name, or a list of them.
base::Status ProfileReader::read_other_voices(const Key& key,
                                              std::vector<std::shared_ptr<const Voice>>& others,
                                              const toml::node& node)
{
    const auto add = [&](const toml::node& name) -> base::Status {
        std::shared_ptr<const Voice> other;
        TRY(read_other_voice(key, other, name));
        if (other) others.push_back(std::move(other));
        return {};
    };
    const toml::array* const all = node.as_array();
    if (all == nullptr) return add(node);
    for (const toml::node& each : *all)
        TRY(add(each));
    return {};
}

} // namespace

base::Result<Voice> read_profile(const fs::path& file) { return load(file, ProfileReader::Part::whole); }

} // namespace speech
