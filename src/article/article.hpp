// An article as it was read: who wrote it, its blocks in reading order, and all that was left out with the
// rule that left it out. Spans count bytes of source_text.
#pragma once

#include "article/mapped_text.hpp"
#include "base/span.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace article {

/// `opening` is no part of an article as read: what a voice says beside the title before the text begins.
enum class Role { title, opening, lead, heading, paragraph, list_item, quotation };

/// "title", "opening", "lead", "heading", "paragraph", "list_item", "quotation": as in every output.
std::string_view name(Role role);

/// A stretch of a text that its author marked as being in another language than German.
struct ForeignSpan {
    base::Span span;      ///< in bytes of that text
    std::string language; ///< BCP 47: "en", "fr-CH"
};

struct Block {
    Role role = Role::paragraph;
    int level = 0;                         ///< of a heading, 1 to 6; the title is 1; else 0
    MappedText text;                       ///< NFC, one line, no control characters, single spaces, not empty
    std::vector<ForeignSpan> foreign = {}; ///< in order, not overlapping
};

/// What an article itself says that an abbreviation stands for (<abbr title>).
struct Abbreviation {
    std::string written;   ///< "VDL", "ggf."
    std::string long_form; ///< "Verband Deutscher Landwirte"
};

/// All optional; an empty string is "not known".
struct Metadata {
    std::string title;
    std::vector<std::string> authors;
    std::string date; ///< ISO 8601, day or time
    std::string section;
    std::string publisher;
    std::string url;
    std::string description;
    std::string language; ///< BCP 47
    std::string picture;  ///< address of its picture, as the page gives it
};

/// "Anna Berg, Jan Kurz".
std::string joined_authors(const Metadata& metadata);

struct Dropped {
    std::string text;
    std::string rule; ///< name of the rule that dropped it
    base::Span source;
};

/// Something a listener or editor should look at; never a failure.
struct Warning {
    std::string message;
    base::Span source;
};

struct Article {
    std::filesystem::path path; ///< "-" for standard input
    std::string source_text;    ///< the whole input as UTF-8, without byte order mark
    Metadata metadata;
    std::vector<Block> blocks;               ///< the title first, if there is one; never empty
    std::vector<Dropped> dropped;            ///< in reading order
    std::vector<Abbreviation> abbreviations; ///< each written form once
    std::vector<Warning> warnings;
};

} // namespace article
