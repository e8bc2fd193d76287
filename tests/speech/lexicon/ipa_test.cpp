// IPA → mnemonics: a golden case for each symbol, and what is no sound.
#include "speech/lexicon/ipa.hpp"
#include "speech/lexicon/mnemonics.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using speech::lexicon::check_mnemonics;
using speech::lexicon::joined_mnemonics;
using speech::lexicon::mnemonics_of_ipa;

TEST_CASE("every IPA symbol has a sound of the German voice")
{
    std::ifstream file(std::string(VORLAUT_SOURCE_DIR) + "/tests/golden/ipa.tsv");
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#")) continue;
        std::istringstream fields(line);
        std::string symbol;
        std::string ipa;
        std::string wanted;
        std::getline(fields, symbol, '\t');
        std::getline(fields, ipa, '\t');
        std::getline(fields, wanted);
        CAPTURE(line);
        CHECK(mnemonics_of_ipa(ipa).value_or("none") == wanted);
        CHECK(check_mnemonics(wanted));
        ++cases;
    }
    CHECK(cases > 100);
}

TEST_CASE("composed and decomposed letters are alike, tie bars and syllable dots make no difference")
{
    CHECK(mnemonics_of_ipa("ˈtʃ\u00E3ː").value() == mnemonics_of_ipa("ˈt͡ʃa\u0303ː").value());
    CHECK(mnemonics_of_ipa("\u00E7").value() == mnemonics_of_ipa("c\u0327").value());
    CHECK(mnemonics_of_ipa("ʁɛs.to.ˈʁɑ̃").value() == mnemonics_of_ipa("ʁɛstoˈʁɑ̃").value());
}

TEST_CASE("what would fuse to one mnemonic is parted")
{
    CHECK(mnemonics_of_ipa("ˈʁaːt.ʃuːl").value() == "r'A:t|Su:l");
    CHECK(joined_mnemonics("f·'y:·R·3 ·t·S", "·") == "f'y:R|3t|S");
}

TEST_CASE("what stands for no sound is an error that names it")
{
    CHECK(mnemonics_of_ipa("ˈkǀa").error().message ==
          "the IPA symbol “ǀ” (U+01C0) stands for no sound of the German voice");
    CHECK_FALSE(mnemonics_of_ipa(""));
    CHECK_FALSE(mnemonics_of_ipa("ˈˌ ."));
    CHECK_FALSE(mnemonics_of_ipa("\xFF"));
    CHECK_FALSE(check_mnemonics("t9"));
    CHECK_FALSE(check_mnemonics(""));
}
