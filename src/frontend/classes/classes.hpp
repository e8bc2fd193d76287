// The semiotic classes, in the order in which they are asked. What none of them accepts is a plain word, a
// punctuation mark or a symbol (classify.hpp).
// To add a class: its file here, one row in classes.cpp, its cases in tests/golden/NAME.tsv.
#pragma once

#include "frontend/reading.hpp"

#include <span>
#include <string_view>

namespace frontend {

/// The kinds of token that a class can start with, so that it is not asked about the others.
struct Starts {
    bool word = false;
    bool number = false;
    bool punctuation = false;
    bool symbol = false;
};

struct SemioticClass {
    std::string_view name;
    Starts starts;
    std::optional<Reading> (*read)(const Cursor& at);
};

/// All of them.
std::span<const SemioticClass> semiotic_classes();
/// Those that can start with such a token; none with `end`.
std::span<const SemioticClass> classes_that_start_with(Kind kind);

} // namespace frontend
