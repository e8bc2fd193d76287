// voices: the profiles, to read and to hear.
#include "audio/encoding.hpp"
#include "audio/pcm.hpp"
#include "audio/wav.hpp"
#include "base/atomic_file.hpp"
#include "base/subprocess.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"
#include "speech/calibration.hpp"
#include "speech/take_desk.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

namespace cli {

namespace {

/// What a sample says after the voice's name.
constexpr std::string_view news =
    "Der Bundestag hat am 3.10.2024 um 14.30 Uhr über den Haushalt beraten: Es geht um 2,5 Mrd. Euro. "
    "„Wir haben lange genug gewartet“, sagte die Ministerin in Berlin.";

/// "  cues start jingle.wav", a line or none.
std::string cues_as_text(const speech::Cues& cues)
{
    std::string text;
    const auto add = [&](std::string_view name, const std::optional<speech::Cue>& cue) {
        if (cue)
            text +=
                fmt::format("{} {} {}", text.empty() ? "  cues" : ",", name, cue->file.filename().string());
    };
    add("start", cues.start);
    add("heading", cues.heading);
    add("end", cues.end);
    return text.empty() ? text : text + "\n";
}

/// "  headings by sprecherin", a line or none.
std::string others_as_text(const speech::Voice& voice)
{
    std::string text;
    if (voice.heading_voice) text = fmt::format("  headings by {}", voice.heading_voice->name);
    if (voice.quote_voice) {
        text += fmt::format("{}quotations by {}", text.empty() ? "  " : ", ", voice.quote_voice->name);
    }
    for (const auto& each : voice.foreign_voices)
        text += fmt::format("{}foreign passages by {}", text.empty() ? "  " : ", ", each->name);
    return text.empty() ? text : text + "\n";
}

std::string as_text(const speech::Voice& voice)
{
    const std::string engine =
        voice.command.empty()
            ? "voice " + voice.engine_voice + (voice.variant.empty() ? "" : "+" + voice.variant)
            : fmt::format("command {}", fmt::join(voice.command, " "));
    const speech::Pauses& pauses = voice.pauses;
    return fmt::format(
        "{}\n  {}\n"
        "  {}, {} words a minute, pitch {}, range {}, word gap {}, {} LUFS, peak {} dBTP\n"
        "  pauses in ms: clause {}, sentence {}, paragraph {}, before heading {}, after heading {}, "
        "list item {}, quotation {}, cue {}, head {}, tail {}\n"
        "  opening \"{}\"\n{}{}",
        voice.name, voice.description, engine, voice.rate, voice.pitch, voice.pitch_range, voice.word_gap,
        voice.loudness.value, voice.peak.value, pauses.clause.count(), pauses.sentence.count(),
        pauses.paragraph.count(), pauses.before_heading.count(), pauses.after_heading.count(),
        pauses.list_item.count(), pauses.quotation.count(), pauses.cue.count(), pauses.head.count(),
        pauses.tail.count(), voice.opening.written, cues_as_text(voice.cues), others_as_text(voice));
}

/// What the sample says, by the voice and levelled as in an edition: 16-bit PCM.
base::Result<std::string> sample_of(const speech::Voice& voice, const speech::lexicon::Lexicon& lexicon,
                                    speech::TakeDesk& desk)
{
    const audio::Encoding wav = *audio::find_encoding("wav");
    TRY_ASSIGN(const base::Decibels gain, speech::gain_for(voice, wav, desk.speakers(), desk.store()));
    frontend::Utterance utterance;
    utterance.spoken =
        frontend::normalize(fmt::format("Die Stimme {}. {}", voice.name, news), frontend::German::built_in());
    const speech::EngineText said = speech::text_for(voice, utterance, lexicon);
    desk.submit(0, speech::order_for(said, voice, wav, gain));
    auto delivered = desk.next();
    if (!delivered) return base::failure("interrupted");
    if (!delivered->take) return tl::unexpected(delivered->take.error());
    return std::move(delivered->take->frames);
}

/// DIR/NAME.wav for each voice. One that cannot speak stops no other.
int write_samples(const std::vector<speech::Voice>& all, const Voices& options, const Common& common)
{
    speech::SpeakersOptions speakers;
    speakers.program = base::own_executable();
    speakers.arguments = {"worker"};
    speech::TakeDesk desk(store(common), speech::Speakers(std::move(speakers)));
    int code = success;
    for (const speech::Voice& voice : all) {
        const std::filesystem::path file = options.sample / (voice.name + ".wav");
        const auto written = [&]() -> base::Status {
            production::Lexicons pronunciations = lexicons(common, voice, {});
            TRY_ASSIGN(const speech::lexicon::Lexicon* const lexicon, pronunciations.with({}));
            TRY_ASSIGN(const std::string pcm, sample_of(voice, *lexicon, desk));
            TRY_ASSIGN(const std::string bytes,
                       audio::wav_bytes(audio::from_pcm(pcm), audio::find_encoding("wav")->rate));
            return base::write_atomically(file, bytes);
        }();
        if (written) {
            print(Stream::out, file.string() + "\n");
        } else {
            complain(fmt::format("the voice {}: {}", voice.name, written.error().message));
            code = some_failed;
        }
    }
    return code;
}

} // namespace

int run(const Voices& options, const Common& common)
{
    const auto all = voices(common);
    if (!all) {
        complain(all.error().message);
        return wrong_usage;
    }
    if (!options.sample.empty()) {
        std::error_code error;
        std::filesystem::create_directories(options.sample, error);
        if (error) {
            complain(fmt::format("{}: cannot be made: {}", options.sample.string(), error.message()));
            return wrong_usage;
        }
        return write_samples(*all, options, common);
    }
    std::string text;
    for (const speech::Voice& voice : *all)
        text += as_text(voice);
    print(Stream::out, text);
    return success;
}

} // namespace cli
