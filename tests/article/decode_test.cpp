#include "article/decode.hpp"
#include "base/utf8.hpp"

#include <doctest/doctest.h>

using namespace std::string_literals;

namespace {

article::DecodedText decoded(std::string bytes)
{
    const auto result = article::decode(std::move(bytes), "probe.txt");
    REQUIRE(result.has_value());
    CHECK(base::valid_utf8(result->text));
    return *result;
}

std::string error_of(std::string bytes)
{
    const auto result = article::decode(std::move(bytes), "probe.txt");
    REQUIRE_FALSE(result.has_value());
    return result.error().message;
}

/// ASCII only.
std::string as_utf16le(std::string_view text)
{
    std::string bytes;
    for (const char c : text) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST_CASE("byte order marks decide, and go")
{
    CHECK(decoded("\xEF\xBB\xBFGröße").text == "Größe");
    CHECK(decoded("\xFF\xFEG\0r\0\xF6\0\xDF\0e\0"s).text == "Größe");
    CHECK(decoded("\xFE\xFF\0G\0r\0\xF6\0\xDF\0e"s).text == "Größe");
    CHECK(decoded("\xFF\xFE\0\0G\0\0\0\xF6\0\0\0"s).text == "Gö");
    CHECK(decoded("\0\0\xFE\xFF\0\0\0G\0\0\0\xF6"s).text == "Gö");
    CHECK(decoded("\xFF\xFE\xAC\x20"s).text == "€");
}

TEST_CASE("UTF-16 is known without a mark")
{
    const article::DecodedText text = decoded(as_utf16le("Der Vertrag verpflichtet beide Seiten."));
    CHECK(text.text == "Der Vertrag verpflichtet beide Seiten.");
    CHECK(text.encoding == "UTF-16LE");
    CHECK(decoded("\0"s + as_utf16le("Der Vertrag ").substr(0, 23)).encoding == "UTF-16BE");
}

TEST_CASE("lone surrogates and half characters become U+FFFD")
{
    CHECK(decoded("\xFF\xFE"
                  "a\0\x00\xD8"
                  "b\0"s)
              .text == "a\uFFFDb");
    CHECK(decoded("\xFF\xFE"
                  "a\0\x00\xDC"s)
              .text == "a\uFFFD");
    CHECK(decoded("\xFF\xFE"
                  "a\0b"s)
              .text == "a\uFFFD");
    CHECK(decoded("\xEF\xBB\xBF"
                  "a\xFF"
                  "b")
              .text == "a\uFFFDb");
}

TEST_CASE("valid UTF-8 is taken as it is, line ends too")
{
    CHECK(decoded("Über\r\nuns\rhier\n").text == "Über\r\nuns\rhier\n");
    CHECK(decoded("").text.empty());
    CHECK(decoded("").encoding == "UTF-8");
}

TEST_CASE("what is not UTF-8 is Windows-1252 with its own C1 characters")
{
    const article::DecodedText text = decoded("\x84Gr\xF6\xDF"
                                              "e\x93 \x96 5 \x80, Spa\xDF\x93");
    CHECK(text.text == "„Größe“ – 5 €, Spaß“");
    CHECK(text.encoding == "windows-1252");
}

TEST_CASE("UTF-8 with stray Windows-1252 bytes is read as both")
{
    const article::DecodedText text = decoded("Größe für alle\nGr\xF6\xDF"
                                              "e f\xFCr alle \x96 ja\n");
    CHECK(text.text == "Größe für alle\nGröße für alle – ja\n");
    CHECK(text.encoding == "UTF-8 with windows-1252");
}

TEST_CASE("binary files are errors that say what they are")
{
    CHECK(error_of("%PDF-1.7\n%...").find("PDF") != std::string::npos);
    CHECK(error_of("PK\x03\x04\x14\0\0\0"s).find("DOCX") != std::string::npos);
    CHECK(error_of("{\\rtf1 Hallo}").find("RTF") != std::string::npos);
    CHECK(error_of("abc\0def\0ghij\0"s).find("probe.txt: is a binary file") == 0);
    CHECK(error_of(std::string(5000, '\x01')).find("binary") != std::string::npos);
    CHECK(error_of(std::string(5000, '\0')).find("binary") != std::string::npos);
}

TEST_CASE("text that begins like a binary file is text")
{
    CHECK(decoded("ID3 von VW wird teurer").encoding == "UTF-8");
    CHECK(decoded("RIFF heißt die neue Band.").encoding == "UTF-8");
}

TEST_CASE("a stray NUL or control character does not make a long text binary")
{
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += "Ein Satz. ";
    }
    CHECK(decoded(text + '\0').text.size() == text.size() + 1);
    CHECK(decoded("\x02" + text).encoding == "UTF-8");
}

TEST_CASE("a few control characters are an accident; the message about many names the first")
{
    CHECK(decoded("Ein kurzer Text mit einem\x1B Zeichen zu viel.").encoding == "UTF-8");
    CHECK(decoded("Ein kurzer Text mit einem\0 Zeichen zu viel."s).encoding == "UTF-8");
    CHECK(error_of("abc\0def\0ghij\0"s).find("byte 4 is 0x00") != std::string::npos);
}
