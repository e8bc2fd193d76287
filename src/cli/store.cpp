// cache and voices: what lies on the disk.
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"

#include <fmt/format.h>

#include <iterator>

namespace cli {

namespace {

std::string megabytes(std::uint64_t bytes)
{
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1U << 20U));
}

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

std::string as_text(const speech::Voice& voice)
{
    const std::string engine = voice.engine_voice + (voice.variant.empty() ? "" : "+" + voice.variant);
    const speech::Pauses& pauses = voice.pauses;
    return fmt::format(
        "{}\n  {}\n"
        "  voice {}, {} words a minute, pitch {}, range {}, word gap {}, {} LUFS, peak {} dBTP\n"
        "  pauses in ms: clause {}, sentence {}, paragraph {}, before heading {}, after heading {}, "
        "list item {}, quotation {}, cue {}, head {}, tail {}\n"
        "  opening \"{}\"\n{}",
        voice.name, voice.description, engine, voice.rate, voice.pitch, voice.pitch_range, voice.word_gap,
        voice.loudness.value, voice.peak.value, pauses.clause.count(), pauses.sentence.count(),
        pauses.paragraph.count(), pauses.before_heading.count(), pauses.after_heading.count(),
        pauses.list_item.count(), pauses.quotation.count(), pauses.cue.count(), pauses.head.count(),
        pauses.tail.count(), voice.opening.written, cues_as_text(voice.cues));
}

base::Result<speech::TakeStore::Info> act(speech::TakeStore& takes, const Cache& options,
                                          const Common& common)
{
    switch (options.action) {
    case CacheAction::info:
        break;
    case CacheAction::trim:
        return takes.trim(common.store_limit);
    case CacheAction::clear:
        return takes.clear();
    }
    return takes.info();
}

} // namespace

int run(const Voices& /*options*/, const Common& common)
{
    const auto all = voices(common);
    if (!all) {
        complain(all.error().message);
        return wrong_usage;
    }
    std::string text;
    for (const speech::Voice& voice : *all)
        text += as_text(voice);
    print(Stream::out, text);
    return success;
}

int run(const Cache& options, const Common& common)
{
    speech::TakeStore takes = store(common);
    const auto info = act(takes, options, common);
    if (!info) {
        complain(info.error().message);
        return some_failed;
    }
    print(Stream::out, fmt::format("folder  {}\ntakes   {}\nsize    {}\nlimit   {}\n", info->folder.string(),
                                   info->takes, megabytes(info->bytes), megabytes(info->limit)));
    return success;
}

} // namespace cli
