#include "speech/calibration.hpp"

#include "audio/level.hpp"
#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "audio/measure.hpp"
#include "audio/pcm.hpp"
#include "base/hash.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace speech {

namespace {

// About 15 seconds of news: a statement, a quotation, a list with numbers. Three times as much changes the
// result by less than 0.2 dB and makes the first run wait.
constexpr std::array<std::string_view, 3> text{
    "Der Bundestag hat am Donnerstag nach langer Debatte den Haushalt für das kommende Jahr beschlossen.",
    "„Wir haben lange genug gewartet“, sagte die Ministerin in Berlin.",
    "Und nun das Wetter: im Süden sonnig, im Norden zeitweise Regen, bei höchstens 19 Grad.",
};

// The louder a voice already is, the more of each further decibel the limiter takes (half of it and more), so
// the gain is found by the secant method: measure, correct by the slope so far, measure again. The text is
// spoken once; levelling and measuring it again costs a tenth of speaking and encoding it.
constexpr int most_rounds = 6;
constexpr double close_enough = 0.1; // LU
constexpr double most_gain = 20;
// The limiter's slope is never steeper than this nor flatter than that; keeps a step from running away.
constexpr double flattest = 0.2;
constexpr double steepest = 1;
// Where eSpeak's voices usually end up, for the first step.
constexpr base::Decibels usual_gain{7};
constexpr double usual_slope = 0.6;

/// Taken off while the text is spoken, so that the limiter has nothing to do then.
constexpr base::Decibels headroom{-12};

using Sentences = std::vector<std::vector<float>>; // samples, full scale ±1

base::Decibels rounded(double gain)
{
    return {std::round(std::clamp(gain, -most_gain, most_gain) * 10) / 10};
}

std::vector<TakeOrder> orders_for(const Voice& voice)
{
    std::vector<TakeOrder> orders;
    orders.reserve(text.size());
    for (const std::string_view sentence : text)
        orders.push_back(order_for(std::string(sentence), voice, audio::engine_encoding(), headroom));
    return orders;
}

std::vector<float> without_headroom(const std::string& pcm)
{
    std::vector<float> samples = audio::from_pcm(pcm);
    const float factor = audio::amplitude({-headroom.value});
    for (float& sample : samples)
        sample *= factor;
    return samples;
}

/// The text as the engine says it, in its order.
base::Result<Sentences> spoken_text(const Voice& voice, Speakers& speakers)
{
    const std::vector<TakeOrder> orders = orders_for(voice);
    for (std::size_t i = 0; i < orders.size(); ++i)
        speakers.submit(i, orders[i]);
    // All are fetched even if one fails, so that none is left for the next caller.
    Sentences sentences(orders.size());
    base::Status status;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const std::optional<Spoken> spoken = speakers.next();
        if (!spoken) return base::failure("interrupted while the voice was measured");
        if (spoken->take) {
            sentences[spoken->id] = without_headroom(spoken->take->frames);
        } else {
            status = tl::unexpected(spoken->take.error());
        }
    }
    TRY(status);
    return sentences;
}

base::Result<base::Lufs> loudness_of(const Sentences& sentences, base::Decibels gain, const Voice& voice,
                                     const audio::Encoding& encoding)
{
    const base::Hertz rate = audio::engine_encoding().rate;
    std::vector<float> energies;
    for (const std::vector<float>& sentence : sentences) {
        const auto sound = audio::levelled(sentence, rate, gain, voice.peak, encoding);
        TRY_ASSIGN(const std::vector<float> blocks, audio::block_energies(sound, rate));
        energies.insert(energies.end(), blocks.begin(), blocks.end());
    }
    return audio::programme_loudness(energies);
}

base::Result<base::Decibels> measured_gain(const Voice& voice, const audio::Encoding& encoding,
                                           Speakers& speakers)
{
    TRY_ASSIGN(const Sentences sentences, spoken_text(voice, speakers));
    base::Decibels gain = usual_gain;
    double slope = usual_slope;
    std::optional<std::pair<double, double>> before; // gain and loudness of the last round
    for (int round = 0; round < most_rounds; ++round) {
        TRY_ASSIGN(const base::Lufs loudness, loudness_of(sentences, gain, voice, encoding));
        if (!std::isfinite(loudness.value))
            return base::failure("the voice \"{}\" is silent: its loudness cannot be measured", voice.name);
        const double missing = voice.loudness.value - loudness.value;
        if (std::abs(missing) <= close_enough) break;
        if (before && before->first != gain.value) {
            slope = std::clamp((loudness.value - before->second) / (gain.value - before->first), flattest,
                               steepest);
        }
        before = {gain.value, loudness.value};
        gain = rounded(gain.value + missing / slope);
    }
    return gain;
}

std::string key_for(const Voice& voice, const audio::Encoding& encoding)
{
    base::Hasher hasher;
    hasher.add("gain").add(std::int64_t{most_rounds}).add(voice.loudness.value).add(encoding.name);
    for (const TakeOrder& order : orders_for(voice))
        hasher.add(order.key());
    return hasher.digest();
}

} // namespace

base::Result<base::Decibels> gain_for(const Voice& voice, const audio::Encoding& encoding, Speakers& speakers,
                                      TakeStore& store)
{
    const std::string key = key_for(voice, encoding);
    if (const std::optional<double> known = store.find_measurement(key)) return rounded(*known);

    TRY_ASSIGN(const base::Decibels gain, measured_gain(voice, encoding, speakers));
    (void)store.put_measurement(key, gain.value); // costs a second measurement, nothing else
    return gain;
}

TakeOrder order_for(std::string engine_text, const Voice& voice, const audio::Encoding& encoding,
                    base::Decibels gain)
{
    return {
        std::move(engine_text), voice.engine_voice, voice.variant, voice.rate, voice.pitch,
        voice.pitch_range,      voice.word_gap,     gain,          voice.peak, std::string(encoding.name)};
}

} // namespace speech
