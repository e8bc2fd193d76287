#include "speech/taught_words.hpp"

#include "base/utf8.hpp"
#include "speech/word_forms.hpp"

namespace speech {

void TaughtWords::say_as_it_stands(std::string word, const std::vector<Saying::Piece>& pieces)
{
    taught_.try_emplace(std::move(word), pieces);
}

std::string TaughtWords::teach(std::string_view written, const std::vector<Saying::Piece>& pieces)
{
    // With eight marks on either side a chunk stays below what eSpeak can bear in one piece.
    constexpr std::size_t longest_key = 40;
    std::string key = letters_of(written);
    while (key.size() > longest_key)
        key.resize(key.size() - base::decode_before(key, key.size()).length);
    // A word of one letter would be said as one.
    while (base::count_code_points(key) < 2 || stands_for_other(key, pieces))
        key += 'x';
    taught_[key] = pieces;
    return starts_upper(written) ? upper_first(key) : key;
}

std::vector<Saying> TaughtWords::sayings() const
{
    std::vector<Saying> all;
    for (const auto& [word, pieces] : taught_)
        all.push_back({word, pieces});
    return all;
}

bool TaughtWords::stands_for_other(const std::string& key, const std::vector<Saying::Piece>& pieces) const
{
    if (const auto known = taught_.find(key); known != taught_.end()) return known->second != pieces;
    return kept_.contains(key) || kept_.contains(key + "s");
}

} // namespace speech
