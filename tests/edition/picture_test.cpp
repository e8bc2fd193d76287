#include "edition/picture.hpp"
#include "edition/pictures.hpp"

#include <doctest/doctest.h>

namespace {

std::string trouble(const std::string& bytes)
{
    const auto picture = edition::parse_picture(bytes);
    REQUIRE_FALSE(picture);
    return picture.error().message;
}

} // namespace

TEST_CASE("PNG and JPEG are known by their content, with their size")
{
    const auto png = edition::parse_picture(pictures::png(320, 200));
    REQUIRE(png);
    CHECK(png->mime == "image/png");
    CHECK(png->width == 320);
    CHECK(png->height == 200);
    const auto jpeg = edition::parse_picture(pictures::jpeg());
    REQUIRE(jpeg);
    CHECK(jpeg->mime == "image/jpeg");
    CHECK(jpeg->width == 16);
    CHECK(jpeg->height == 8);
}

TEST_CASE("whatever is cut off, changed or no picture at all is refused")
{
    for (const std::string& whole : {pictures::png(3, 2), pictures::jpeg()}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            CAPTURE(size);
            CHECK_FALSE(edition::parse_picture(whole.substr(0, size)));
        }
    }
    std::string changed = pictures::png(3, 2);
    changed[45] ^= 1;
    CHECK(trouble(changed) == "is damaged");
    CHECK(trouble("<svg/>") == "is neither a JPEG nor a PNG picture");
    CHECK(trouble(pictures::png(0, 5)) == "is damaged");
    CHECK(trouble(pictures::png(10000, 10)).find("10000 × 10 pixels") != std::string::npos);
    CHECK(trouble(std::string(edition::largest_picture + 1, 'x')) == "is larger than 5 MB");
}

TEST_CASE("any change of a byte is taken or refused, never a crash")
{
    for (const std::string& whole : {pictures::png(3, 2), pictures::jpeg()}) {
        for (std::size_t at = 0; at < whole.size(); ++at) {
            for (const char byte : {'\x00', '\x7F', '\xFF', '\xDA'}) {
                std::string changed = whole;
                changed[at] = byte;
                (void)edition::parse_picture(changed);
            }
        }
    }
}
