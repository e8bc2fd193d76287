#include "frontend/classes/classes.hpp"

#include "frontend/classes/abbreviation.hpp"
#include "frontend/classes/acronym.hpp"
#include "frontend/classes/cardinal.hpp"
#include "frontend/classes/compound.hpp"
#include "frontend/classes/date.hpp"
#include "frontend/classes/dateline.hpp"
#include "frontend/classes/decade.hpp"
#include "frontend/classes/decimal.hpp"
#include "frontend/classes/electronic.hpp"
#include "frontend/classes/enumeration.hpp"
#include "frontend/classes/formula.hpp"
#include "frontend/classes/fraction.hpp"
#include "frontend/classes/gender.hpp"
#include "frontend/classes/law.hpp"
#include "frontend/classes/measure.hpp"
#include "frontend/classes/money.hpp"
#include "frontend/classes/ordinal.hpp"
#include "frontend/classes/pause.hpp"
#include "frontend/classes/percent.hpp"
#include "frontend/classes/range.hpp"
#include "frontend/classes/roman.hpp"
#include "frontend/classes/score.hpp"
#include "frontend/classes/telephone.hpp"
#include "frontend/classes/time.hpp"
#include "frontend/classes/year.hpp"

#include <array>
#include <vector>

namespace frontend {

namespace {

constexpr Starts word{.word = true, .number = false, .punctuation = false, .symbol = false};
constexpr Starts number{.word = false, .number = true, .punctuation = false, .symbol = false};
constexpr Starts punctuation{.word = false, .number = false, .punctuation = true, .symbol = false};
constexpr Starts signed_number{.word = false, .number = true, .punctuation = true, .symbol = true};
constexpr Starts anything{.word = true, .number = true, .punctuation = true, .symbol = true};
constexpr Starts word_or_number{.word = true, .number = true, .punctuation = false, .symbol = false};
constexpr Starts word_or_symbol{.word = true, .number = false, .punctuation = false, .symbol = true};
constexpr Starts not_punctuation{.word = true, .number = true, .punctuation = false, .symbol = true};
constexpr Starts word_or_punctuation{.word = true, .number = false, .punctuation = true, .symbol = false};

/// The more of the text a class must see to accept, the earlier it is asked.
constexpr auto all = std::to_array<SemioticClass>({
    {"pause", punctuation, pause::read},
    {"dateline", word_or_punctuation, dateline::read},
    {"electronic", not_punctuation, electronic::read},
    {"date", word_or_number, date::read},
    {"law", not_punctuation, law::read},
    {"enumeration", word_or_number, enumeration::read},
    {"roman", word, roman::read},
    {"gender", word, gender_form::read},
    {"telephone", anything, telephone::read},
    {"time", number, time_of_day::read},
    {"money", anything, money::read},
    {"percent", signed_number, percent::read},
    {"compound", number, compound::read},
    {"measure", anything, measure::read},
    {"decade", number, decade::read},
    {"score", number, score::read},
    {"fraction", signed_number, fraction::read},
    {"range", word_or_punctuation, range::read},
    {"formula", word_or_symbol, formula::read},
    {"abbreviation", word, abbreviation::read},
    {"acronym", word, acronym::read},
    {"ordinal", number, ordinals::read},
    {"year", number, year::read},
    {"decimal", signed_number, decimal::read},
    {"cardinal", signed_number, cardinals::read},
});

bool starts_with(const SemioticClass& semiotic_class, Kind kind)
{
    switch (kind) {
    case Kind::word:
        return semiotic_class.starts.word;
    case Kind::number:
        return semiotic_class.starts.number;
    case Kind::punctuation:
        return semiotic_class.starts.punctuation;
    case Kind::symbol:
        return semiotic_class.starts.symbol;
    case Kind::end:
        break;
    }
    return false;
}

using ByKind = std::array<std::vector<SemioticClass>, kind_count>;

ByKind sort_by_kind()
{
    ByKind by_kind;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        for (const SemioticClass& semiotic_class : all) {
            if (starts_with(semiotic_class, static_cast<Kind>(kind))) by_kind[kind].push_back(semiotic_class);
        }
    }
    return by_kind;
}

} // namespace

std::span<const SemioticClass> semiotic_classes() { return all; }

std::span<const SemioticClass> classes_that_start_with(Kind kind)
{
    static const ByKind by_kind = sort_by_kind();
    return by_kind[static_cast<std::size_t>(kind)];
}

} // namespace frontend
