// PLS files: what they may hold, and what is refused with file and line.
#include "speech/lexicon/pls.hpp"

#include <doctest/doctest.h>

using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

namespace {

const std::string head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"\n"
    "  alphabet=\"ipa\" xml:lang=\"de\">\n";
const std::string tail = "</lexicon>\n";

struct Read {
    Lexicon lexicon;
    std::vector<std::string> notes;
    std::string error;

    const Entry* find(std::string_view word) const
    {
        const std::vector<std::string_view> parts{word};
        const auto match = lexicon.find(parts);
        return match ? match->entry : nullptr;
    }
};

Read read(const std::string& bytes)
{
    Read result;
    auto notes = speech::lexicon::add_pls(result.lexicon, bytes, "x.pls");
    if (notes) {
        result.notes = *notes;
    } else {
        result.error = notes.error().message;
    }
    return result;
}

} // namespace

TEST_CASE("graphemes get a lexeme's phonemes or alias")
{
    const Read lexicon =
        read(head +
             "<lexeme><grapheme>Selenskyj</grapheme><grapheme>Selenskij</grapheme>"
             "<phoneme>zɛˈlɛnski</phoneme></lexeme>\n"
             "<lexeme><grapheme>NYT</grapheme><alias>New York Times</alias></lexeme>\n"
             "<lexeme><grapheme>Tusk</grapheme><phoneme alphabet=\"x-espeak\">t'Usk</phoneme></lexeme>" +
             tail);
    CHECK(lexicon.error.empty());
    REQUIRE(lexicon.find("Selenskij") != nullptr);
    CHECK(lexicon.find("Selenskij")->said == "zEl'Enski");
    CHECK(lexicon.find("Selenskyj")->line == 4);
    CHECK(lexicon.find("NYT")->kind == Entry::Kind::alias);
    CHECK(lexicon.find("NYT")->said == "New York Times");
    CHECK(lexicon.find("Tusk")->said == "t'Usk");
}

TEST_CASE("of several readings the preferred one counts, else the first; prefixes and UTF-16 are read")
{
    const Read lexicon =
        read("<p:lexicon xmlns:p='x' alphabet='ipa' xml:lang='de-AT'><p:lexeme>"
             "<p:grapheme>A</p:grapheme><p:phoneme>a</p:phoneme><p:phoneme>b</p:phoneme></p:lexeme>"
             "<p:lexeme><p:grapheme>B</p:grapheme><p:phoneme>a</p:phoneme>"
             "<p:phoneme prefer='true'>b</p:phoneme></p:lexeme></p:lexicon>");
    CHECK(lexicon.error.empty());
    CHECK(lexicon.find("A")->said == "_|a");
    CHECK(lexicon.find("B")->said == "b");
    std::string wide = "\xFF\xFE";
    for (const char c :
         std::string("<lexicon><lexeme><grapheme>C</grapheme><phoneme>t</phoneme></lexeme></lexicon>"))
        wide += {c, '\0'};
    CHECK(read(wide).find("C") != nullptr);
}

TEST_CASE("other languages and roles are passed over with a note")
{
    const Read lexicon = read(head +
                              "<lexeme xml:lang=\"en\"><grapheme>A</grapheme><phoneme>a</phoneme></lexeme>\n"
                              "<lexeme role=\"x:noun\"><grapheme>B</grapheme><phoneme>b</phoneme></lexeme>" +
                              tail);
    CHECK(lexicon.find("A") == nullptr);
    CHECK(lexicon.find("B") != nullptr);
    REQUIRE(lexicon.notes.size() == 2);
    CHECK(lexicon.notes[0] == "x.pls:4: a lexeme of another language (xml:lang) is passed over");
    CHECK(lexicon.notes[1] == "x.pls:5: the role of a lexeme is passed over: its entry always counts");
    CHECK(read("<lexicon xml:lang='en'><lexeme/></lexicon>").notes.size() == 1);
}

TEST_CASE("what is wrong is said with file and line")
{
    const auto error = [](const std::string& lexemes) { return read(head + lexemes + tail).error; };
    CHECK(error("<lexeme><grapheme>A</grapheme>\n<phoneme>aǀ</phoneme></lexeme>") ==
          "x.pls:5: the IPA symbol “ǀ” (U+01C0) stands for no sound of the German voice");
    CHECK(error("<lexeme><grapheme>A</grapheme></lexeme>") ==
          "x.pls:4: the lexeme has neither <phoneme> nor <alias>");
    CHECK(error("\n<lexeme><phoneme>a</phoneme></lexeme>") == "x.pls:5: the lexeme has no <grapheme>");
    CHECK(error("<lexeme><grapheme>…</grapheme><phoneme>a</phoneme></lexeme>") ==
          "x.pls:4: the grapheme holds no letter or digit");
    CHECK(error("<lexeme><grapheme>A</grapheme><phoneme alphabet='x-sampa'>a</phoneme></lexeme>") ==
          "x.pls:4: the alphabet must be \"ipa\" or \"x-espeak\"");
    CHECK(error("<lexeme><grapheme>A</grapheme><phoneme alphabet='x-espeak'>t9</phoneme></lexeme>") ==
          "x.pls:4: “9” is no phoneme of eSpeak NG's German voice");
    CHECK(error("<lexeme><grapheme>A</grapheme><phoneme/></lexeme>") == "x.pls:4: the reading is empty");
    CHECK(read("<html/>").error == "x.pls:1: this is no pronunciation lexicon: its root is not <lexicon>");
    CHECK(read(head + "<lexeme>").error.starts_with("x.pls:4: this is no well-formed XML: "));
    CHECK_FALSE(read("").error.empty());
    CHECK_FALSE(read("\x01\x02").error.empty());
}

TEST_CASE("entity bombs and external entities are refused")
{
    CHECK(read("<!DOCTYPE lexicon [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><lexicon>&b;</lexicon>")
              .error == "x.pls:1: a document type (<!DOCTYPE …>) is not allowed; take it out");
    CHECK_FALSE(read("<!DOCTYPE lexicon SYSTEM \"file:///etc/passwd\"><lexicon/>").error.empty());
    std::string deep = "<lexicon>";
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    CHECK_FALSE(read(deep).error.empty());
    for (int i = 0; i < 200'000; ++i)
        deep += "</a>";
    CHECK(read(deep + "</lexicon>").error.empty());
}
