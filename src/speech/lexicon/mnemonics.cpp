#include "speech/lexicon/mnemonics.hpp"

#include <algorithm>
#include <array>

namespace speech::lexicon {

namespace {

/// The mnemonics of two and three characters that the tables base1 and de know: what neighbours could fuse
/// to.
constexpr std::array long_mnemonics{
    std::string_view("_::"), std::string_view("_;_"), std::string_view("_^_"), std::string_view("dZ;"),
    std::string_view("l/2"), std::string_view("l/3"), std::string_view("tS;"), std::string_view("%%"),
    std::string_view("'!"),  std::string_view("''"),  std::string_view("**"),  std::string_view(",,"),
    std::string_view("@-"),  std::string_view("A:"),  std::string_view("A~"),  std::string_view("E2"),
    std::string_view("E:"),  std::string_view("EI"),  std::string_view("I:"),  std::string_view("J^"),
    std::string_view("L/"),  std::string_view("N-"),  std::string_view("OY"),  std::string_view("O~"),
    std::string_view("Q\""), std::string_view("Q^"),  std::string_view("R2"),  std::string_view("R3"),
    std::string_view("S;"),  std::string_view("UR"),  std::string_view("W~"),  std::string_view("Y:"),
    std::string_view("Z;"),  std::string_view("_!"),  std::string_view("_:"),  std::string_view("_|"),
    std::string_view("aI"),  std::string_view("aU"),  std::string_view("dZ"),  std::string_view("d["),
    std::string_view("e:"),  std::string_view("g#"),  std::string_view("i2"),  std::string_view("i:"),
    std::string_view("iR"),  std::string_view("l#"),  std::string_view("l-"),  std::string_view("l."),
    std::string_view("l/"),  std::string_view("l2"),  std::string_view("l^"),  std::string_view("m-"),
    std::string_view("n-"),  std::string_view("n."),  std::string_view("n^"),  std::string_view("o:"),
    std::string_view("oU"),  std::string_view("pF"),  std::string_view("r\""), std::string_view("r-"),
    std::string_view("r."),  std::string_view("r/"),  std::string_view("s."),  std::string_view("s;"),
    std::string_view("t#"),  std::string_view("tS"),  std::string_view("t["),  std::string_view("ts"),
    std::string_view("u:"),  std::string_view("v#"),  std::string_view("y:"),  std::string_view("z."),
    std::string_view("z;"),  std::string_view("||"),
};

/// Whether a mnemonic of one character and the next one's first are the beginning of a longer one: asked for
/// every sound of every lexicon.
constexpr auto fusing_pairs = [] {
    std::array<std::array<bool, 128>, 128> pairs{};
    for (const std::string_view each : long_mnemonics)
        pairs[static_cast<unsigned char>(each[0])][static_cast<unsigned char>(each[1])] = true;
    return pairs;
}();

constexpr std::string_view short_mnemonics = "%'*,-13:;=?@ABCDEIJLNOQRSTUWXZ_abcdefghijklmnopqrstuvwxyz|";

} // namespace

bool fuse(std::string_view before, std::string_view after)
{
    const std::size_t sound = before.find_first_not_of("',");
    if (sound != std::string_view::npos) before.remove_prefix(sound);
    if (before.size() == 1 && !after.empty()) {
        const auto first = static_cast<unsigned char>(before.front());
        const auto second = static_cast<unsigned char>(after.front());
        return first < fusing_pairs.size() && second < fusing_pairs.size() && fusing_pairs[first][second];
    }
    return std::any_of(long_mnemonics.begin(), long_mnemonics.end(), [&](std::string_view candidate) {
        return candidate.size() > before.size() && candidate.starts_with(before) &&
               after.starts_with(candidate[before.size()]);
    });
}

base::Status check_mnemonics(std::string_view mnemonics)
{
    for (std::size_t at = 0; at < mnemonics.size();) {
        const std::string_view rest = mnemonics.substr(at);
        const auto* const known =
            std::find_if(long_mnemonics.begin(), long_mnemonics.end(),
                         [&](std::string_view candidate) { return rest.starts_with(candidate); });
        if (known != long_mnemonics.end()) {
            at += known->size();
        } else if (short_mnemonics.find(rest.front()) != std::string_view::npos) {
            ++at;
        } else {
            return base::failure("“{}” is no phoneme of eSpeak NG's German voice", rest.substr(0, 4));
        }
    }
    if (mnemonics.empty()) return base::failure("it holds no sound");
    return {};
}

std::string joined_mnemonics(std::string_view separated, std::string_view separator)
{
    std::string joined;
    std::string_view before;
    for (std::size_t at = 0; at < separated.size();) {
        const std::size_t blank = separated.find(' ', at);
        const std::size_t end = std::min({separated.find(separator, at), blank, separated.size()});
        const std::string_view phoneme = separated.substr(at, end - at);
        if (!before.empty() && !phoneme.empty() && fuse(before, phoneme)) joined += '|';
        joined += phoneme;
        if (!phoneme.empty()) before = phoneme;
        at = end == blank ? end + 1 : end + separator.size();
    }
    return joined;
}

} // namespace speech::lexicon
