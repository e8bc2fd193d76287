#include "speech/calibration.hpp"

#include "audio/gain_search.hpp"
#include "audio/level.hpp"
#include "audio/pcm.hpp"
#include "base/hash.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace speech {

namespace {

// About 15 seconds of news: a statement, a quotation, a list with numbers. Three times as much changes the
// result by less than 0.2 dB and makes the first run wait.
constexpr std::array<std::string_view, 3> calibration_text{
    "Der Bundestag hat am Donnerstag nach langer Debatte den Haushalt für das kommende Jahr beschlossen.",
    "„Wir haben lange genug gewartet“, sagte die Ministerin in Berlin.",
    "Und nun das Wetter: im Süden sonnig, im Norden zeitweise Regen, bei höchstens 19 Grad.",
};

// The text is spoken once; levelling and measuring it again costs a tenth of speaking and encoding it.

/// Taken off while the text is spoken, so that the limiter has nothing to do then.
constexpr base::Decibels headroom{-12};

using Sentences = std::vector<std::vector<float>>; // samples, full scale ±1

std::vector<TakeOrder> orders_for(const Voice& voice)
{
    std::vector<TakeOrder> orders;
    orders.reserve(calibration_text.size());
    for (const std::string_view sentence : calibration_text)
        orders.push_back(
            order_for({std::string(sentence), {}, {}, {}}, voice, audio::engine_encoding(), headroom));
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

base::Result<base::Decibels> measured_gain(const Voice& voice, const audio::Encoding& encoding,
                                           Speakers& speakers)
{
    TRY_ASSIGN(const Sentences sentences, spoken_text(voice, speakers));
    TRY_ASSIGN(const auto gain, audio::find_gain(sentences, audio::engine_encoding().rate, voice.loudness,
                                                 voice.peak, encoding));
    if (!gain)
        return base::failure("the voice \"{}\" is silent: its loudness cannot be measured", voice.name);
    return *gain;
}

std::string key_for(const Voice& voice, const audio::Encoding& encoding)
{
    base::Hasher hasher;
    hasher.add("gain")
        .add(std::int64_t{audio::most_gain_rounds})
        .add(voice.loudness.value)
        .add(encoding.name);
    for (const TakeOrder& order : orders_for(voice))
        hasher.add(order.key());
    return hasher.digest();
}

} // namespace

base::Result<base::Decibels> gain_for(const Voice& voice, const audio::Encoding& encoding, Speakers& speakers,
                                      TakeStore& store)
{
    const std::string key = key_for(voice, encoding);
    if (const std::optional<double> known = store.find_measurement(key)) return audio::rounded_gain(*known);

    TRY_ASSIGN(const base::Decibels gain, measured_gain(voice, encoding, speakers));
    (void)store.put_measurement(key, gain.value); // costs a second measurement, nothing else
    return gain;
}

TakeOrder order_for(const EngineText& said, const Voice& voice, const audio::Encoding& encoding,
                    base::Decibels gain)
{
    return {said.text,
            voice.engine_voice,
            voice.variant,
            voice.rate,
            voice.pitch,
            voice.pitch_range,
            voice.word_gap,
            gain,
            voice.peak,
            std::string(encoding.name),
            said.sayings,
            voice.command,
            voice.command_identity,
            voice.own_variant};
}

base::Decibels Gains::of(const Voice& speaker) const
{
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&](const auto& other) { return other.first == &speaker; });
    return found == others.end() ? text : found->second;
}

base::Result<Gains> gains_for(const Voice& voice, const audio::Encoding& encoding, Speakers& speakers,
                              TakeStore& store)
{
    TRY_ASSIGN(const base::Decibels gain, gain_for(voice, encoding, speakers, store));
    Gains gains{gain, {}};
    for (const Voice* const other : voice.others()) {
        TRY_ASSIGN(const base::Decibels its, gain_for(*other, encoding, speakers, store));
        gains.others.emplace_back(other, its);
    }
    return gains;
}

} // namespace speech
