#include "speech/cue.hpp"

#include "audio/trim.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"

namespace speech {

base::Result<LoadedCue> load_cue(const std::filesystem::path& file)
{
    constexpr std::size_t largest = std::size_t{64} << 20U;
    TRY_ASSIGN(const std::string bytes, base::read_file(file, largest));
    base::Result<audio::Sound> sound = audio::read_sound(bytes, longest_cue_seconds);
    if (!sound) return base::failure("{}: {}", file.string(), sound.error().message);
    if (audio::trim(sound->samples, sound->rate).samples.empty())
        return base::failure("{}: is silent", file.string());
    return LoadedCue{{file, base::Hasher().add(bytes).digest()}, *std::move(sound)};
}

} // namespace speech
