// The include rule: #include points only from a later layer to an earlier one (or stays inside its own), and
// libraries that belong to one place are seen only there.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> layers{"base",   "article", "frontend",   "audio",
                                      "speech", "edition", "production", "cli"};

struct Include {
    fs::path file;
    int line;
    std::string target;
};

std::vector<Include> includes_below(const fs::path& folder)
{
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const fs::path& path = entry.path();
        if (path.extension() != ".cpp" && path.extension() != ".hpp") continue;
        std::ifstream file(path);
        std::string line;
        for (int number = 1; std::getline(file, line); ++number) {
            if (!line.starts_with("#include ")) continue;
            const std::size_t from = line.find_first_of("\"<") + 1;
            found.push_back({path, number, line.substr(from, line.find_last_of("\">") - from)});
        }
    }
    return found;
}

std::string layer_of(const fs::path& path, const fs::path& src)
{
    return fs::relative(path, src).begin()->string();
}

std::ptrdiff_t rank(const std::string& layer)
{
    return std::find(layers.begin(), layers.end(), layer) - layers.begin();
}

} // namespace

TEST_CASE("every folder of src/ is a layer of the table")
{
    const fs::path src = fs::path(VORLAUT_SOURCE_DIR) / "src";
    for (const auto& entry : fs::directory_iterator(src)) {
        CAPTURE(entry.path().string());
        CHECK(std::count(layers.begin(), layers.end(), entry.path().filename().string()) == 1);
    }
}

TEST_CASE("includes point down the table")
{
    const fs::path src = fs::path(VORLAUT_SOURCE_DIR) / "src";
    for (const Include& include : includes_below(src)) {
        const std::string own = layer_of(include.file, src);
        const std::string target = fs::path(include.target).begin()->string();
        const bool ours = std::count(layers.begin(), layers.end(), target) == 1;
        INFO(include.file.string(), ":", include.line, " includes ", include.target);
        if (ours) CHECK(rank(target) <= rank(own));
    }
}

TEST_CASE("the reader's rooms use only those before them")
{
    const std::vector<std::string> rooms{"rules", "byline", "title", "page", "plain", "html", "markdown"};
    const auto place = [&](const std::string& room) {
        return std::find(rooms.begin(), rooms.end(), room) - rooms.begin();
    };
    const fs::path folder = fs::path(VORLAUT_SOURCE_DIR) / "src" / "article";
    for (const Include& include : includes_below(folder)) {
        const std::string own = layer_of(include.file, folder);
        const fs::path target(include.target);
        if (*target.begin() != "article" || place(own) == std::ssize(rooms)) continue;
        const std::string room = std::next(target.begin())->string();
        INFO(include.file.string(), ":", include.line, " includes ", include.target);
        if (place(room) < std::ssize(rooms)) CHECK(place(room) <= place(own));
    }
}

TEST_CASE("a library is included only where it belongs")
{
    const std::map<std::string, std::vector<std::string>> homes{
        {"CLI/", {"cli"}},      {"espeak-ng/", {"speech"}},
        {"lame/", {"audio"}},   {"sndfile", {"audio"}},
        {"ebur128", {"audio"}}, {"soxr", {"audio"}},
        {"mpg123", {"audio"}},  {"taglib/", {"edition"}},
        {"xxhash", {"base"}},   {"toml++/", {"article", "speech"}},
        {"gumbo", {"article"}},
    };
    const fs::path src = fs::path(VORLAUT_SOURCE_DIR) / "src";
    for (const Include& include : includes_below(src)) {
        for (const auto& [prefix, allowed] : homes) {
            if (!include.target.starts_with(prefix)) continue;
            INFO(include.file.string(), ":", include.line, " includes ", include.target);
            CHECK(std::count(allowed.begin(), allowed.end(), layer_of(include.file, src)) == 1);
        }
    }
}
