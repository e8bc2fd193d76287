// The only printer: everything that Vorlaut writes to its standard streams goes through here.
#pragma once

#include "base/result.hpp"

#include <string_view>

namespace cli {

enum class Stream { out, error };

/// All of it, at once. A reader that has gone away ends the program quietly, as of other filters.
void print(Stream stream, std::string_view text);

/// "vorlaut: MESSAGE" on standard error.
void complain(std::string_view message);

/// Whether text may be redrawn and coloured there: a terminal, and NO_COLOR is not set.
bool is_lively(Stream stream);

/// In characters; 80 where the stream does not tell.
int width(Stream stream);

} // namespace cli
