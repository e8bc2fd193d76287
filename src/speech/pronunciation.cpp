#include "speech/pronunciation.hpp"

#include "speech/engine.hpp"
#include "speech/engine_text.hpp"
#include "speech/isolation.hpp"
#include "speech/wire.hpp"

#include <algorithm>
#include <map>
#include <set>

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

/// Texts for which the engine can be taught at once: no word is taught for one of them that another has
/// and wants to hear said otherwise.
class Group {
public:
    /// Whether the text may join; then it has.
    bool take(const Asked& asked)
    {
        std::set<std::string> words;
        for (const base::Span& part : lexicon::parts_of(asked.said.text))
            words.insert(lexicon::folded(part.of(asked.said.text)));
        if (would_change_others(asked) || is_changed_by_others(asked, words)) return false;
        for (const Saying& saying : asked.said.sayings)
            taught_.emplace(saying.word, saying);
        words_.merge(words);
        return true;
    }

    std::vector<Saying> sayings() const
    {
        std::vector<Saying> all;
        for (const auto& [word, saying] : taught_)
            all.push_back(saying);
        return all;
    }

private:
    bool would_change_others(const Asked& asked) const
    {
        return std::any_of(asked.said.sayings.begin(), asked.said.sayings.end(), [&](const Saying& saying) {
            const auto known = taught_.find(saying.word);
            if (known != taught_.end()) return !(known->second == saying);
            return words_.contains(saying.word) || words_.contains(saying.word + "s");
        });
    }

    bool is_changed_by_others(const Asked& asked, const std::set<std::string>& words) const
    {
        const auto is_own = [&](const std::string& word) {
            return std::any_of(asked.said.sayings.begin(), asked.said.sayings.end(),
                               [&](const Saying& saying) { return saying.word == word; });
        };
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            if (is_own(word)) return false;
            // The engine takes "Bands" for a form of a taught "Band".
            const bool genitive = word.ends_with('s') && taught_.contains(word.substr(0, word.size() - 1));
            return taught_.contains(word) || genitive;
        });
    }

    std::map<std::string, Saying> taught_; ///< by word
    std::set<std::string> words_;          ///< of all texts, in small letters
};

/// Whether the text is a word that the engine's own rules would have said in the English voice.
bool is_switched(const Asked& asked, const std::vector<std::string>& switched)
{
    return std::count(switched.begin(), switched.end(), lexicon::folded(asked.said.text)) > 0;
}

base::Status answer_for(const Asked& asked, Engine& engine, WithSound sound,
                        const std::vector<std::string>& switched, WireWriter& answer)
{
    answer.bytes(engine.mnemonics(asked.said.text)).bytes(engine.ipa(asked.said.text));
    answer.u32(is_switched(asked, switched) ? 1 : 0);
    if (sound == WithSound::no) return {};
    TRY_ASSIGN(const Speech speech, engine.speak(asked.said.text));
    answer.u32(static_cast<std::uint32_t>(speech.samples.size()));
    for (const float sample : speech.samples)
        answer.f32(sample);
    return {};
}

base::Result<std::string> phonemes_of(const std::vector<Asked>& all, const Voice& voice, WithSound sound)
{
    TRY_ASSIGN(Engine engine, Engine::start());
    TRY(engine.set(settings_of(voice)));
    WireWriter answer;
    answer.u32(1).u32(static_cast<std::uint32_t>(engine.rate().value));
    for (std::size_t begin = 0; begin < all.size();) {
        Group group;
        std::size_t end = begin;
        while (end < all.size() && group.take(all[end]))
            ++end;
        std::string text;
        for (std::size_t i = begin; i < end; ++i)
            text += all[i].said.text + "\n";
        TRY_ASSIGN(const std::vector<std::string> switched, engine.teach(group.sayings(), text));
        for (; begin < end; ++begin)
            TRY(answer_for(all[begin], engine, sound, switched, answer));
    }
    return answer.take();
}

/// Runs in the child. First whether it went well; then the answer, or the error's words.
std::string answer_of(const std::vector<Asked>& all, const Voice& voice, WithSound sound)
{
    base::Result<std::string> answer = phonemes_of(all, voice, sound);
    return answer ? *std::move(answer) : WireWriter().u32(0).bytes(answer.error().message).take();
}

std::string source_of(const WordOrigin& origin, const lexicon::Lexicon& lexicon)
{
    switch (origin.kind) {
    case WordOrigin::Kind::lexicon:
        return lexicon.origin(*origin.entry);
    case WordOrigin::Kind::compound:
        return "compound";
    case WordOrigin::Kind::english:
        return "English";
    case WordOrigin::Kind::name:
        return "foreign name";
    case WordOrigin::Kind::swiss:
        return "Swiss spelling";
    }
    return {};
}

/// Of all words; what several words after each other have in common once.
std::string source_of(const EngineText& said, const lexicon::Lexicon& lexicon)
{
    std::string all;
    std::string last;
    for (const WordOrigin& origin : said.origins) {
        std::string source = source_of(origin, lexicon);
        if (source == last) continue;
        if (!all.empty()) all += "; ";
        all += source;
        last = std::move(source);
    }
    return all.empty() ? "rules" : all;
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
        const std::string ipa(answer.bytes());
        const bool switched = answer.u32() != 0;
        result.texts.push_back({each.text, each.said.text, mnemonics, ipa,
                                switched ? "English" : source_of(each.said, lexicon)});
        if (sound == WithSound::no) continue;
        std::vector<float> samples(answer.count(sizeof(float)));
        for (float& sample : samples)
            sample = answer.f32();
        result.sounds.push_back(std::move(samples));
    }
    return {};
}

} // namespace

base::Result<Pronounced> pronounce(const std::vector<frontend::Utterance>& utterances, const Voice& voice,
                                   const lexicon::Lexicon& lexicon, WithSound sound)
{
    Pronounced result;
    const std::size_t most = sound == WithSound::yes ? sounds_at_once : texts_at_once;
    for (std::size_t begin = 0; begin < utterances.size(); begin += most) {
        std::vector<Asked> all;
        for (std::size_t i = begin; i < std::min(begin + most, utterances.size()); ++i)
            all.push_back({utterances[i].spoken, engine_text(utterances[i], lexicon)});
        TRY(add(result, all, voice, lexicon, sound));
    }
    return result;
}

base::Result<Pronounced> pronounce(const std::vector<std::string>& texts, const Voice& voice,
                                   const lexicon::Lexicon& lexicon, WithSound sound)
{
    std::vector<frontend::Utterance> utterances(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        utterances[i].spoken = texts[i];
    return pronounce(utterances, voice, lexicon, sound);
}

} // namespace speech
