// The engine's words: what it makes of a text in phonemes, and how it is taught other readings.
#include "base/utf8.hpp"
#include "speech/engine.hpp"
#include "speech/english_sounds.hpp"
#include "speech/lexicon/lexicon.hpp"
#include "speech/lexicon/mnemonics.hpp"
#include "speech/words/german.hpp"
#include "speech/words/word_lists.hpp"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace speech {

namespace {

enum class Alphabet : int { mnemonics = 0, ipa = espeakPHONEMES_IPA };

std::string phonemes(const std::string& text, Alphabet alphabet, char32_t separator = 0)
{
    constexpr int separator_shift = 8;
    const int mode = static_cast<int>(alphabet) | static_cast<int>(separator) << separator_shift;
    std::string all;
    const void* rest = text.c_str();
    while (rest != nullptr) {
        const char* clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, mode);
        if (clause == nullptr || *clause == '\0') continue;
        if (!all.empty()) all += ' ';
        all += clause;
    }
    return all;
}

/// "(en)": some of eSpeak's German rules ("igh", "ware", "baby") send the whole word to the English voice.
bool switches_language(std::string_view mnemonics) { return mnemonics.find('(') != std::string_view::npos; }

/// Puts the main stress on the first vowel, where a word of one syllable had none of its own.
void stress(std::string& mnemonics)
{
    const std::size_t vowel = mnemonics.find_first_of("aAeEiIoOuUyYW");
    if (vowel != std::string::npos) mnemonics.insert(vowel, "'");
}

/// The pieces' sounds as those of one word.
std::string joined(std::vector<std::string> sounds)
{
    std::string mnemonics;
    const bool several = sounds.size() > 1;
    for (std::string& each : sounds) {
        const bool is_first = mnemonics.empty();
        if (!is_first) std::replace(each.begin(), each.end(), '\'', ',');
        if (is_first && several && each.find('\'') == std::string::npos) stress(each);
        mnemonics += each;
    }
    return mnemonics;
}

constexpr std::size_t shortest_german = 4; // bytes

bool is_german_first(std::string_view part)
{
    return part.size() >= shortest_german &&
           (words::find(words::compound_firsts, part).has_value() || words::is_german(part));
}

bool is_german_head(std::string_view part)
{
    return part.size() >= shortest_german &&
           (words::find(words::compound_heads, part).has_value() || words::is_german(part));
}

/// "Imkereiware", but "Hostsoftware": a German head that the rules take for English also where it stands
/// alone.
std::optional<std::string> as_ware(std::string_view first, std::string_view head)
{
    constexpr std::array<std::string_view, 7> english{"soft", "hard", "mal", "spy", "free", "share", "firm"};
    const bool is_english = std::any_of(english.begin(), english.end(),
                                        [&](std::string_view each) { return first.ends_with(each); });
    if (is_english || (head != "ware" && head != "waren")) return std::nullopt;
    return head == "ware" ? "v'A:r@" : "v'A:r@n";
}

bool is_letters(std::string_view part)
{
    return part.find_first_of("0123456789") == std::string_view::npos && base::count_code_points(part) > 1;
}

} // namespace

// Most of these functions use no member, but the library that start() has initialised.
// NOLINTBEGIN(readability-convert-member-functions-to-static)

/// The sounds of an English text, in German ones. Afterwards the voice must be set again.
std::string Engine::english(const std::string& text)
{
    if (espeak_ng_SetVoiceByName("gmw/en-US") != ENS_OK) return {};
    return german_sounds(phonemes(text, Alphabet::mnemonics, phoneme_separator));
}

std::string Engine::german(const std::string& text)
{
    std::string separator;
    base::append(separator, phoneme_separator);
    return lexicon::joined_mnemonics(phonemes(text, Alphabet::mnemonics, phoneme_separator), separator);
}

/// Sayings without a sound are left out.
std::vector<DictionaryEntry> Engine::entries_for(const std::vector<Saying>& sayings)
{
    using Kind = Saying::Piece::Kind;
    std::map<std::string, std::string> of_pieces; // by their text
    std::vector<std::string> for_english;
    // All German pieces first: each change of the voice costs.
    for (const Saying& saying : sayings) {
        for (const Saying::Piece& piece : saying.pieces) {
            if (piece.kind == Kind::phonemes) continue;
            std::string& sounds = of_pieces[piece.text];
            if (piece.kind == Kind::german) sounds = german(piece.text);
            if (piece.kind == Kind::english || switches_language(sounds)) for_english.push_back(piece.text);
        }
    }
    for (const std::string& text : for_english)
        of_pieces[text] = english(text);
    std::vector<DictionaryEntry> entries;
    for (const Saying& saying : sayings) {
        std::vector<std::string> sounds;
        for (const Saying::Piece& piece : saying.pieces)
            sounds.push_back(piece.kind == Kind::phonemes ? piece.text : of_pieces[piece.text]);
        std::string mnemonics = joined(std::move(sounds));
        if (!mnemonics.empty()) entries.push_back({saying.word, std::move(mnemonics)});
    }
    return entries;
}

base::Status Engine::use(const std::vector<DictionaryEntry>& entries)
{
    TRY(select(settings_.voice)); // the voice that compiles must be the German one
    return dictionary_.use(entries, settings_.own_variant, [&] { return apply(settings_); });
}

/// How a word is said that the German rules switch: English, but its longest German part stays German
/// ("Cupkämpfe", "Landescup", "Imkereiware").
Saying Engine::saying_for_switched(const std::string& word)
{
    using Piece = Saying::Piece;
    using Kind = Piece::Kind;
    constexpr std::size_t shortest_part = 3; // bytes
    Saying best{word, {{Kind::english, word}}};
    if (words::find(words::english_words, word)) return best; // "joystick"
    std::size_t longest = 0;
    for (std::size_t at = 0; at + shortest_part <= word.size(); at += base::decode(word, at).length) {
        if (at < shortest_part) continue;
        const std::string first = word.substr(0, at);
        const std::string head = word.substr(at);
        const auto ware = as_ware(first, head);
        const auto part = [&](const std::string& text, bool known) -> std::optional<Piece> {
            const bool switches = switches_language(german(text));
            if (known && !switches) return Piece{Kind::german, text};
            return switches ? std::optional(Piece{Kind::english, text}) : std::nullopt;
        };
        const auto before = part(first, ware || is_german_first(first));
        const auto behind = ware ? Piece{Kind::phonemes, *ware} : part(head, is_german_head(head));
        if (!before || !behind) continue;
        const std::size_t german_size = (before->kind == Kind::english ? 0 : first.size()) +
                                        (behind->kind == Kind::english ? 0 : head.size());
        if (german_size <= longest) continue;
        longest = german_size;
        best.pieces = {*before, *behind};
    }
    return best;
}

/// For the words of a text that the engine, as it is taught, would say in another language.
std::vector<Saying> Engine::sayings_for_switched(const std::string& text)
{
    std::vector<Saying> sayings;
    if (!switches_language(phonemes(text, Alphabet::mnemonics))) return sayings;
    std::set<std::string> seen;
    for (const base::Span& part : lexicon::parts_of(text)) {
        const std::string_view word = part.of(text);
        if (is_letters(word) && switches_language(german(std::string(word))) &&
            seen.insert(lexicon::folded(word)).second)
            sayings.push_back(saying_for_switched(lexicon::folded(word)));
    }
    return sayings;
}

base::Result<std::vector<std::string>> Engine::teach(const std::vector<Saying>& sayings,
                                                     const std::string& text)
{
    std::vector<DictionaryEntry> entries = entries_for(sayings);
    if (!sayings.empty() || taught_) TRY(use(entries));
    taught_ = !sayings.empty();
    std::vector<std::string> switched;
    if (!is_german_voice(settings_.voice)) return switched;
    const std::vector<Saying> more = sayings_for_switched(text);
    if (more.empty()) return switched;
    for (DictionaryEntry& entry : entries_for(more))
        entries.push_back(std::move(entry));
    taught_ = true;
    TRY(use(entries));
    for (const Saying& saying : more)
        switched.push_back(saying.word);
    return switched;
}

std::string Engine::mnemonics(const std::string& text) { return phonemes(text, Alphabet::mnemonics); }

std::string Engine::ipa(const std::string& text)
{
    // eSpeak has no IPA for the phoneme UR of "durch" and prints two question marks.
    constexpr std::string_view unnamed = "??";
    std::string ipa = phonemes(text, Alphabet::ipa);
    for (std::size_t at = ipa.find(unnamed); at != std::string::npos; at = ipa.find(unnamed, at))
        ipa.replace(at, unnamed.size(), "ʊɾ");
    return ipa;
}

// NOLINTEND(readability-convert-member-functions-to-static)

} // namespace speech
