#include "edition/pictures.hpp"
#include "production/cover.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace fs = std::filesystem;
using production::Cover;

namespace {

const std::string a_png = pictures::png(4, 3);

struct Place {
    TemporaryFolder folder;
    fs::path articles = folder.path() / "artikel";

    Place() { fs::create_directories(articles / "bilder"); }
    void write(const std::string& name, const std::string& bytes = a_png) const
    {
        std::ofstream(articles / name, std::ios::binary) << bytes;
    }
    Cover find(const std::string& named = "") const
    {
        return production::find_cover({articles / "brücke.md", {}, {}, std::nullopt}, named);
    }
    /// The only warning, behind the file's name.
    std::string warning(const std::string& named) const
    {
        const Cover cover = find(named);
        CHECK_FALSE(cover.picture);
        REQUIRE(cover.warnings.size() == 1);
        const std::string& warning = cover.warnings.front();
        CHECK(warning.find("artikel/") != std::string::npos);
        return warning.substr(warning.find(": ") + 2);
    }
};

} // namespace

TEST_CASE("the picture that the article names comes first, then its own, then the folder's")
{
    const Place place;
    CHECK_FALSE(place.find().picture);
    place.write("cover.png", pictures::png(1, 1));
    CHECK(place.find().picture->width == 1);
    place.write("brücke.jpg", pictures::jpeg());
    CHECK(place.find().picture->width == 16);
    place.write("bilder/das bild.png", pictures::png(3, 3));
    for (const char* address :
         {"bilder/das bild.png", "bilder/das%20bild.png", "./bilder/das%20bild.png?w=300#x"}) {
        CAPTURE(address);
        const Cover cover = place.find(address);
        CHECK(cover.picture->width == 3);
        CHECK(cover.named == address);
        CHECK(cover.warnings.empty());
    }
}

TEST_CASE("addresses of the web and of other places are no files")
{
    const Place place;
    place.write("cover.png");
    for (const char* address :
         {"https://example.org/a.png", "//example.org/a.png", "/etc/passwd", "file:///etc/passwd",
          "data:image/png;base64,AAAA", "C:\\bild.png", "\\\\server\\bild.png"}) {
        CAPTURE(address);
        const Cover cover = place.find(address);
        CHECK(cover.picture);
        CHECK(cover.named.empty());
        CHECK(cover.warnings.empty());
    }
}

TEST_CASE("nothing outside the article's folder is read")
{
    const Place place;
    std::ofstream(place.folder.path() / "aussen.png", std::ios::binary) << a_png;
    fs::create_directory(place.folder.path() / "artikel2");
    std::ofstream(place.folder.path() / "artikel2" / "b.png", std::ios::binary) << a_png;
    fs::create_symlink("../aussen.png", place.articles / "link.png");
    fs::create_directory_symlink("..", place.articles / "hinaus");
    const std::string outside = "cannot be the cover: lies outside the article's folder";
    CHECK(place.warning("../aussen.png") == outside);
    CHECK(place.warning("bilder/../../aussen.png") == outside);
    CHECK(place.warning("%2e%2e/aussen.png") == outside);
    CHECK(place.warning("link.png") == outside);
    CHECK(place.warning("hinaus/aussen.png") == outside);
    CHECK(place.warning("../artikel2/b.png") == outside);
    place.write("innen.png");
    fs::create_symlink("innen.png", place.articles / "cover.png");
    CHECK(place.find().picture);
}

TEST_CASE("what is no sound picture is left out with a warning")
{
    const Place place;
    place.write("text.png", "kein Bild");
    place.write("gross.png", std::string(edition::largest_picture + 1, 'x'));
    CHECK(place.warning("text.png").find("is neither a JPEG nor a PNG picture") != std::string::npos);
    CHECK(place.warning("gross.png").find("is larger than 5 MB") != std::string::npos);
    CHECK(place.warning("fehlt.png").find("there is no such picture") != std::string::npos);
    CHECK(place.warning("bilder").find("there is no such picture") != std::string::npos);
    CHECK(place.warning("%00.png").find("there is no such picture") != std::string::npos);
    place.write("cover.png");
    const Cover cover = place.find("text.png");
    CHECK(cover.picture);
    CHECK(cover.warnings.size() == 1);
}

TEST_CASE("standard input has no cover")
{
    CHECK_FALSE(production::find_cover({"-", {}, {}, "Text"}, "cover.png").picture);
}
