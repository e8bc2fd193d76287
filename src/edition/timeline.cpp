#include "edition/timeline.hpp"

#include <algorithm>

namespace edition {

namespace {

using base::Samples;

/// When each token that is said first sounds, from the take's marks; -1 where no mark fell on it. A mark
/// belongs to the word that holds its place; the engine often puts it on the blank before, so a place between
/// two words counts for the next one.
std::vector<TimedWord> marked_words(const speech::EngineText& said, const speech::Take& take)
{
    std::vector<TimedWord> words;
    auto mark = take.words.begin();
    for (const auto& word : said.words) {
        const bool is_new = words.empty() || words.back().token != word.token;
        if (is_new) words.push_back({word.token, -1, -1});
        for (; mark != take.words.end() && mark->text_offset < word.text.end; ++mark) {
            if (words.back().start < 0) words.back().start = mark->sample;
        }
    }
    return words;
}

/// Fills the gaps evenly and makes the times rise from the first sound to the last; word ends are the next
/// starts.
void complete(std::vector<TimedWord>& words, Samples sound_begin, Samples sound_end)
{
    if (words.empty()) return;
    words.front().start = sound_begin;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].start < 0) {
            std::size_t known = i;
            while (known < words.size() && words[known].start < 0)
                ++known;
            const Samples until = known < words.size() ? words[known].start : sound_end;
            const auto parts = static_cast<Samples>(known - i + 1);
            words[i].start = words[i - 1].start + std::max<Samples>(0, until - words[i - 1].start) / parts;
        }
        words[i].start = std::clamp(words[i].start, words[i - 1].start, sound_end);
        words[i - 1].end = words[i].start;
    }
    words.back().end = sound_end;
}

/// The last whole second in the pause from `silent` to `sound`, since players cut chapter times to whole
/// seconds; the pause's beginning where there is none.
Samples chapter_cut(Samples silent, Samples sound, base::Hertz rate)
{
    const Samples whole = sound / rate.value * rate.value;
    return whole >= silent ? whole : silent;
}

} // namespace

Timeline::Timeline(const audio::Encoding& encoding, base::Milliseconds head)
    : rate_(encoding.rate), frame_(encoding.frame_length), wanted_(base::samples(head, encoding.rate))
{
}

/// How many frames of silence bring the next sound nearest to where the rule wants it, `take_silence` coming
/// on top.
std::int64_t Timeline::frames_until(Samples take_silence) const
{
    const Samples missing = silent_since_ + wanted_ - at_ - take_silence;
    return std::max<Samples>(0, (missing + frame_ / 2) / frame_);
}

Placement Timeline::place_sound(const speech::Take& take, base::Milliseconds pause)
{
    Placement placement;
    const bool is_first = at_ == 0;
    placement.silent_frames = frames_until(take.sound_begin);
    at_ += placement.silent_frames * frame_;
    placement.start = at_ + take.sound_begin;
    placement.end = at_ + take.sound_end;
    placement.chapter_start = is_first ? 0 : chapter_cut(silent_since_, placement.start, rate_);
    at_ += take.length;
    const base::Samples wanted = base::samples(pause, rate_);
    if (take.sound_begin < take.sound_end) {
        silent_since_ = placement.end;
        wanted_ = wanted;
    } else {
        wanted_ = std::max(wanted_, wanted); // one pause, not two, around what is not heard
    }
    return placement;
}

Placement Timeline::place(const frontend::Utterance& utterance, const speech::EngineText& said,
                          const speech::Take& take, base::Milliseconds pause)
{
    Placement placement = place_sound(take, pause);
    if (take.sound_begin == take.sound_end) return placement;
    placement.words = marked_words(said, take);
    std::erase_if(placement.words,
                  [&](const TimedWord& word) { return word.token >= utterance.tokens.size(); });
    complete(placement.words, take.sound_begin, take.sound_end);
    for (TimedWord& word : placement.words) {
        word.start += at_ - take.length;
        word.end += at_ - take.length;
    }
    return placement;
}

std::int64_t Timeline::close()
{
    const std::int64_t frames = frames_until(0);
    at_ += frames * frame_;
    return frames;
}

} // namespace edition
