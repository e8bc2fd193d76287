// Taught words: under which words of one engine text the engine is taught readings. A taught word stands for
// nothing else in the text: where "Band" is taught and "band" is not, one of them is spelled otherwise.
#pragma once

#include "speech/saying.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace speech {

class TaughtWords {
public:
    /// The text has this word (in small letters), said as it stands. Before anything is taught.
    void keep(std::string word) { kept_.insert(std::move(word)); }
    /// Another reading for a kept word (in small letters), wherever it stands.
    void say_as_it_stands(std::string word, const std::vector<Saying::Piece>& pieces);
    /// Another reading for one place. Returns the word as it is to stand there.
    std::string teach(std::string_view written, const std::vector<Saying::Piece>& pieces);
    std::vector<Saying> sayings() const;

private:
    bool stands_for_other(const std::string& key, const std::vector<Saying::Piece>& pieces) const;

    std::set<std::string> kept_;
    std::map<std::string, std::vector<Saying::Piece>> taught_;
};

} // namespace speech
