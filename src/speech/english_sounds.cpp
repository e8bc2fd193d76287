#include "speech/english_sounds.hpp"

#include "speech/lexicon/ipa.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace speech {

namespace {

struct Row {
    std::string_view english;
    std::string_view ipa; ///< the German sound, from which the mnemonic is made
};

// Phoneme tables en and en-us of eSpeak NG 1.51.
constexpr std::array rows{
    Row{"@", "ə"},     Row{"@2", "ə"},    Row{"@5", "ə"},    Row{"a#", "ə"},  Row{"@#", "ə"},
    Row{"a", "æ"},     Row{"aa", "æ"},    Row{"a2", "æ"},    Row{"A:", "aː"}, Row{"A#", "aː"},
    Row{"A@", "aːɐ̯"},  Row{"E", "ɛ"},     Row{"E#", "ɛ"},    Row{"E2", "ɛ"},  Row{"e", "ɛ"},
    Row{"e#", "ɛ"},    Row{"e:", "eː"},   Row{"I", "ɪ"},     Row{"I2", "ɪ"},  Row{"I#", "ɪ"},
    Row{"I2#", "ɪ"},   Row{"i", "i"},     Row{"i:", "iː"},   Row{"0", "ɔ"},   Row{"0#", "ɔ"},
    Row{"02", "ɔ"},    Row{"O2", "ɔ"},    Row{"O", "ɔ"},     Row{"O:", "ɔː"}, Row{"O@", "ɔːɐ̯"},
    Row{"o@", "ɔːɐ̯"},  Row{"o:", "oː"},   Row{"V", "a"},     Row{"U", "ʊ"},   Row{"u:", "uː"},
    Row{"U@", "uːɐ̯"},  Row{"3", "ɐ"},     Row{"3:", "œɐ̯"},   Row{"IR", "œɐ̯"}, Row{"VR", "œɐ̯"},
    Row{"e@", "ɛːɐ̯"},  Row{"i@", "iːɐ̯"},  Row{"i@3", "iːɐ̯"}, Row{"aU", "aʊ"}, Row{"oU", "oʊ"},
    Row{"oU#", "oʊ"},  Row{"aI", "aɪ"},   Row{"eI", "eɪ"},   Row{"OI", "ɔʏ"}, Row{"aI@", "aɪɐ"},
    Row{"aI3", "aɪɐ"}, Row{"aU@", "aʊɐ"}, Row{"A~", "ɑ̃"},    Row{"O~", "ɔ̃"},  Row{"@L", "əl"},
    Row{"n-", "ən"},   Row{"m-", "əm"},   Row{"l-", "əl"},   Row{"r-", ""},   Row{"r", "ʁ"},
    Row{"R", "ʁ"},     Row{"t", "t"},     Row{"t2", "t"},    Row{"t#", "t"},  Row{"?", "t"},
    Row{"d", "d"},     Row{"d#", "d"},    Row{"p", "p"},     Row{"b", "b"},   Row{"k", "k"},
    Row{"g", "ɡ"},     Row{"f", "f"},     Row{"v", "v"},     Row{"T", "θ"},   Row{"D", "ð"},
    Row{"s", "s"},     Row{"z", "z"},     Row{"z#", "z"},    Row{"z/2", "z"}, Row{"S", "ʃ"},
    Row{"Z", "ʒ"},     Row{"tS", "tʃ"},   Row{"dZ", "dʒ"},   Row{"h", "h"},   Row{"m", "m"},
    Row{"n", "n"},     Row{"N", "ŋ"},     Row{"l", "l"},     Row{"L", "l"},   Row{"j", "j"},
    Row{"w", "w"},     Row{"w#", "w"},    Row{"x", "x"},     Row{"C", "ç"},
};

/// Germans say no voiced obstruents at the end of a word.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> devoiced{
    {{"b", "p"}, {"d", "t"}, {"ɡ", "k"}, {"z", "s"}, {"v", "f"}, {"dʒ", "tʃ"}}};

std::string ipa_of(std::string_view phoneme)
{
    std::string ipa;
    while (!phoneme.empty() &&
           (phoneme.front() == '\'' || phoneme.front() == ',' || phoneme.front() == '%')) {
        if (phoneme.front() == '\'' && ipa.empty()) ipa = "ˈ";
        phoneme.remove_prefix(1);
    }
    const auto* const row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.english == phoneme; });
    if (row != rows.end()) ipa += row->ipa;
    return ipa;
}

std::string word_in_ipa(std::string_view word)
{
    constexpr std::string_view separator = "·";
    std::vector<std::string> sounds;
    for (std::size_t at = 0; at <= word.size();) {
        const std::size_t end = std::min(word.find(separator, at), word.size());
        std::string sound = ipa_of(word.substr(at, end - at));
        if (!sound.empty()) sounds.push_back(std::move(sound));
        at = end + separator.size();
    }
    // "Cards": the obstruents at the end, together.
    for (auto sound = sounds.rbegin(); sound != sounds.rend(); ++sound) {
        const auto* const voiced = std::find_if(devoiced.begin(), devoiced.end(),
                                                [&](const auto& pair) { return pair.first == *sound; });
        if (voiced == devoiced.end()) break;
        *sound = voiced->second;
    }
    std::string ipa;
    for (const std::string& sound : sounds)
        ipa += sound;
    return ipa;
}

} // namespace

std::string german_sounds(std::string_view english)
{
    std::string ipa;
    for (std::size_t at = 0; at < english.size();) {
        const std::size_t end = std::min(english.find(' ', at), english.size());
        if (!ipa.empty()) ipa += ' ';
        ipa += word_in_ipa(english.substr(at, end - at));
        at = end + 1;
    }
    return lexicon::mnemonics_of_ipa(ipa).value_or(std::string());
}

} // namespace speech
