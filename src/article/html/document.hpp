// An HTML page as a flat list of its nodes in document order (a parent before its children), so that every
// walk over it is a loop: pages nest as deep as they like. Parsed by Gumbo as the WHATWG standard says
// browsers do, broken markup included. Texts and attributes are decoded; spans count bytes of the source.
#pragma once

#include "article/mapped_text.hpp"
#include "base/result.hpp"
#include "base/span.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace article::html {

struct Attribute {
    std::string_view name; ///< in lower case
    std::string_view value;
    base::Span source; ///< of the value, with its quotation marks
};

struct Node {
    std::string_view tag;  ///< in lower case; empty for a text
    std::string_view text; ///< of a text node
    base::Span source;     ///< from its first to its last byte
    std::uint32_t parent = 0;
    std::uint32_t end = 0; ///< the node after its last descendant
    std::uint32_t first_attribute = 0;
    std::uint32_t end_attribute = 0;

    bool is_text() const { return tag.empty(); }
};

struct Document {
    std::vector<Node> nodes; ///< the first is the document itself, tag "#document"
    std::vector<Attribute> attributes;
    std::shared_ptr<const std::string> page; ///< what was parsed, as long as the source
    std::shared_ptr<const void> parsed;      ///< the parser's tree; the views point into it and into `page`
};

/// `name` is the file's, for messages.
base::Result<Document> parse_html(std::string_view source, std::string_view name);

/// Empty where the node has no such attribute, or an empty one.
std::string_view attribute(const Document& document, std::uint32_t node, std::string_view name);
const Attribute* find_attribute(const Document& document, std::uint32_t node, std::string_view name);

/// Whether an <a> is a link, and not to a place in the same page.
bool leads_away(const Document& document, std::uint32_t link);

/// A text node's text with its places in the source.
MappedText mapped_text(const Document& document, const Node& text);

/// All text below a node, cleaned.
MappedText text_below(const Document& document, std::uint32_t node);

} // namespace article::html
