#include "frontend/number_speller.hpp"

#include <array>

namespace frontend {

namespace {

constexpr std::array<std::string_view, 20> below_twenty{
    "null",     "ein",      "zwei",     "drei",     "vier",     "fünf",    "sechs",
    "sieben",   "acht",     "neun",     "zehn",     "elf",      "zwölf",   "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
constexpr std::array<std::string_view, 10> tens{"",        "zehn",    "zwanzig", "dreißig", "vierzig",
                                                "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

struct Magnitude {
    std::uint64_t value;
    std::string_view singular, plural;
    std::string_view stem; ///< in an ordinal: "einmillionst"
};
constexpr std::array<Magnitude, 5> magnitudes{
    {{1'000'000'000'000'000'000, "Trillion", "Trillionen", "trillion"},
     {1'000'000'000'000'000, "Billiarde", "Billiarden", "billiard"},
     {1'000'000'000'000, "Billion", "Billionen", "billion"},
     {1'000'000'000, "Milliarde", "Milliarden", "milliard"},
     {1'000'000, "Million", "Millionen", "million"}}};

/// 1 to 99, with "ein" for 1; nothing for 0.
std::string below_hundred(std::uint64_t number)
{
    if (number == 0) return {};
    if (number < below_twenty.size()) return std::string(below_twenty[number]);
    std::string word;
    if (number % 10 != 0) word.append(below_twenty[number % 10]).append("und");
    return word.append(tens[number / 10]);
}

/// 0 to 999,999 as one word that ends in "ein" where it ends in one; nothing for 0.
std::string below_million(std::uint64_t number)
{
    std::string word;
    if (number >= 1000) word.append(below_million(number / 1000)).append("tausend");
    if (number % 1000 >= 100) word.append(below_twenty[number % 1000 / 100]).append("hundert");
    return word.append(below_hundred(number % 100));
}

/// Any number, with `one` where it ends in a spoken one.
std::string spelled(std::uint64_t number, std::string_view one)
{
    if (number == 0) return "null";
    std::string words;
    for (const Magnitude& magnitude : magnitudes) {
        const std::uint64_t count = number / magnitude.value;
        number %= magnitude.value;
        if (count == 0) continue;
        if (!words.empty()) words += ' ';
        words += below_million(count);
        if (count % 100 == 1) words += 'e'; // as many as a feminine noun: "eine", "einhunderteine Millionen"
        words.append(" ").append(count == 1 ? magnitude.singular : magnitude.plural);
    }
    if (number == 0) return words;
    if (!words.empty()) words += ' ';
    if (number % 100 != 1) return words + below_million(number);
    return words.append(below_million(number - 1)).append(one);
}

/// The stem of 1 to 99, alone or at the end of a longer ordinal.
std::string ordinal_below_hundred(std::uint64_t number)
{
    switch (number) {
    case 1:
        return "erst";
    case 3:
        return "dritt";
    case 7:
        return "siebt";
    case 8:
        return "acht";
    default:
        return below_hundred(number) + (number < 20 ? "t" : "st");
    }
}

} // namespace

std::string cardinal(std::uint64_t number) { return spelled(number, "eins"); }

std::string attributive_cardinal(std::uint64_t number, std::string_view ending)
{
    return number == 1 ? std::string("ein").append(ending) : spelled(number, "ein");
}

std::string year_in_hundreds(std::uint64_t year)
{
    if (year < 1100 || year > 1999) return cardinal(year);
    std::string word = std::string(below_twenty[year / 100]).append("hundert");
    return word.append(year % 100 == 1 ? "eins" : below_hundred(year % 100));
}

std::string ordinal_stem(std::uint64_t number)
{
    if (number == 0) return "nullt";
    std::string word;
    for (const Magnitude& magnitude : magnitudes) {
        const std::uint64_t count = number / magnitude.value;
        number %= magnitude.value;
        if (count > 0) word.append(below_million(count)).append(magnitude.stem);
    }
    if (number % 100 == 0) return word.append(below_million(number)).append("st");
    return word.append(below_million(number - number % 100)).append(ordinal_below_hundred(number % 100));
}

std::string ordinal_adverb(std::uint64_t number) { return ordinal_stem(number) + "ens"; }

std::string digits_one_by_one(std::string_view digits)
{
    std::string words;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') continue;
        if (!words.empty()) words += ' ';
        words += digit == '1' ? "eins" : below_twenty[static_cast<std::size_t>(digit - '0')];
    }
    return words;
}

} // namespace frontend
