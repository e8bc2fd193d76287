#include "speech/repairs.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

namespace speech {

namespace {

using Where = Repair::Where;

std::string in_small_letters(std::string_view word)
{
    std::string small;
    for (std::size_t at = 0; at < word.size();) {
        const base::CodePoint code = base::decode(word, at);
        base::append(small, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code.value))));
        at += code.length;
    }
    return small;
}

/// Where the repair applies in the word, or npos.
std::size_t place_in(std::string_view word, const Repair& repair)
{
    switch (repair.where) {
    case Where::word:
        return word == repair.written ? 0 : std::string_view::npos;
    case Where::beginning:
        return word.starts_with(repair.written) ? 0 : std::string_view::npos;
    case Where::end:
        return word.ends_with(repair.written) ? word.size() - repair.written.size() : std::string_view::npos;
    case Where::inside:
        return word.find(repair.written);
    }
    return std::string_view::npos;
}

} // namespace

const std::vector<Repair>& repairs()
{
    static const std::vector<Repair> table{
        // k for z
        {Where::word, "circa", "zirka", "circa", "ts'IrkA:", "1.51"},
        // a long i and e where German has short ones
        {Where::beginning, "vierzehn", "firzehn", "vierzehnten", "f'Irtse:nt@n", "1.51"},
        {Where::inside, "hundertvierz", "hundertfirz", "einhundertvierzehnten", "_!'aInh,Und3tf,Irtse:nt@n",
         "1.51"},
        {Where::beginning, "vierzig", "firzig", "vierzigsten", "f'IrtsICst@n", "1.51"},
        {Where::inside, "undvierzig", "undfirzig", "zweiundvierzigsten", "tsv'aIUntf,IrtsICst@n", "1.51"},
        // a long, stressed e in the ending ("sechs-teen")
        {Where::end, "sechste", "sexte", "sechste", "z'Ekst@", "1.51"},
        {Where::end, "sechsten", "sexten", "sechsten", "z'Ekst@n", "1.51"},
        {Where::end, "sechster", "sexter", "sechster", "z'Ekst3", "1.51"},
        {Where::end, "sechstes", "sextes", "sechstes", "z'Ekst@s", "1.51"},
        {Where::end, "sechstem", "sextem", "sechstem", "z'Ekst@m", "1.51"},
        {Where::end, "sechstens", "sextens", "sechstens", "z'Ekst@ns", "1.51"},
        {Where::end, "sechstel", "sextel", "Sechstel", "z'Ekst@l", "1.51"},
        {Where::end, "sechsteln", "sexteln", "Sechsteln", "z'Ekst@ln", "1.51"},
        // stress on the first syllable instead of the one that bears it
        {Where::beginning, "milliarde", "mill-jarde", "Milliarden", "m'Ilj'ard@n", "1.51"},
        {Where::beginning, "billiarde", "bill-jarde", "Billiarden", "b'Ilj'ard@n", "1.51"},
    };
    return table;
}

std::string repaired(std::string_view word)
{
    std::string small = in_small_letters(word);
    for (const Repair& repair : repairs()) {
        const std::size_t at = place_in(small, repair);
        if (at == std::string_view::npos) continue;
        return small.replace(at, repair.written.size(), repair.put);
    }
    return std::string(word);
}

} // namespace speech
