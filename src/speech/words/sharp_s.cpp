#include "speech/words/sharp_s.hpp"

#include "speech/words/compound.hpp"
#include "speech/words/german.hpp"

#include <algorithm>
#include <vector>

namespace speech::words {

namespace {

constexpr std::string_view sharp_s = "ß";
constexpr std::size_t most_places = 3; // "Grossstrasse"; each may be one or not

std::vector<std::size_t> places_of_ss(std::string_view word)
{
    std::vector<std::size_t> places;
    for (std::size_t at = word.find("ss"); at != std::string_view::npos; at = word.find("ss", at + 2))
        places.push_back(at);
    return places;
}

/// The word with ß at those of the places whose bit is set.
std::string with_some(std::string_view word, const std::vector<std::size_t>& places, unsigned chosen)
{
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if ((chosen >> i & 1U) == 0) continue;
        result.append(word.substr(done, places[i] - done)).append(sharp_s);
        done = places[i] + 2;
    }
    return result.append(word.substr(done));
}

/// A compound whose parts are German as they are: "Klassen|zimmer", but not "Bahnhof|strasse".
bool is_compound(std::string_view word)
{
    const std::vector<std::string> parts = compound_parts(word);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part.find("ss") == std::string::npos || is_german(part);
    });
}

} // namespace

std::optional<std::string> with_sharp_s(std::string_view word)
{
    const std::vector<std::size_t> places = places_of_ss(word);
    if (places.empty() || places.size() > most_places || is_german(word)) return std::nullopt;
    std::vector<std::string> candidates;
    const unsigned all = 1U << static_cast<unsigned>(places.size());
    for (unsigned chosen = 1; chosen < all; ++chosen)
        candidates.push_back(with_some(word, places, chosen));
    const auto listed = std::find_if(candidates.begin(), candidates.end(),
                                     [](const std::string& each) { return is_german(each); });
    if (listed != candidates.end()) return *listed;
    if (is_compound(word)) return std::nullopt;
    const auto compound = std::find_if(candidates.begin(), candidates.end(), is_compound);
    return compound == candidates.end() ? std::nullopt : std::optional(*compound);
}

} // namespace speech::words
