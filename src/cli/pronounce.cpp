#include "audio/wav.hpp"
#include "base/atomic_file.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/lines.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"
#include "speech/pronunciation.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

base::Result<std::vector<std::string>> texts(const Pronounce& options)
{
    const bool standard_input = options.words == std::vector<std::string>{"-"};
    if (!options.words.empty() && !standard_input) return options.words;
    std::vector<std::string> lines;
    TRY(for_each_line("-", [&](std::string_view line) {
        lines.emplace_back(line);
        return std::string();
    }));
    return lines;
}

/// All words in one file, with half a second between them.
base::Status write_sound(const std::filesystem::path& path, const speech::Pronounced& said)
{
    const base::Samples pause = base::samples(base::Milliseconds(500), said.rate);
    std::vector<float> samples;
    for (const std::vector<float>& each : said.sounds) {
        if (!samples.empty()) samples.resize(samples.size() + static_cast<std::size_t>(pause));
        samples.insert(samples.end(), each.begin(), each.end());
    }
    if (samples.empty()) return base::failure("there is nothing to say, so {} is not written", path.string());
    TRY_ASSIGN(const std::string bytes, audio::wav_bytes(samples, said.rate));
    return base::write_atomically(path, bytes);
}

base::Result<std::string> answers(const Pronounce& options, const Common& common)
{
    TRY_ASSIGN(const speech::Voice chosen, german_voice(common, options.voice));
    production::Lexicons pronunciations = lexicons(common, chosen, options.lexicons);
    TRY_ASSIGN(const speech::lexicon::Lexicon* const lexicon, pronunciations.with({}));
    TRY_ASSIGN(const std::vector<std::string> asked, texts(options));
    for (const std::string& note : pronunciations.notes())
        print(Stream::error, "note: " + printable(note) + "\n");
    std::vector<frontend::Utterance> spoken;
    spoken.reserve(asked.size());
    for (const std::string& each : asked)
        spoken.push_back(frontend::utterance_of(each, frontend::German::built_in()));
    const auto sound = options.sound.empty() ? speech::WithSound::no : speech::WithSound::yes;
    TRY_ASSIGN(const speech::Pronounced said, speech::pronounce(spoken, chosen, *lexicon, sound));
    if (!options.sound.empty()) TRY(write_sound(options.sound, said));
    std::string text;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const speech::Pronunciation& each = said.texts[i];
        text += options.ipa == Switch::on
                    ? fmt::format("{}\t{}\n", asked[i], each.ipa)
                    : fmt::format("{}\t{}\t{}\t{}\n", asked[i], each.mnemonics, each.ipa, each.source);
    }
    return text;
}

} // namespace

int run(const Pronounce& options, const Common& common)
{
    const auto text = answers(options, common);
    if (!text) {
        complain(text.error().message);
        return wrong_usage;
    }
    print(Stream::out, *text);
    return success;
}

} // namespace cli
