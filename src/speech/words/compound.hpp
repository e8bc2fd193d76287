// Compounds: where a German noun of several words is to be taken apart, so that each part is said as the word
// it is
// ("Haupt|stadt" with [ʃt], "Rat|haus" with [h]) and the first bears the stress.
//
// Method: of all seams at which a known first part meets a known head the one with the best sum of log counts
// and length; its sides may be compounds themselves. The counts are of Debian's list of German words
// (compile_words.cpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speech::words {

/// In: one word. Out: its parts in small letters, in order; nothing when it is no compound that the lists
/// know. Only words with a capital and eight letters or more are taken apart.
std::vector<std::string> compound_parts(std::string_view word);

} // namespace speech::words
