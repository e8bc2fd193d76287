#include "speech/voice_variant.hpp"

#include "base/file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace speech {

namespace {

namespace fs = std::filesystem;

/// An attribute, and how many whole numbers it takes; those of `words` take words instead.
struct Attribute {
    std::string_view name;
    std::size_t least;
    std::size_t most;
    bool words = false;
};
// Sources: eSpeak NG 1.51, voices.c and docs/voices.md.
constexpr std::array attributes{
    Attribute{"language", 1, 2, true}, Attribute{"name", 1, 4, true}, Attribute{"gender", 1, 2, true},
    Attribute{"pitch", 2, 2},          Attribute{"formant", 2, 5},    Attribute{"flutter", 1, 1},
    Attribute{"roughness", 1, 1},      Attribute{"voicing", 1, 1},    Attribute{"consonants", 1, 2},
    Attribute{"breath", 1, 8},         Attribute{"breathw", 1, 8},    Attribute{"echo", 2, 2},
    Attribute{"tone", 2, 8},           Attribute{"stressAdd", 8, 8},  Attribute{"stressAmp", 8, 8},
    Attribute{"stressLength", 8, 8},
};

std::vector<std::string_view> words_in(std::string_view line)
{
    line = line.substr(0, line.find("//"));
    constexpr std::string_view blanks = " \t\r";
    std::vector<std::string_view> words;
    for (std::size_t at = line.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
        words.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(blanks, end);
    }
    return words;
}

bool is_number(std::string_view word)
{
    constexpr int furthest = 9999;
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() && value >= -furthest &&
           value <= furthest;
}

base::Status check(const std::vector<std::string_view>& words)
{
    const auto* const known = std::find_if(attributes.begin(), attributes.end(),
                                           [&](const Attribute& each) { return each.name == words.front(); });
    if (known == attributes.end()) {
        std::string names;
        for (const Attribute& each : attributes)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", each.name);
        return base::failure("unknown attribute \"{}\"; a variant may have {}", words.front(), names);
    }
    const std::size_t values = words.size() - 1;
    const bool right = known->words || std::all_of(words.begin() + 1, words.end(), is_number);
    if (right && values >= known->least && values <= known->most) return {};
    return base::failure("\"{}\" takes {} to {} {}", known->name, known->least, known->most,
                         known->words ? "words" : "whole numbers");
}

} // namespace

base::Result<std::string> read_own_variant(const fs::path& voices, const std::string& name)
{
    constexpr std::size_t limit = std::size_t{1} << 14U;
    const fs::path file = voices / "variants" / name;
    std::error_code ignored;
    if (name.empty() || name.find('/') != std::string::npos || !fs::is_regular_file(file, ignored)) return "";
    TRY_ASSIGN(std::string content, base::read_file(file, limit));
    int line = 0;
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t end = std::min(content.find('\n', at), content.size());
        ++line;
        const std::vector<std::string_view> words = words_in(std::string_view(content).substr(at, end - at));
        if (!words.empty()) {
            if (const base::Status right = check(words); !right)
                return base::failure("{}:{}: {}", file.string(), line, right.error().message);
        }
        at = end + 1;
    }
    if (content.empty()) return base::failure("{}: is empty", file.string());
    return content;
}

} // namespace speech
