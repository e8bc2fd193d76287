#include "article/decode.hpp"

#include "base/utf8.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace article {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view meaning;
};

constexpr std::array byte_order_marks{
    Signature{"\xEF\xBB\xBF"sv, "UTF-8"},    Signature{"\xFF\xFE\0\0"sv, "UTF-32LE"},
    Signature{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Signature{"\xFF\xFE"sv, "UTF-16LE"},
    Signature{"\xFE\xFF"sv, "UTF-16BE"},
};

/// Files that people take for text; named so that the message helps. The first two may be all letters.
constexpr std::array lettered_formats{
    Signature{"%PDF-"sv, "a PDF file"},
    Signature{R"({\rtf)"sv, "an RTF file"},
};
constexpr std::array binary_formats{
    Signature{"PK\x03\x04"sv, "a ZIP or Office file (DOCX, ODT, EPUB)"},
    Signature{"\xD0\xCF\x11\xE0"sv, "an old Office file (DOC)"},
    Signature{"\x89PNG"sv, "a PNG picture"},
    Signature{"\xFF\xD8\xFF"sv, "a JPEG picture"},
    Signature{"GIF8"sv, "a GIF picture"},
    Signature{"ID3"sv, "an MP3 file"},
    Signature{"RIFF"sv, "a WAV or WebP file"},
    Signature{"OggS"sv, "an Ogg file"},
    Signature{"\x1F\x8B"sv, "a gzip file"},
    Signature{"\x7F"
              "ELF"sv,
              "a program"},
};

template <std::size_t n>
const Signature* find_signature(const std::array<Signature, n>& signatures, std::string_view bytes)
{
    const auto* const found =
        std::find_if(signatures.begin(), signatures.end(),
                     [&](const Signature& signature) { return bytes.starts_with(signature.bytes); });
    return found == signatures.end() ? nullptr : found;
}

/// "UTF-16LE" or "UTF-16BE" where the NULs of ASCII letters stand at every other byte; else empty.
std::string_view utf16_without_mark(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 1U << 16U);
    if (sample.size() < 4 || bytes.size() % 2 != 0) return {};
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        nuls[i % 2] += sample[i] == '\0' ? 1U : 0U;
    }
    const std::size_t units = sample.size() / 2;
    const auto high_bytes = [&](std::size_t zeroes, std::size_t others) {
        return zeroes * 2 > units && others * 50 < units;
    };
    if (high_bytes(nuls[1], nuls[0])) return "UTF-16LE";
    if (high_bytes(nuls[0], nuls[1])) return "UTF-16BE";
    return {};
}

/// Text has next to no control characters, and fewer NULs still: at most 1 and 0.1 per cent of the bytes. So
/// few as `forgiven` are an accident in a text, if it is not very short.
bool looks_binary(std::string_view bytes, std::size_t forgiven)
{
    const auto controls =
        static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_stray_control));
    const auto nuls = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    if (controls <= forgiven) return controls * 20 > bytes.size();
    return controls * 100 > bytes.size() || nuls * 1000 > bytes.size();
}

base::Status refuse_binary(std::string_view bytes, std::string_view name)
{
    constexpr std::size_t accident = 8;
    if (!looks_binary(bytes, accident)) return {};
    const auto* const first = std::find_if(bytes.begin(), bytes.end(), is_stray_control);
    return base::failure(
        "{}: is a binary file, not text (byte {} is 0x{:02X}, the first of many that text does "
        "not have); save its text as .txt first",
        name, first - bytes.begin() + 1, static_cast<unsigned char>(*first));
}

/// "ID3" may also begin an article about a car: such signatures count only before binary bytes.
base::Status refuse_known_format(std::string_view bytes, std::string_view name)
{
    const Signature* format = find_signature(lettered_formats, bytes);
    if (format == nullptr && looks_binary(bytes, 0)) format = find_signature(binary_formats, bytes);
    if (format == nullptr) return {};
    return base::failure("{}: is {}, not text; save its text as .txt first", name, format->meaning);
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// Through ICU, in chunks, so that memory stays near the size of the text.
base::Result<std::string> convert(std::string_view bytes, const char* encoding, std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter from(ucnv_open(encoding, &status), ucnv_close);
    const Converter to(ucnv_open("UTF-8", &status), ucnv_close);
    if (U_FAILURE(status) != 0) {
        return base::failure("{}: cannot be decoded from {}: {}", name, encoding, u_errorName(status));
    }
    std::string text;
    std::array<char, 1U << 16U> chunk{};
    std::array<UChar, 1U << 12U> pivot{};
    const char* source = bytes.data();
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    UBool reset = 1;
    do {
        status = U_ZERO_ERROR;
        char* target = chunk.data();
        ucnv_convertEx(to.get(), from.get(), &target, chunk.data() + chunk.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivot_source, &pivot_target,
                       pivot.data() + pivot.size(), reset, 1, &status);
        text.append(chunk.data(), static_cast<std::size_t>(target - chunk.data()));
        reset = 0;
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status) != 0) {
        return base::failure("{}: cannot be decoded from {}: {}", name, encoding, u_errorName(status));
    }
    return text;
}

/// The declared encoding if it extends ASCII and ICU knows it; else Windows-1252, which is also what is meant
/// by ISO 8859-1 and ASCII (WHATWG Encoding, 4.2), and by UTF-8 where the text is none.
std::string single_encoding(std::string_view declared)
{
    constexpr std::array families{"iso-8859-"sv, "windows-125"sv, "macintosh"sv, "ibm"sv,  "cp"sv,
                                  "koi8-"sv,     "gb"sv,          "big5"sv,      "euc-"sv, "shift_jis"sv};
    const std::string wanted(declared.substr(0, 32));
    const bool known = std::any_of(families.begin(), families.end(),
                                   [&](std::string_view family) { return wanted.starts_with(family); });
    if (!known || wanted == "iso-8859-1") return "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(wanted.c_str(), &status), ucnv_close);
    return U_SUCCESS(status) != 0 ? wanted : "windows-1252";
}

bool is_invalid(base::CodePoint point) { return point.value == 0xFFFD && point.length == 1; }

/// Whether bytes that are not valid UTF-8 are UTF-8 all the same, with strays. Umlauts and quotation marks
/// tell: in Windows-1252 their UTF-8 bytes would be such pairs as "Ã¤", which nobody writes.
bool is_damaged_utf8(std::string_view bytes)
{
    std::size_t german = 0;
    std::size_t invalid = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const base::CodePoint point = base::decode(bytes, at);
        invalid += is_invalid(point) ? 1U : 0U;
        german +=
            (point.value >= 0xC0 && point.value <= 0xFF) || (point.value >= 0x2013 && point.value <= 0x203A)
                ? 1U
                : 0U;
        at += point.length;
    }
    return german * 20 >= invalid && german > 0;
}

base::Result<std::string> convert_both(std::string_view bytes, std::string_view name)
{
    std::string high_half;
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        high_half.push_back(static_cast<char>(byte));
    }
    TRY_ASSIGN(const std::string letters, convert(high_half, "windows-1252", name));
    std::vector<char32_t> windows;
    for (std::size_t at = 0; at < letters.size();) {
        const base::CodePoint letter = base::decode(letters, at);
        windows.push_back(letter.value);
        at += letter.length;
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const base::CodePoint point = base::decode(bytes, at);
        const auto byte = static_cast<unsigned char>(bytes[at]);
        base::append(text, is_invalid(point) ? windows.at(byte - 0x80U) : point.value);
        at += point.length;
    }
    return text;
}

} // namespace

bool is_stray_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && "\t\n\v\f\r"sv.find(c) == std::string_view::npos) || byte == 0x7F;
}

base::Result<DecodedText> decode(std::string bytes, std::string_view name, std::string_view declared)
{
    if (const Signature* mark = find_signature(byte_order_marks, bytes)) {
        const std::string_view rest = std::string_view(bytes).substr(mark->bytes.size());
        if (mark->meaning == "UTF-8") return DecodedText{base::scrub_utf8(rest), "UTF-8"};
        TRY_ASSIGN(std::string text, convert(rest, mark->meaning.data(), name));
        return DecodedText{std::move(text), std::string(mark->meaning)};
    }
    TRY(refuse_known_format(bytes, name));
    if (const std::string_view utf16 = utf16_without_mark(bytes); !utf16.empty()) {
        TRY_ASSIGN(std::string text, convert(bytes, utf16.data(), name));
        return DecodedText{std::move(text), std::string(utf16)};
    }
    TRY(refuse_binary(bytes, name));
    if (base::valid_utf8(bytes)) return DecodedText{std::move(bytes), "UTF-8"};
    if (is_damaged_utf8(bytes)) {
        TRY_ASSIGN(std::string text, convert_both(bytes, name));
        return DecodedText{std::move(text), "UTF-8 with windows-1252"};
    }
    const std::string encoding = single_encoding(declared);
    TRY_ASSIGN(std::string text, convert(bytes, encoding.c_str(), name));
    return DecodedText{std::move(text), encoding};
}

} // namespace article
