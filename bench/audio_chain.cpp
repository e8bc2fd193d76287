// What each stage of audio::master costs, on the WAV file named (speech at the engine's rate), for each
// encoding: CPU seconds for 600 s of sound. The file is cut into takes of six seconds.
#include "audio/level.hpp"
#include "audio/limiter.hpp"
#include "audio/loudness.hpp"
#include "audio/master.hpp"
#include "audio/measure.hpp"
#include "audio/mp3_decoder.hpp"
#include "audio/mp3_encoder.hpp"
#include "audio/pcm.hpp"
#include "audio/resample.hpp"
#include "audio/trim.hpp"

#include <fmt/format.h>
#include <sndfile.h>

#include <cmath>
#include <ctime>
#include <map>
#include <string>
#include <vector>

namespace {

using Takes = std::vector<std::vector<float>>;

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// What `stage` costs over all takes.
template <class Stage>
double cost(const Takes& takes, Stage stage)
{
    const double begin = cpu_seconds();
    for (const std::vector<float>& take : takes)
        stage(take);
    return cpu_seconds() - begin;
}

struct Wave {
    std::vector<float> samples;
    base::Hertz rate;
};

Wave read(const char* path)
{
    SF_INFO info{};
    SNDFILE* file = sf_open(path, SFM_READ, &info);
    if (file == nullptr) return {};
    std::vector<float> samples(static_cast<std::size_t>(info.frames));
    sf_readf_float(file, samples.data(), info.frames);
    sf_close(file);
    return {samples, {info.samplerate}};
}

Takes cut(const Wave& wave)
{
    const auto length = static_cast<std::size_t>(6 * wave.rate.value);
    Takes takes;
    for (std::size_t at = 0; at + length <= wave.samples.size(); at += length) {
        const auto from = wave.samples.begin() + static_cast<std::ptrdiff_t>(at);
        takes.emplace_back(from, from + static_cast<std::ptrdiff_t>(length));
    }
    return takes;
}

void report(const Takes& takes, base::Hertz rate, const audio::Encoding& encoding)
{
    constexpr base::Decibels gain{5};
    const float ceiling = audio::amplitude({-2.5});
    const double scale = 600 / (6.0 * static_cast<double>(takes.size()));
    std::vector<std::pair<std::string, double>> costs;
    const auto stage = [&](const char* name, const Takes& input, auto work) {
        costs.emplace_back(name, scale * cost(input, work));
    };

    Takes loud;
    stage("trim", takes, [&](const auto& take) { loud.push_back(audio::trim(take, rate).samples); });
    for (auto& take : loud)
        for (float& sample : take)
            sample *= audio::amplitude(gain);
    Takes limited;
    stage("limit", loud, [&](const auto& take) { limited.push_back(audio::limit(take, ceiling, rate)); });
    Takes resampled;
    stage("resample", limited, [&](const auto& take) {
        resampled.push_back(*audio::resample(take, rate, encoding.rate));
        const auto frame = static_cast<std::size_t>(encoding.frame_length);
        resampled.back().resize((resampled.back().size() / frame + 2) * frame);
    });
    Takes decoded;
    base::Hertz decoded_rate = encoding.rate;
    if (encoding.container == audio::Container::mp3) {
        std::vector<std::string> frames;
        stage("LAME", resampled,
              [&](const auto& take) { frames.push_back(*audio::encode_mp3(take, encoding)); });
        std::size_t next = 0;
        stage("decode", resampled, [&](const auto&) {
            const auto half = encoding.rate > rate ? audio::DecodedRate::half : audio::DecodedRate::full;
            const auto sound = *audio::decode_mp3(frames[next++], half);
            decoded.push_back(sound.samples);
            decoded_rate = sound.rate;
        });
    } else {
        stage("pcm", resampled,
              [&](const auto& take) { decoded.push_back(audio::from_pcm(audio::to_pcm(take))); });
    }
    stage("measure", decoded, [&](const auto& take) { (void)audio::measure(take, decoded_rate); });
    std::vector<float> energies;
    float peak = 0;
    stage("whole chain", takes, [&](const auto& take) {
        const auto mastered = *audio::master(take, rate, gain, {-1}, encoding);
        energies.insert(energies.end(), mastered.block_energies.begin(), mastered.block_energies.end());
        peak = std::max(peak, mastered.peak);
    });
    fmt::print("{}\n", encoding.name);
    for (const auto& [name, seconds] : costs)
        fmt::print("  {:12} {:6.3f} s\n", name, seconds);
    fmt::print("  {:.2f} LUFS, {:.2f} dBTP\n", audio::programme_loudness(energies).value,
               audio::decibels(peak).value);
}

} // namespace

int main(int argc, char** argv)
{
    const Wave wave = argc == 2 ? read(argv[1]) : Wave{};
    if (wave.samples.empty()) {
        fmt::print(stderr, "usage: bench_audio_chain SPEECH.wav\n");
        return 2;
    }
    const Takes takes = cut(wave);
    for (const audio::Encoding& encoding : audio::encodings())
        report(takes, wave.rate, encoding);
}
