#include "speech/lexicon/ipa.hpp"

#include "base/utf8.hpp"
#include "speech/lexicon/mnemonics.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace speech::lexicon {

namespace {

enum class Sound : std::uint8_t { vowel, consonant };

/// IPA as NFD without tie bars, non-syllabic marks of diphthongs, and length of nasal vowels.
struct Row {
    std::string_view ipa;
    std::string_view mnemonic;
    Sound sound = Sound::consonant;
};

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

bool removed(char32_t point)
{
    constexpr std::u32string_view marks = U"\u0361\u035C\u200D\u02D1";
    return marks.find(point) != std::u32string_view::npos;
}

/// NFD without what makes no difference; "ai̯" and "aɪ̯" alike.
std::string plain(std::string_view ipa)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8({ipa.data(), static_cast<std::int32_t>(ipa.size())});
    std::string utf8;
    decompose->normalize(text, status).toUTF8String(utf8);
    std::string result;
    char32_t before = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const base::CodePoint code = base::decode(utf8, at);
        at += code.length;
        constexpr char32_t non_syllabic = 0x032F;
        constexpr std::u32string_view glides = U"iyuoɐø"; // which have rows of their own with the mark
        const bool bears_none =
            code.value == non_syllabic && glides.find(before) == std::u32string_view::npos;
        if (removed(code.value) || bears_none) continue;
        base::append(result, code.value);
        before = code.value;
    }
    return result;
}

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

/// Puts mnemonics together so that eSpeak takes them apart in the same places.
class Joiner {
public:
    void mark(std::string_view stress) { stress_ = stress; }

    void add(std::string_view mnemonic, Sound sound)
    {
        const bool begins_word = text_.empty() || text_.ends_with(word_boundary);
        if (sound == Sound::vowel && (begins_word || glottal_)) put(stress_ == "'" ? "_!" : "_|");
        if (sound == Sound::vowel && !stress_.empty()) {
            put(stress_);
            stress_ = {};
        }
        if (sound == Sound::vowel) glottal_ = false;
        put(mnemonic);
    }

    void glottal_stop() { glottal_ = true; }

    void end_word()
    {
        if (text_.empty() || text_.ends_with(word_boundary)) return;
        text_ += word_boundary;
        last_ = {};
    }

    std::string take()
    {
        if (text_.ends_with(word_boundary)) text_.resize(text_.size() - word_boundary.size());
        return std::move(text_);
    }

private:
    void put(std::string_view mnemonic)
    {
        const bool fuses = !last_.empty() && fuse(last_, mnemonic);
        if (fuses) text_ += '|';
        text_ += mnemonic;
        last_ = mnemonic;
    }

    std::string text_;
    std::string_view last_;
    std::string_view stress_;
    bool glottal_ = false;
};

tl::unexpected<base::Error> unknown_symbol(std::string_view text, std::size_t at)
{
    const base::CodePoint code = base::decode(text, at);
    return base::failure("the IPA symbol “{}” (U+{:04X}) stands for no sound of the German voice",
                         text.substr(at, code.length), static_cast<std::uint32_t>(code.value));
}

/// What is no sound: stress, the glottal stop, the end of a word, length that is already said. Its length, or
/// 0.
std::size_t read_mark(std::string_view text, Joiner& joiner)
{
    if (text.starts_with("ˈ") || text.starts_with("ˌ")) {
        joiner.mark(text.starts_with("ˈ") ? "'" : ",");
        return std::string_view("ˈ").size();
    }
    if (text.starts_with("ʔ")) {
        joiner.glottal_stop();
        return std::string_view("ʔ").size();
    }
    if (text.front() == ' ') {
        joiner.end_word();
        return 1;
    }
    if (text.front() == '.') return 1; // a syllable's end: it only keeps "t.ʃ" from being "tʃ"
    return text.starts_with("ː") ? std::string_view("ː").size() : 0;
}

} // namespace

base::Result<std::string> mnemonics_of_ipa(std::string_view ipa)
{
    static const RowIndex index;
    const std::string text = plain(ipa);
    Joiner joiner;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (const std::size_t length = read_mark(rest, joiner); length > 0) {
            at += length;
            continue;
        }
        const Row* const row = index.find(rest);
        if (row == nullptr) return unknown_symbol(text, at);
        // "habm̩": the German voice has no syllabic m.
        const bool after_lips = at > 0 && (text[at - 1] == 'b' || text[at - 1] == 'p');
        joiner.add(row->mnemonic == "@m" && after_lips ? "@n" : row->mnemonic, row->sound);
        at += row->ipa.size();
    }
    std::string mnemonics = joiner.take();
    if (mnemonics.empty()) return base::failure("the transcription “{}” holds no sound", ipa);
    return mnemonics;
}

} // namespace speech::lexicon
