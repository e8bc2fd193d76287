#include "speech/take.hpp"

#include "base/hash.hpp"
#include "speech/engine.hpp"
#include "speech/wire.hpp"

namespace speech {

namespace {

/// Raised whenever the same order would no longer give the same take: a change in mastering, in how the
/// engine is driven, or in the layout below.
constexpr std::int64_t take_revision = 4;

constexpr std::string_view magic = "VTK1";

} // namespace

std::string TakeOrder::key() const
{
    base::Hasher hasher;
    hasher.add(take_revision).add(engine_version());
    hasher.add(engine_text).add(engine_voice).add(variant);
    for (const int number : {rate, pitch, pitch_range, word_gap})
        hasher.add(std::int64_t{number});
    hasher.add(gain.value).add(peak.value).add(encoding);
    for (const Saying& saying : sayings) {
        hasher.add(saying.word).add(static_cast<std::int64_t>(saying.pieces.size()));
        for (const Saying::Piece& piece : saying.pieces)
            hasher.add(static_cast<std::int64_t>(piece.kind)).add(piece.text);
    }
    if (!command.empty()) hasher.add("command");
    for (const std::string& word : command)
        hasher.add(word);
    if (!command_identity.empty()) hasher.add("program").add(command_identity);
    if (!own_variant.empty()) hasher.add("variant").add(own_variant);
    return hasher.digest();
}

Take take_of(audio::Mastered mastered)
{
    Take take;
    take.frames = std::move(mastered.frames);
    take.length = mastered.length;
    take.sound_begin = mastered.sound_begin;
    take.sound_end = mastered.sound_end;
    take.block_energies = std::move(mastered.block_energies);
    take.peak = mastered.peak;
    return take;
}

std::string serialise(const Take& take)
{
    WireWriter body;
    body.i64(take.length).i64(take.sound_begin).i64(take.sound_end).f32(take.peak);
    body.u32(static_cast<std::uint32_t>(take.words.size()));
    for (const WordMark& word : take.words)
        body.u32(word.text_offset).u32(word.sample);
    body.u32(static_cast<std::uint32_t>(take.block_energies.size()));
    for (const float energy : take.block_energies)
        body.f32(energy);
    body.bytes(take.frames);
    const std::string bytes = body.take();
    return WireWriter().raw(magic).u64(base::checksum(bytes)).raw(bytes).take();
}

base::Result<Take> parse_take(std::string_view bytes)
{
    WireReader reader(bytes);
    if (reader.raw(magic.size()) != magic) return base::failure("this is no take");
    const std::uint64_t checksum = reader.u64();
    if (checksum != base::checksum(reader.rest())) return base::failure("the take is damaged");

    Take take;
    take.length = reader.i64();
    take.sound_begin = reader.i64();
    take.sound_end = reader.i64();
    take.peak = reader.f32();
    take.words.resize(reader.count(8));
    for (WordMark& word : take.words) {
        word.text_offset = reader.u32();
        word.sample = reader.u32();
    }
    take.block_energies.resize(reader.count(4));
    for (float& energy : take.block_energies)
        energy = reader.f32();
    take.frames = reader.bytes();
    const bool sound =
        0 <= take.sound_begin && take.sound_begin <= take.sound_end && take.sound_end <= take.length;
    if (!reader.finished() || !sound) return base::failure("the take is damaged");
    return take;
}

} // namespace speech
