#include "speech/lexicon/ipa.hpp"

#include "base/utf8.hpp"
#include "speech/lexicon/ipa_table.hpp"
#include "speech/lexicon/mnemonics.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

namespace speech::lexicon {

namespace {

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
    const std::string text = plain(ipa);
    Joiner joiner;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (const std::size_t length = read_mark(rest, joiner); length > 0) {
            at += length;
            continue;
        }
        const Row* const row = find_row(rest);
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
