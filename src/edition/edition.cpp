#include "edition/edition.hpp"

#include "audio/loudness.hpp"
#include "audio/silence.hpp"
#include "edition/audio_file.hpp"
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

std::vector<ChapterMark> marks_of(const Plan& plan)
{
    std::vector<ChapterMark> marks;
    for (const frontend::Chapter& chapter : plan.script.chapters)
        marks.push_back({title_of(plan, chapter), 0, 0});
    return marks;
}

} // namespace

struct Writer::State {
    Plan plan;
    TagFields tags;
    std::vector<base::Milliseconds> pauses;
    std::vector<ChapterMark> chapters;
    Timeline timeline;
    TimelineJson json;
    AudioFile audio;
    std::size_t chapter = 0;   ///< of the next utterance
    std::size_t utterance = 0; ///< in its chapter
    std::size_t number = 0;    ///< in the script
    std::vector<float> block_energies{};
    float peak = 0;

    base::Status add_silence(std::int64_t frames);
    base::Status begin_chapter(base::Samples start);
};

base::Result<Writer> Writer::open(Plan plan)
{
    TagFields tags{plan.script.metadata, plan.audio.stem().string(), plan.voice.name, plan.fingerprint};
    std::vector<ChapterMark> chapters = marks_of(plan);
    const TimelineHead head{plan.voice.name, std::string(plan.encoding.name), plan.fingerprint};
    TRY_ASSIGN(TimelineJson json,
               TimelineJson::open(plan.timeline, plan.article, plan.script, plan.encoding.rate, head));
    TRY_ASSIGN(AudioFile audio,
               AudioFile::open(plan.audio, plan.encoding, tags, merged(chapters, most_chapters)));
    auto pauses = pauses_after(plan.script, plan.voice);
    const Timeline timeline(plan.encoding, plan.voice.pauses.head);
    return Writer(
        std::make_unique<State>(State{std::move(plan), std::move(tags), std::move(pauses),
                                      std::move(chapters), timeline, std::move(json), std::move(audio)}));
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

base::Status Writer::State::begin_chapter(base::Samples start)
{
    if (chapter > 0) chapters[chapter - 1].end = start;
    chapters[chapter].start = start;
    return json.begin_chapter(plan.script.chapters[chapter], start);
}

base::Status Writer::add(const speech::EngineText& said, const speech::Take& take)
{
    State& state = *state_;
    if (state.number == state.pauses.size()) return base::failure("there are more takes than utterances");
    const frontend::Chapter& chapter = state.plan.script.chapters[state.chapter];
    const frontend::Utterance& utterance = chapter.utterances[state.utterance];
    const Placement placement = state.timeline.place(utterance, said, take, state.pauses[state.number]);
    if (state.utterance == 0) TRY(state.begin_chapter(placement.chapter_start));
    TRY(state.json.add(utterance, placement));
    TRY(state.add_silence(placement.silent_frames));
    TRY(state.audio.add(take.frames, take.length));

    state.block_energies.insert(state.block_energies.end(), take.block_energies.begin(),
                                take.block_energies.end());
    state.peak = std::max(state.peak, take.peak);
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
    TRY(state.add_silence(state.timeline.close()));
    const base::Samples duration = state.timeline.duration();
    state.chapters.back().end = duration;

    Edition edition{state.plan.audio, state.plan.timeline, duration, 0, {}, {}, {}};
    const std::vector<ChapterMark> marks = merged(state.chapters, most_chapters);
    edition.chapters = static_cast<int>(marks.size());
    if (marks.size() < state.chapters.size()) {
        edition.warnings.push_back(fmt::format("{} chapters were merged into {}: an MP3 can list at most {}",
                                               state.chapters.size(), marks.size(), most_chapters));
    }
    edition.loudness = audio::programme_loudness(state.block_energies);
    edition.peak = {20 * std::log10(static_cast<double>(state.peak))};
    TRY_ASSIGN(const std::uint64_t bytes, state.audio.close(state.tags, marks));
    TRY(state.json.close(
        {duration, edition.loudness, edition.peak, state.plan.script.warnings, edition.warnings, bytes}));
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

} // namespace edition
