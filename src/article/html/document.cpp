#include "article/html/document.hpp"

#include "article/clean.hpp"
#include "article/html/guard.hpp"
#include "article/html/text_map.hpp"

#include <gumbo.h>

#include <algorithm>

namespace article::html {

namespace {

const GumboVector* children_of(const GumboNode& node)
{
    if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
    const bool is_element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return is_element ? &node.v.element.children : nullptr;
}

const GumboNode* child_of(const GumboVector& children, unsigned index)
{
    return static_cast<const GumboNode*>(children.data[index]);
}

/// Flattens Gumbo's tree with a stack of its own.
class Flattener {
public:
    explicit Flattener(std::string_view page) : page_(page) {}

    Document run(const GumboNode& root)
    {
        std::vector<Open> open{start(root, 0)};
        while (!open.empty()) {
            Open& here = open.back();
            if (here.next < here.children->length) {
                const GumboNode& child = *child_of(*here.children, here.next++);
                const std::uint32_t parent = here.index;
                if (children_of(child) != nullptr) {
                    open.push_back(start(child, parent));
                } else {
                    add_text(child, parent);
                }
            } else {
                finish(here.index);
                open.pop_back();
            }
        }
        return std::move(document_);
    }

private:
    struct Open {
        const GumboVector* children;
        std::uint32_t index;
        unsigned next = 0;
    };

    base::Span span_of(const GumboStringPiece& piece) const
    {
        if (piece.data < page_.data() || piece.data > page_.data() + page_.size()) return {};
        const auto begin = static_cast<std::size_t>(piece.data - page_.data());
        const std::size_t end = std::min(begin + piece.length, page_.size());
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    std::uint32_t size() const { return static_cast<std::uint32_t>(document_.nodes.size()); }

    Open start(const GumboNode& node, std::uint32_t parent)
    {
        Node flat;
        flat.parent = parent;
        flat.tag = "#document";
        flat.first_attribute = flat.end_attribute = static_cast<std::uint32_t>(document_.attributes.size());
        if (node.type != GUMBO_NODE_DOCUMENT) {
            const GumboElement& element = node.v.element;
            flat.tag = name_of(element);
            flat.source = span_of(element.original_tag);
            const base::Span end = span_of(element.original_end_tag);
            if (end.end > flat.source.end)
                flat.source = flat.source.empty() ? end : base::hull(flat.source, end);
            add_attributes(element.attributes);
            flat.end_attribute = static_cast<std::uint32_t>(document_.attributes.size());
        }
        document_.nodes.push_back(flat);
        return {children_of(node), size() - 1};
    }

    static std::string_view name_of(const GumboElement& element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
        GumboStringPiece name = element.original_tag;
        gumbo_tag_from_original_text(&name);
        return name.data == nullptr || name.length == 0 ? "unknown"
                                                        : std::string_view(name.data, name.length);
    }

    void add_attributes(const GumboVector& attributes)
    {
        for (unsigned i = 0; i < attributes.length; ++i) {
            const auto& attribute = *static_cast<const GumboAttribute*>(attributes.data[i]);
            document_.attributes.push_back(
                {attribute.name, attribute.value, span_of(attribute.original_value)});
        }
    }

    void add_text(const GumboNode& node, std::uint32_t parent)
    {
        if (node.type == GUMBO_NODE_COMMENT) return;
        Node flat;
        flat.parent = parent;
        flat.text = node.v.text.text;
        flat.source = span_of(node.v.text.original_text);
        flat.end = size() + 1;
        document_.nodes.push_back(flat);
    }

    /// An element reaches at least over its children: its own end tag may be missing.
    void finish(std::uint32_t index)
    {
        Node& node = document_.nodes[index];
        node.end = size();
        for (std::uint32_t i = index + 1; i < node.end; i = std::max(document_.nodes[i].end, i + 1)) {
            const base::Span child = document_.nodes[i].source;
            if (!child.empty()) node.source = node.source.empty() ? child : base::hull(node.source, child);
        }
    }

    std::string_view page_;
    Document document_;
};

} // namespace

base::Result<Document> parse_html(std::string_view source, std::string_view name)
{
    TRY_ASSIGN(std::string guarded, guard_html(source, name));
    const auto page = std::make_shared<const std::string>(std::move(guarded));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // broken markup is nobody's concern here
    const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::shared_ptr<GumboOutput> output(gumbo_parse_with_options(&options, page->data(), page->size()),
                                              destroy);
    Document document = Flattener(*page).run(*output->document);
    document.page = page;
    document.parsed = output;
    return document;
}

const Attribute* find_attribute(const Document& document, std::uint32_t node, std::string_view name)
{
    const Node& owner = document.nodes[node];
    for (std::uint32_t i = owner.first_attribute; i < owner.end_attribute; ++i) {
        if (document.attributes[i].name == name) return &document.attributes[i];
    }
    return nullptr;
}

std::string_view attribute(const Document& document, std::uint32_t node, std::string_view name)
{
    const Attribute* const found = find_attribute(document, node, name);
    return found == nullptr ? std::string_view() : found->value;
}

bool leads_away(const Document& document, std::uint32_t link)
{
    const std::string_view address = attribute(document, link, "href");
    return !address.empty() && !address.starts_with('#');
}

MappedText mapped_text(const Document& document, const Node& text)
{
    return map_decoded(text.text, text.source.of(*document.page), text.source.begin);
}

MappedText text_below(const Document& document, std::uint32_t node)
{
    MappedText all;
    for (std::uint32_t i = node + 1; i < document.nodes[node].end; ++i) {
        const Node& each = document.nodes[i];
        if (each.is_text()) {
            all.append(mapped_text(document, each));
        } else if (each.tag == "br") {
            all.append_replacement(" ", each.source);
        }
    }
    return clean(all);
}

} // namespace article::html
