#include "audio/mp3_encoder.hpp"

#include "audio/mp3_frame.hpp"

#include <lame/lame.h>

#include <cstdarg>
#include <memory>
#include <vector>

namespace audio {

namespace {

struct CloseLame {
    void operator()(lame_global_flags* lame) const { lame_close(lame); }
};
using Lame = std::unique_ptr<lame_global_flags, CloseLame>;

/// LAME writes to standard error unless told otherwise.
void say_nothing(const char* /*format*/, va_list /*arguments*/) {}

// In CBR LAME scales by 0.95 (util.c, lame_init_params); this undoes it.
constexpr float undo_attenuation = 1.0F / 0.95F;
Lame open_encoder(const Encoding& encoding)
{
    Lame lame(lame_init());
    if (!lame) return nullptr;
    lame_set_errorf(lame.get(), say_nothing);
    lame_set_debugf(lame.get(), say_nothing);
    lame_set_msgf(lame.get(), say_nothing);
    lame_set_num_channels(lame.get(), 1);
    lame_set_mode(lame.get(), MONO);
    lame_set_in_samplerate(lame.get(), encoding.rate.value);
    lame_set_out_samplerate(lame.get(), encoding.rate.value);
    lame_set_VBR(lame.get(), vbr_off);
    lame_set_brate(lame.get(), encoding.kilobits_per_second);
    lame_set_quality(lame.get(), lame_quality);
    lame_set_disable_reservoir(lame.get(), 1);
    lame_set_bWriteVbrTag(lame.get(), 0);
    lame_set_scale(lame.get(), undo_attenuation);
    lame_set_lowpassfreq(lame.get(), low_pass_hertz);
    if (lame_init_params(lame.get()) < 0) return nullptr;
    return lame;
}

/// Encodes and appends to `frames` what came out.
base::Status feed(lame_global_flags* lame, std::span<const float> samples, std::string& frames)
{
    // lame.h: "1.25*samples + 7200".
    std::vector<unsigned char> buffer(samples.size() * 5 / 4 + 7200);
    const int made =
        lame_encode_buffer_ieee_float(lame, samples.data(), samples.data(), static_cast<int>(samples.size()),
                                      buffer.data(), static_cast<int>(buffer.size()));
    if (made < 0) return base::failure("LAME failed with code {}", made);
    frames.append(buffer.begin(), buffer.begin() + made);
    return {};
}

} // namespace

base::Result<std::string> encode_mp3(std::span<const float> samples, const Encoding& encoding)
{
    const Lame lame = open_encoder(encoding);
    if (!lame) return base::failure("LAME cannot be set to encode \"{}\"", encoding.name);
    std::string frames;
    TRY(feed(lame.get(), samples, frames));
    // LAME holds back what its psychoacoustic model looks ahead; three frames of silence push it out.
    const std::vector<float> silence(static_cast<std::size_t>(3 * encoding.frame_length), 0.0F);
    TRY(feed(lame.get(), silence, frames));

    const auto wanted = samples.size() / static_cast<std::size_t>(encoding.frame_length);
    TRY_ASSIGN(const std::size_t size, size_of_frames(frames, wanted));
    frames.resize(size);
    return frames;
}

} // namespace audio
