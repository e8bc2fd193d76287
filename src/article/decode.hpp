// decode: the bytes of a file → its text as UTF-8, without byte order mark, line ends as they were.
//
// A byte order mark decides (UTF-8, UTF-16, UTF-32); else NULs at every other byte mean UTF-16, valid UTF-8
// is taken as it is, and all other text is Windows-1252, which holds all of ISO 8859-1's letters. A UTF-8
// file with stray Windows-1252 bytes (pasted together from several sources) is read as both. What cannot be
// read becomes U+FFFD. Errors: a binary file (known by its first bytes, or by its NULs and control
// characters; a few of them do no harm), a converter that fails.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace article {

struct DecodedText {
    std::string text;     ///< valid UTF-8
    std::string encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", "UTF-8 with windows-1252", …
};

/// A control character that text has no use for: all but tab and line ends.
bool is_stray_control(char c);

/// `name` is the file's, for messages. `declared` is the encoding that the text itself names, if any: it
/// counts only where neither a byte order mark nor the bytes tell (UTF-8), and only if it is one that extends
/// ASCII.
base::Result<DecodedText> decode(std::string bytes, std::string_view name, std::string_view declared = {});

} // namespace article
