#include "edition/edition.hpp"

#include "audio/loudness.hpp"
#include "audio/silence.hpp"
#include "edition/audio_file.hpp"
#include "edition/chapter_marks.hpp"
#include "edition/pauses.hpp"
#include "edition/tags.hpp"
#include "edition/timeline.hpp"
#include "edition/timeline_json.hpp"

#include <algorithm>
#include <cmath>

namespace edition {

namespace {

std::string title_of(const Plan& plan, const frontend::Chapter& chapter)
{
    return chapter.title.empty() ? plan.audio.stem().string() : chapter.title;
}

/// As many as there can be. Which of them are merged for their length is known only at the end.
std::vector<ChapterMark> possible_marks(const Plan& plan)
{
    std::vector<ChapterMark> marks;
    for (const frontend::Chapter& chapter : plan.script.chapters)
        marks.push_back({title_of(plan, chapter), 0, 0});
    return plan.shortest_chapter.count() > 0 ? marks : merged(marks, most_chapters);
}

} // namespace

struct Writer::State {
    Plan plan;
    TagFields tags;
    std::vector<base::Milliseconds> pauses;
    ChapterMarks chapters;
    Timeline timeline;
    TimelineJson json;
    AudioFile audio;
    std::size_t chapter = 0;                     ///< of the next utterance
    std::size_t utterance = 0;                   ///< in its chapter
    std::size_t number = 0;                      ///< in the script
    const frontend::Utterance* before = nullptr; ///< the last one that was written
    std::vector<PlacedCue> cues{};
    std::vector<float> block_energies{};
    float peak = 0;

    base::Status add_silence(std::int64_t frames);
    base::Status add_sound(const Placement& placement, const speech::Take& take);
    base::Result<std::optional<Placement>> add_cue_before(const frontend::Utterance& next);
    base::Result<Placement> add_cue(std::string_view name, const speech::Take& take,
                                    base::Milliseconds pause);
    base::Status begin_chapter(base::Samples start);
};

base::Result<Writer> Writer::open(Plan plan)
{
    TagFields tags{plan.script.metadata, plan.audio.stem().string(), plan.voice.name, plan.fingerprint,
                   std::move(plan.cover)};
    const TimelineHead head{plan.voice.name, std::string(plan.encoding.name), plan.fingerprint};
    TRY_ASSIGN(TimelineJson json,
               TimelineJson::open(plan.timeline, plan.article, plan.script, plan.encoding.rate, head));
    TRY_ASSIGN(AudioFile audio, AudioFile::open(plan.audio, plan.encoding, tags, possible_marks(plan)));
    auto pauses = pauses_after(plan.script, plan.voice);
    const Timeline timeline(plan.encoding, plan.voice.pauses.head);
    const ChapterMarks chapters(base::samples(plan.shortest_chapter, plan.encoding.rate));
    return Writer(std::make_unique<State>(State{std::move(plan), std::move(tags), std::move(pauses), chapters,
                                                timeline, std::move(json), std::move(audio)}));
}

Writer::Writer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

base::Status Writer::State::add_silence(std::int64_t frames)
{
    // In pieces, so that a long pause takes no memory.
    constexpr std::int64_t piece = 64;
    for (; frames > 0; frames -= piece) {
        const base::Samples length = std::min(frames, piece) * plan.encoding.frame_length;
        TRY(audio.add(audio::silence(plan.encoding, length), length));
    }
    return {};
}

base::Status Writer::State::add_sound(const Placement& placement, const speech::Take& take)
{
    TRY(add_silence(placement.silent_frames));
    TRY(audio.add(take.frames, take.length));
    block_energies.insert(block_energies.end(), take.block_energies.begin(), take.block_energies.end());
    peak = std::max(peak, take.peak);
    return {};
}

base::Result<Placement> Writer::State::add_cue(std::string_view name, const speech::Take& take,
                                               base::Milliseconds pause)
{
    const Placement placement = timeline.place_sound(take, pause);
    cues.push_back({name, placement.start, placement.end});
    TRY(add_sound(placement, take));
    return placement;
}

/// The cue that announces this utterance, if one does: that of the start comes instead of a heading's.
base::Result<std::optional<Placement>> Writer::State::add_cue_before(const frontend::Utterance& next)
{
    if (plan.cues == nullptr) return std::nullopt;
    const base::Milliseconds pause = pause_after_cue(plan.voice);
    if (before == nullptr && plan.cues->start) return add_cue("start", *plan.cues->start, pause);
    const bool goes_on = before != nullptr && before->after <= frontend::Boundary::sentence;
    if (next.role != article::Role::heading || goes_on || !plan.cues->heading) return std::nullopt;
    return add_cue("heading", *plan.cues->heading, pause);
}

base::Status Writer::State::begin_chapter(base::Samples start)
{
    const frontend::Chapter& next = plan.script.chapters[chapter];
    return chapters.heading(title_of(plan, next), start) ? json.begin_chapter(next, start) : base::Status{};
}

base::Status Writer::add(const speech::EngineText& said, const speech::Take& take)
{
    State& state = *state_;
    if (state.number == state.pauses.size()) return base::failure("there are more takes than utterances");
    const frontend::Chapter& chapter = state.plan.script.chapters[state.chapter];
    const frontend::Utterance& utterance = chapter.utterances[state.utterance];
    TRY_ASSIGN(const auto cue, state.add_cue_before(utterance));
    const Placement placement = state.timeline.place(utterance, said, take, state.pauses[state.number]);
    if (state.utterance == 0) TRY(state.begin_chapter(cue ? cue->chapter_start : placement.chapter_start));
    TRY(state.json.add(utterance, placement));
    TRY(state.add_sound(placement, take));
    if (state.chapters.is_settled(state.timeline.duration())) TRY(state.json.settle_chapter());

    state.before = &utterance;
    ++state.number;
    if (++state.utterance == chapter.utterances.size()) {
        ++state.chapter;
        state.utterance = 0;
    }
    return {};
}

base::Result<Edition> Writer::finish()
{
    State& state = *state_;
    if (state.number != state.pauses.size()) return base::failure("there are fewer takes than utterances");
    if (state.plan.cues != nullptr && state.plan.cues->end) {
        TRY(state.add_cue("end", *state.plan.cues->end, state.plan.voice.pauses.tail));
    }
    TRY(state.add_silence(state.timeline.close()));
    const base::Samples duration = state.timeline.duration();
    if (state.chapters.close(duration)) state.json.join_chapters();

    Edition edition{state.plan.audio, state.plan.timeline, duration, 0, {}, {}, state.plan.warnings};
    const std::vector<ChapterMark> marks = merged(state.chapters.marks(), most_chapters);
    edition.chapters = static_cast<int>(marks.size());
    if (marks.size() < state.chapters.marks().size()) {
        edition.warnings.push_back(fmt::format("{} chapters were merged into {}: an MP3 can list at most {}",
                                               state.chapters.marks().size(), marks.size(), most_chapters));
    }
    edition.loudness = audio::programme_loudness(state.block_energies);
    edition.peak = {20 * std::log10(static_cast<double>(state.peak))};
    TRY_ASSIGN(const std::uint64_t bytes, state.audio.close(state.tags, marks));
    TRY(state.json.close({state.cues, duration, edition.loudness, edition.peak, state.plan.script.warnings,
                          edition.warnings, bytes}));
    // The audio last: it is what tells that an edition is complete.
    TRY(state.json.commit());
    TRY(state.audio.commit());
    return edition;
}

base::Result<std::string> fingerprint_of(const std::filesystem::path& audio,
                                         const std::filesystem::path& timeline)
{
    TRY_ASSIGN(std::string of_audio, audio_fingerprint(audio));
    TRY_ASSIGN(const TimelineIdentity identity, timeline_identity(timeline));
    if (of_audio != identity.fingerprint) {
        return base::failure("{} and {} are of different editions", audio.string(), timeline.string());
    }
    std::error_code error;
    if (std::filesystem::file_size(audio, error) != identity.audio_bytes || error) {
        return base::failure("{} is damaged", audio.string());
    }
    return of_audio;
}

base::Status may_replace(const std::filesystem::path& audio, const std::filesystem::path& timeline)
{
    const auto holds_something = [](const std::filesystem::path& path) {
        std::error_code error;
        return std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > 0;
    };
    const auto refused = [](const std::filesystem::path& path) {
        return base::failure(
            "{} exists, and Vorlaut did not make it; --force overwrites it, -o names another folder",
            path.string());
    };
    if (holds_something(audio) && !is_ours(audio)) return refused(audio);
    if (holds_something(timeline) && !is_our_timeline(timeline)) return refused(timeline);
    return {};
}

} // namespace edition
