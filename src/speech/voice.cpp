#include "speech/voice.hpp"

#include "speech/voice_profile.hpp"

#include <algorithm>

namespace speech {

namespace {

namespace fs = std::filesystem;

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

/// "gmw/en-US" → "en", "mb-fr1" → "fr", "German" → "de"
std::string engine_language(std::string_view engine_voice)
{
    engine_voice.remove_prefix(std::min(engine_voice.rfind('/') + 1, engine_voice.size()));
    if (engine_voice.starts_with("mb-")) engine_voice.remove_prefix(3);
    std::string language;
    for (const char c : engine_voice.substr(0, engine_voice.find_first_of("-0123456789")))
        language += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    if (language == "german") return "de";
    return language == "us" ? "en" : language; // MBROLA names three voices so
}

} // namespace

bool is_german_voice(std::string_view engine_voice) { return engine_language(engine_voice) == "de"; }

bool Voice::is_german() const { return command.empty() && is_german_voice(engine_voice); }

bool Voice::can_say(std::string_view language) const
{
    if (!command.empty() || is_german()) return true;
    return engine_language(engine_voice) == language.substr(0, language.find('-'));
}

std::vector<const Voice*> Voice::others() const
{
    std::vector<const Voice*> all;
    for (const auto& other : {heading_voice, quote_voice}) {
        if (other) all.push_back(other.get());
    }
    for (const auto& other : foreign_voices)
        all.push_back(other.get());
    return all;
}

const Voice* foreign_voice_for(const Voice& voice, std::string_view language)
{
    if (language.empty()) return nullptr;
    const auto found = std::find_if(voice.foreign_voices.begin(), voice.foreign_voices.end(),
                                    [&](const auto& each) { return each->can_say(language); });
    return found == voice.foreign_voices.end() ? nullptr : found->get();
}

frontend::SetApart set_apart_for(const Voice& voice)
{
    frontend::SetApart which;
    for (const auto& each : voice.foreign_voices) {
        which.all = which.all || !each->command.empty() || each->is_german();
        which.languages.push_back(engine_language(each->engine_voice));
    }
    return which;
}

const Voice& voice_for(const Voice& voice, const frontend::Utterance& utterance)
{
    const Voice* const foreign = foreign_voice_for(voice, frontend::language_of(utterance));
    if (foreign != nullptr) return *foreign;
    const bool heading = utterance.role == article::Role::title || utterance.role == article::Role::heading;
    if (heading && voice.heading_voice) return *voice.heading_voice;
    if (utterance.role == article::Role::quotation && voice.quote_voice) return *voice.quote_voice;
    return voice;
}

frontend::Opening Voice::default_opening() { return *frontend::parse_opening("{title}. Von {author}."); }

base::Result<std::vector<Voice>> load_voices(const fs::path& folder)
{
    TRY_ASSIGN(const std::vector<fs::path> paths, profiles_in(folder));
    std::vector<Voice> voices;
    for (const fs::path& path : paths) {
        TRY_ASSIGN(Voice voice, read_profile(path));
        voices.push_back(std::move(voice));
    }
    return voices;
}

base::Result<Voice> load_voice(const fs::path& folder, std::string_view name)
{
    TRY_ASSIGN(const std::vector<fs::path> paths, profiles_in(folder));
    std::string names;
    for (const fs::path& path : paths) {
        if (path.stem() == name) return read_profile(path);
        names += fmt::format("{}{}", names.empty() ? "" : ", ", path.stem().string());
    }
    return base::failure("there is no voice \"{}\" in {}; there are: {}", name, folder.string(), names);
}

} // namespace speech
