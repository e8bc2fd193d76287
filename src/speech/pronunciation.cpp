#include "speech/pronunciation.hpp"

#include "frontend/script.hpp"
#include "speech/engine.hpp"
#include "speech/engine_text.hpp"
#include "speech/isolation.hpp"
#include "speech/wire.hpp"

namespace speech {

namespace {

/// Runs in the child. First whether it went well; then the phonemes, or the error's words.
std::string phonemes_of(const std::vector<Pronunciation>& all, const Voice& voice)
{
    base::Result<Engine> engine = Engine::start();
    const base::Status ready =
        engine.and_then([&](Engine& started) { return started.set(settings_of(voice)); });
    if (!ready) return WireWriter().u32(0).bytes(ready.error().message).take();
    WireWriter answer;
    answer.u32(1);
    for (const Pronunciation& each : all)
        answer.bytes(engine->mnemonics(each.engine_text)).bytes(engine->ipa(each.engine_text));
    return answer.take();
}

} // namespace

base::Result<std::vector<Pronunciation>> pronounce(const std::vector<std::string>& texts, const Voice& voice)
{
    std::vector<Pronunciation> all;
    for (const std::string& text : texts) {
        frontend::Utterance utterance;
        utterance.spoken = text;
        all.push_back({text, engine_text(utterance).text, {}, {}});
    }
    TRY_ASSIGN(const std::string bytes, isolated([&] { return phonemes_of(all, voice); }));
    WireReader answer(bytes);
    if (answer.u32() == 0) return base::failure("{}", answer.bytes());
    for (Pronunciation& each : all) {
        each.mnemonics = answer.bytes();
        each.ipa = answer.bytes();
    }
    return all;
}

} // namespace speech
