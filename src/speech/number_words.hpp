// German one-word cardinals, from the words back to the number: "zweitausendvierundzwanzig" is 2024. eSpeak
// NG garbles most of them as words (stress inside "-tausend-", "vierzig" with a long i) and says all of them
// right as digits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace speech {

struct NumberWord {
    enum class Form {
        plain,       ///< "eintausendneunhundertneunzig"
        century,     ///< hundreds of 11 to 19, as years have them: "neunzehnhundertneunzig"
        implied_one, ///< "hundertzehn", "tausendzweihundert": no "ein" is said
    };
    std::uint32_t value = 0; ///< 0 to 999,999
    Form form = Form::plain;
};

/// Small letters but for the first. Nothing for any word that is not a cardinal as the Duden spells it.
std::optional<NumberWord> parse_number_word(std::string_view written);

/// What eSpeak is to read: "2024", "11.000", "19 hundert 89", "hundert 10".
std::string engine_number(const NumberWord& number);

} // namespace speech
