#include "audio/mp3_decoder.hpp"

#include <mpg123.h>

#include <memory>

namespace audio {

namespace {

struct CloseDecoder {
    void operator()(mpg123_handle* decoder) const { mpg123_delete(decoder); }
};
using Decoder = std::unique_ptr<mpg123_handle, CloseDecoder>;

Decoder open_decoder(DecodedRate rate)
{
    int error = MPG123_OK;
    Decoder decoder(mpg123_new(nullptr, &error));
    if (!decoder) return nullptr;
    mpg123_param(decoder.get(), MPG123_ADD_FLAGS, MPG123_FORCE_FLOAT | MPG123_QUIET | MPG123_IGNORE_INFOFRAME,
                 0);
    mpg123_param(decoder.get(), MPG123_REMOVE_FLAGS, MPG123_GAPLESS, 0);
    mpg123_param(decoder.get(), MPG123_DOWN_SAMPLE, rate == DecodedRate::half ? 1 : 0, 0);
    if (mpg123_open_feed(decoder.get()) != MPG123_OK) return nullptr;
    return decoder;
}

base::Result<Decoded> failed(mpg123_handle* decoder)
{
    return base::failure("the MP3 cannot be decoded: {}", mpg123_strerror(decoder));
}

} // namespace

base::Result<Decoded> decode_mp3(std::string_view frames, DecodedRate rate)
{
    const Decoder decoder = open_decoder(rate);
    if (!decoder) return base::failure("libmpg123 cannot be set up");
    Decoded decoded;
    const auto* bytes = reinterpret_cast<const unsigned char*>(frames.data());
    if (mpg123_feed(decoder.get(), bytes, frames.size()) != MPG123_OK) return failed(decoder.get());
    for (;;) {
        off_t number = 0;
        unsigned char* audio = nullptr;
        std::size_t size = 0;
        const int outcome = mpg123_decode_frame(decoder.get(), &number, &audio, &size);
        if (outcome == MPG123_NEED_MORE || outcome == MPG123_DONE) return decoded;
        if (outcome == MPG123_NEW_FORMAT) {
            long hertz = 0;
            int channels = 0;
            int encoding = 0;
            mpg123_getformat(decoder.get(), &hertz, &channels, &encoding);
            if (channels != 1) return base::failure("the MP3 is not mono");
            decoded.rate = {static_cast<int>(hertz)};
            continue;
        }
        if (outcome != MPG123_OK) return failed(decoder.get());
        const auto* samples = reinterpret_cast<const float*>(audio);
        decoded.samples.insert(decoded.samples.end(), samples, samples + size / sizeof(float));
    }
}

} // namespace audio
