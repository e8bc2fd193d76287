#include "cli/studio.hpp"

namespace cli {

namespace {

namespace fs = std::filesystem;

base::Result<fs::path> voices_folder(const Common& common)
{
    if (!common.voices_folder.empty()) return common.voices_folder;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path above = program.parent_path().parent_path();
    for (const fs::path& folder : {above / "voices", above / "share/vorlaut/voices"}) {
        if (fs::is_directory(folder, error)) return folder;
    }
    return base::failure("there is no folder of voice profiles beside {}; name one with --voices-dir",
                         program.string());
}

} // namespace

base::Result<std::vector<speech::Voice>> voices(const Common& common)
{
    TRY_ASSIGN(const fs::path folder, voices_folder(common));
    return speech::load_voices(folder);
}

base::Result<speech::Voice> voice(const Common& common, const std::string& name)
{
    TRY_ASSIGN(const fs::path folder, voices_folder(common));
    return speech::load_voice(folder, name);
}

base::Result<speech::Voice> german_voice(const Common& common, const std::string& name)
{
    TRY_ASSIGN(speech::Voice chosen, voice(common, name));
    if (chosen.is_german()) return chosen;
    return base::failure("the voice “{}” does not speak by eSpeak NG's German rules, which lexicons correct; "
                         "choose a German one with --voice",
                         chosen.name);
}

speech::TakeStore store(const Common& common)
{
    const fs::path folder =
        common.store_folder.empty() ? speech::TakeStore::default_folder() : common.store_folder;
    return speech::TakeStore(folder, common.store_limit);
}

production::Lexicons lexicons(const Common& common, const speech::Voice& voice,
                              const std::vector<fs::path>& named)
{
    const auto folder = voices_folder(common);
    std::vector<fs::path> files = voice.lexicons;
    files.insert(files.end(), named.begin(), named.end());
    return {folder ? *folder / "lexicon" : fs::path(), std::move(files)};
}

} // namespace cli
