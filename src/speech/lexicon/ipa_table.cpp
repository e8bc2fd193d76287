#include "speech/lexicon/ipa_table.hpp"

#include <array>
#include <vector>

namespace speech::lexicon {

namespace {

// Longer rows before their beginnings.
constexpr std::array rows{
    // diphthongs
    Row{"aɪ", "aI", Sound::vowel},
    Row{"ai\u032F", "aI", Sound::vowel},
    Row{"aʊ", "aU", Sound::vowel},
    Row{"au\u032F", "aU", Sound::vowel},
    Row{"ɔʏ", "OY", Sound::vowel},
    Row{"ɔɪ", "OY", Sound::vowel},
    Row{"ɔi\u032F", "OY", Sound::vowel},
    Row{"ɔø\u032F", "OY", Sound::vowel},
    Row{"eɪ", "EI", Sound::vowel},
    Row{"ɛɪ", "EI", Sound::vowel},
    Row{"ei\u032F", "EI", Sound::vowel},
    Row{"oʊ", "oU", Sound::vowel},
    Row{"əʊ", "oU", Sound::vowel},
    Row{"ou\u032F", "oU", Sound::vowel},
    // nasal vowels
    Row{"ɑ\u0303", "A~", Sound::vowel},
    Row{"a\u0303", "A~", Sound::vowel},
    Row{"ɔ\u0303", "O~", Sound::vowel},
    Row{"o\u0303", "O~", Sound::vowel},
    Row{"ɛ\u0303", "W~", Sound::vowel},
    Row{"œ\u0303", "W~", Sound::vowel},
    // long and foreign vowels
    Row{"iː", "i:", Sound::vowel},
    Row{"yː", "y:", Sound::vowel},
    Row{"eː", "e:", Sound::vowel},
    Row{"ɛː", "E:", Sound::vowel},
    Row{"øː", "Y:", Sound::vowel},
    Row{"uː", "u:", Sound::vowel},
    Row{"oː", "o:", Sound::vowel},
    Row{"aː", "A:", Sound::vowel},
    Row{"ɑː", "A:", Sound::vowel},
    Row{"ɔː", "O:", Sound::vowel},
    Row{"ɜː", "Wr", Sound::vowel},
    Row{"œː", "Y:", Sound::vowel},
    // short vowels
    Row{"i\u032F", "j"},
    Row{"y\u032F", "j"},
    Row{"u\u032F", "w"},
    Row{"o\u032F", "w"},
    Row{"ø\u032F", "j"},
    Row{"ɐ\u032F", "r"},
    Row{"i", "i", Sound::vowel},
    Row{"ɪ", "I", Sound::vowel},
    Row{"y", "y", Sound::vowel},
    Row{"ʏ", "y", Sound::vowel},
    Row{"e", "e", Sound::vowel},
    Row{"ɛ", "E", Sound::vowel},
    Row{"ø", "Y:", Sound::vowel},
    Row{"œ", "W", Sound::vowel},
    Row{"u", "u", Sound::vowel},
    Row{"ʊ", "U", Sound::vowel},
    Row{"o", "o", Sound::vowel},
    Row{"ɔ", "O", Sound::vowel},
    Row{"a", "a", Sound::vowel},
    Row{"ɑ", "a", Sound::vowel},
    Row{"ə", "@", Sound::vowel},
    Row{"ɐ", "3", Sound::vowel},
    Row{"æ", "E", Sound::vowel},
    Row{"ʌ", "a", Sound::vowel},
    Row{"ɒ", "O", Sound::vowel},
    Row{"ɜ", "W", Sound::vowel},
    // syllabic consonants
    Row{"n\u0329", "@n", Sound::vowel},
    Row{"l\u0329", "@l", Sound::vowel},
    Row{"m\u0329", "@m", Sound::vowel},
    Row{"ŋ\u0329", "@N", Sound::vowel},
    Row{"ŋ\u030D", "@N", Sound::vowel},
    // affricates
    Row{"ts", "ts"},
    Row{"tʃ", "tS"},
    Row{"dʒ", "dZ"},
    Row{"pf", "pF"},
    // consonants
    Row{"c\u0327", "C"},
    Row{"p", "p"},
    Row{"b", "b"},
    Row{"t", "t"},
    Row{"d", "d"},
    Row{"k", "k"},
    Row{"ɡ", "g"},
    Row{"g", "g"},
    Row{"f", "f"},
    Row{"v", "v"},
    Row{"ʋ", "v"},
    Row{"s", "s"},
    Row{"z", "z"},
    Row{"ʃ", "S"},
    Row{"ʒ", "Z"},
    Row{"ɕ", "S"},
    Row{"ʂ", "S"},
    Row{"ʐ", "Z"},
    Row{"ʑ", "Z"},
    Row{"x", "x"},
    Row{"χ", "x"},
    Row{"h", "h"},
    Row{"ɦ", "h"},
    Row{"m", "m"},
    Row{"n", "n"},
    Row{"ŋ", "N"},
    Row{"ɲ", "nj"},
    Row{"l", "l"},
    Row{"ɫ", "l"},
    Row{"ʎ", "lj"},
    Row{"ʁ", "r"},
    Row{"ʀ", "r"},
    Row{"r", "r"},
    Row{"ɹ", "r"},
    Row{"ɾ", "r"},
    Row{"j", "j"},
    Row{"w", "w"},
    Row{"θ", "T"},
    Row{"ð", "D"},
    Row{"ɣ", "g"},
    Row{"β", "v"},
    Row{"c", "k"},
};

/// The rows that begin with a byte, in the table's order. IPA letters differ in their second byte mostly.
class RowIndex {
public:
    RowIndex()
    {
        for (const Row& row : rows)
            by_bytes_[key(row.ipa)].push_back(&row);
    }
    const Row* find(std::string_view text) const
    {
        for (const Row* row : by_bytes_[key(text)]) {
            if (text.starts_with(row->ipa)) return row;
        }
        return nullptr;
    }

private:
    static std::size_t key(std::string_view text)
    {
        const auto first = static_cast<unsigned char>(text[0]);
        constexpr unsigned char first_of_two = 0xC0;
        return first < first_of_two || text.size() < 2 ? first : static_cast<unsigned char>(text[1]);
    }
    std::array<std::vector<const Row*>, 256> by_bytes_;
};

} // namespace

const Row* find_row(std::string_view text)
{
    static const RowIndex index;
    return index.find(text);
}

} // namespace speech::lexicon
