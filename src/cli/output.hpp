// The only printer: everything that Vorlaut writes to its standard streams goes through here.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace cli {

enum class Stream { out, error };

/// All of it, at once. A reader that has gone away ends the program quietly, as of other filters.
void print(Stream stream, std::string_view text);

/// The text with its control characters as "?": names of files may hold any, and a terminal obeys them.
std::string printable(std::string_view text);

/// "vorlaut: MESSAGE" on standard error, printable.
void complain(std::string_view message);

/// Whether text may be redrawn and coloured there: a terminal that can (TERM is not "dumb"), and
/// NO_COLOR is not set.
bool is_lively(Stream stream);

/// In characters; 80 where the stream does not tell.
int width(Stream stream);

} // namespace cli
