#include "speech/cue_takes.hpp"

#include "audio/gain_search.hpp"
#include "audio/master.hpp"
#include "audio/resample.hpp"
#include "audio/trim.hpp"
#include "base/hash.hpp"

namespace speech {

namespace {

/// Raised whenever the same cue would no longer give the same take, as take_revision is for speech
/// (take.cpp).
constexpr std::int64_t cue_revision = 1;

std::string key_for(const Cue& cue, const Voice& voice, const audio::Encoding& encoding)
{
    return base::Hasher()
        .add("cue")
        .add(cue_revision)
        .add(cue.digest)
        .add(voice.loudness.value)
        .add(voice.peak.value)
        .add(encoding.name)
        .digest();
}

base::Result<Take> made_take(const Cue& cue, const Voice& voice, const audio::Encoding& encoding)
{
    TRY_ASSIGN(LoadedCue loaded, load_cue(cue.file));
    if (loaded.cue.digest != cue.digest) {
        return base::failure("{}: has changed while it was used; start again", cue.file.string());
    }
    const base::Hertz rate = encoding.rate;
    TRY_ASSIGN(const std::vector<float> samples,
               audio::resample(std::move(loaded.sound.samples), loaded.sound.rate, rate));
    const std::vector<float> sound = audio::trim(samples, rate).samples;
    TRY_ASSIGN(const auto gain, audio::find_gain({sound}, rate, voice.loudness, voice.peak, encoding));
    if (!gain) return base::failure("{}: is too soft to be levelled", cue.file.string());
    TRY_ASSIGN(audio::Mastered mastered, audio::master(samples, rate, *gain, voice.peak, encoding));
    return take_of(std::move(mastered));
}

base::Result<std::optional<Take>> stored_or_made(const std::optional<Cue>& cue, const Voice& voice,
                                                 const audio::Encoding& encoding, TakeStore& store)
{
    if (!cue) return std::nullopt;
    const std::string key = key_for(*cue, voice, encoding);
    if (auto stored = store.find(key)) return stored;
    TRY_ASSIGN(Take take, made_take(*cue, voice, encoding));
    (void)store.put(key, take); // costs making it again, nothing else
    return take;
}

} // namespace

base::Result<CueTakes> cue_takes(const Voice& voice, const audio::Encoding& encoding, TakeStore& store)
{
    CueTakes takes;
    TRY_ASSIGN(takes.start, stored_or_made(voice.cues.start, voice, encoding, store));
    TRY_ASSIGN(takes.heading, stored_or_made(voice.cues.heading, voice, encoding, store));
    TRY_ASSIGN(takes.end, stored_or_made(voice.cues.end, voice, encoding, store));
    return takes;
}

} // namespace speech
