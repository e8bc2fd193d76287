// Any bytes are read as a lexicon or refused with a message that names the file; what is read can be looked
// up, and its phonemes are some that the engine knows.
#include "speech/lexicon/mnemonics.hpp"
#include "speech/lexicon/pls.hpp"

#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

using speech::lexicon::Entry;
using speech::lexicon::Lexicon;

void require(bool holds)
{
    if (!holds) std::abort();
}

void check(const Lexicon& lexicon, const Entry& entry)
{
    require(entry.line >= 1);
    require(!entry.said.empty());
    std::vector<std::string_view> parts;
    for (const base::Span& part : speech::lexicon::parts_of(entry.grapheme))
        parts.push_back(part.of(entry.grapheme));
    require(!parts.empty());
    const auto found = lexicon.find(parts);
    require(found && found->entry->grapheme.size() > 0 && found->parts == parts.size());
    if (entry.kind == Entry::Kind::phonemes)
        require(speech::lexicon::check_mnemonics(entry.said).has_value());
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    Lexicon lexicon;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto notes = speech::lexicon::add_pls(lexicon, bytes, "fuzz.pls");
    if (notes) {
        for (const std::string& note : *notes)
            require(note.starts_with("fuzz.pls:"));
    } else {
        require(notes.error().message.starts_with("fuzz.pls:"));
    }
    for (const Entry* entry : lexicon.entries())
        check(lexicon, *entry);
    return 0;
}
