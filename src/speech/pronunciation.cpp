#include "speech/pronunciation.hpp"

#include "frontend/script.hpp"
#include "speech/engine.hpp"
#include "speech/engine_text.hpp"
#include "speech/isolation.hpp"
#include "speech/wire.hpp"

#include <algorithm>
#include <map>

namespace speech {

namespace {

/// How many texts one child takes: few enough that a crash costs little, many enough that starting costs
/// little.
constexpr std::size_t texts_at_once = 500;
/// Sound is long: the answer of a child must stay within its memory.
constexpr std::size_t sounds_at_once = 50;

struct Asked {
    std::string text;
    EngineText said;
};

/// The sayings of many texts, each word once; nothing when two of them want the same word differently.
std::optional<std::vector<Saying>> common_sayings(const std::vector<Asked>& all)
{
    std::map<std::string, const Saying*> by_word;
    for (const Asked& each : all) {
        for (const Saying& saying : each.said.sayings) {
            const auto [other, is_new] = by_word.emplace(saying.word, &saying);
            if (!is_new && !(*other->second == saying)) return std::nullopt;
        }
    }
    std::vector<Saying> sayings;
    for (const auto& [word, saying] : by_word)
        sayings.push_back(*saying);
    return sayings;
}

base::Result<std::string> phonemes_of(const std::vector<Asked>& all, const Voice& voice, WithSound sound)
{
    TRY_ASSIGN(Engine engine, Engine::start());
    TRY(engine.set(settings_of(voice)));
    const bool each_alone = sound == WithSound::yes || !common_sayings(all).has_value();
    if (!each_alone) TRY(engine.teach(*common_sayings(all)));
    WireWriter answer;
    answer.u32(1).u32(static_cast<std::uint32_t>(engine.rate().value));
    for (const Asked& each : all) {
        if (each_alone) TRY(engine.teach(each.said.sayings));
        answer.bytes(engine.mnemonics(each.said.text)).bytes(engine.ipa(each.said.text));
        if (sound == WithSound::no) continue;
        TRY_ASSIGN(const Speech speech, engine.speak(each.said.text));
        answer.u32(static_cast<std::uint32_t>(speech.samples.size()));
        for (const float sample : speech.samples)
            answer.f32(sample);
    }
    return answer.take();
}

/// Runs in the child. First whether it went well; then the answer, or the error's words.
std::string answer_of(const std::vector<Asked>& all, const Voice& voice, WithSound sound)
{
    base::Result<std::string> answer = phonemes_of(all, voice, sound);
    return answer ? *std::move(answer) : WireWriter().u32(0).bytes(answer.error().message).take();
}

std::string source_of(const EngineText& said, const lexicon::Lexicon& lexicon)
{
    std::string source;
    for (const WordOrigin& origin : said.origins) {
        if (!source.empty()) source += "; ";
        switch (origin.kind) {
        case WordOrigin::Kind::lexicon:
            source += lexicon.origin(*origin.entry);
            break;
        case WordOrigin::Kind::compound:
            source += "compound";
            break;
        case WordOrigin::Kind::english:
            source += "English";
            break;
        }
    }
    return source.empty() ? "rules" : source;
}

base::Status add(Pronounced& result, const std::vector<Asked>& all, const Voice& voice,
                 const lexicon::Lexicon& lexicon, WithSound sound)
{
    TRY_ASSIGN(const std::string bytes, isolated([&] { return answer_of(all, voice, sound); }));
    WireReader answer(bytes);
    if (answer.u32() == 0) return base::failure("{}", answer.bytes());
    result.rate = {static_cast<int>(answer.u32())};
    for (const Asked& each : all) {
        const std::string mnemonics(answer.bytes());
        result.texts.push_back({each.text, each.said.text, mnemonics, std::string(answer.bytes()),
                                source_of(each.said, lexicon)});
        if (sound == WithSound::no) continue;
        std::vector<float> samples(answer.count(sizeof(float)));
        for (float& sample : samples)
            sample = answer.f32();
        result.sounds.push_back(std::move(samples));
    }
    return {};
}

} // namespace

base::Result<Pronounced> pronounce(const std::vector<std::string>& texts, const Voice& voice,
                                   const lexicon::Lexicon& lexicon, WithSound sound)
{
    Pronounced result;
    const std::size_t most = sound == WithSound::yes ? sounds_at_once : texts_at_once;
    for (std::size_t begin = 0; begin < texts.size(); begin += most) {
        std::vector<Asked> all;
        for (std::size_t i = begin; i < std::min(begin + most, texts.size()); ++i) {
            frontend::Utterance utterance;
            utterance.spoken = texts[i];
            all.push_back({texts[i], engine_text(utterance, lexicon)});
        }
        TRY(add(result, all, voice, lexicon, sound));
    }
    return result;
}

} // namespace speech
