#include "frontend/word_case.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace frontend {

namespace {

std::string with_first(std::string_view word, UChar32 (*convert)(UChar32))
{
    const base::CodePoint first = base::decode(word, 0);
    std::string result;
    if (first.length == 0) return result;
    base::append(result, static_cast<char32_t>(convert(static_cast<UChar32>(first.value))));
    return result.append(word.substr(first.length));
}

} // namespace

std::string capitalised(std::string_view word) { return with_first(word, u_toupper); }
std::string lowered(std::string_view word) { return with_first(word, u_tolower); }

std::string hyphenated(std::string_view words)
{
    std::string compound = capitalised(words);
    std::replace(compound.begin(), compound.end(), ' ', '-');
    return compound;
}

} // namespace frontend
