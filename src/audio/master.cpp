#include "audio/master.hpp"

#include "audio/level.hpp"
#include "audio/limiter.hpp"
#include "audio/measure.hpp"
#include "audio/mp3_decoder.hpp"
#include "audio/mp3_encoder.hpp"
#include "audio/pcm.hpp"
#include "audio/resample.hpp"
#include "audio/silence.hpp"
#include "audio/trim.hpp"

#include <algorithm>

namespace audio {

namespace {

// eSpeak NG speaks at this rate.
constexpr base::Hertz engine_band{22050};

/// What limiter ripple and encoder add to a peak: on German speech of two voices at gains up to 8 dB, at most
/// 0.9 dB in MP3 and 0.2 dB in PCM. What adds more is mastered again.
base::Decibels encoder_margin(const Encoding& encoding)
{
    return {encoding.container == Container::mp3 ? 1.5 : 0.3};
}

void apply_gain(std::vector<float>& samples, base::Decibels gain)
{
    const float factor = amplitude(gain);
    for (float& sample : samples)
        sample *= factor;
}

/// Silence behind the sound, up to whole frames that hold all of it.
void pad_to_frames(std::vector<float>& samples, const Encoding& encoding)
{
    const auto frame = static_cast<std::size_t>(encoding.frame_length);
    const auto tail = static_cast<std::size_t>(encoding.container == Container::mp3 ? mp3_tail : 0);
    samples.resize((samples.size() + tail + frame - 1) / frame * frame, 0.0F);
}

base::Result<Decoded> decode(const std::string& frames, const Encoding& encoding)
{
    if (encoding.container != Container::mp3) return Decoded{from_pcm(frames), encoding.rate};
    // The decoder is one frame behind its input; the engine's sound lies in the lower half of the band.
    const std::string flushed = frames + silence(encoding, 2 * encoding.frame_length);
    return decode_mp3(flushed, encoding.rate > engine_band ? DecodedRate::half : DecodedRate::full);
}

base::Samples rescaled(base::Samples position, base::Hertz from, base::Hertz to)
{
    return (position * to.value + from.value / 2) / from.value;
}

} // namespace

std::vector<float> levelled(std::vector<float> samples, base::Hertz rate, base::Decibels gain,
                            base::Decibels ceiling, const Encoding& encoding)
{
    apply_gain(samples, gain);
    const base::Decibels inner_ceiling{ceiling.value - encoder_margin(encoding).value};
    return limit(std::move(samples), amplitude(inner_ceiling), rate);
}

namespace {

base::Result<Mastered> encoded(const Trimmed& trimmed, base::Hertz engine_rate, base::Decibels gain,
                               base::Decibels ceiling, const Encoding& encoding)
{
    std::vector<float> samples = levelled(trimmed.samples, engine_rate, gain, ceiling, encoding);
    TRY_ASSIGN(samples, resample(std::move(samples), engine_rate, encoding.rate));
    pad_to_frames(samples, encoding);

    Mastered mastered;
    mastered.length = std::ssize(samples);
    mastered.sound_begin = rescaled(trimmed.sound_begin, engine_rate, encoding.rate);
    mastered.sound_end = rescaled(trimmed.sound_end, engine_rate, encoding.rate);
    mastered.trimmed = trimmed.cut;
    if (encoding.container == Container::mp3) {
        TRY_ASSIGN(mastered.frames, encode_mp3(samples, encoding));
    } else {
        mastered.frames = to_pcm(samples);
    }
    TRY_ASSIGN(const Decoded decoded, decode(mastered.frames, encoding));
    TRY_ASSIGN(Measurement measured, measure(decoded.samples, decoded.rate));
    mastered.block_energies = std::move(measured.block_energies);
    mastered.peak = measured.peak;
    return mastered;
}

} // namespace

base::Result<Mastered> master(std::span<const float> speech, base::Hertz engine_rate, base::Decibels gain,
                              base::Decibels ceiling, const Encoding& encoding)
{
    const Trimmed trimmed = trim(speech, engine_rate);
    if (trimmed.samples.empty()) return Mastered{};
    constexpr int attempts = 4; // hardly any speech needs a second
    base::Decibels aim = ceiling;
    for (int attempt = 1;; ++attempt) {
        TRY_ASSIGN(Mastered mastered, encoded(trimmed, engine_rate, gain, aim, encoding));
        const double excess = decibels(mastered.peak).value - ceiling.value;
        if (excess <= 0 || attempt == attempts) return mastered;
        aim.value -= excess + 0.1;
    }
}

} // namespace audio
