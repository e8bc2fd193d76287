#include "speech/lexicon/pls.hpp"

#include "article/decode.hpp"
#include "speech/lexicon/ipa.hpp"
#include "speech/lexicon/mnemonics.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace speech::lexicon {

namespace {

/// A grapheme longer than this is no name.
constexpr std::size_t longest_grapheme = 200;
constexpr std::size_t longest_reading = 1000;

/// One document on its way into the lexicon.
class Reader {
public:
    Reader(Lexicon& lexicon, std::string_view text, const std::filesystem::path& file)
        : lexicon_(lexicon), text_(text), file_(file.string()), file_number_(lexicon.add_file(file))
    {
    }

    base::Result<std::vector<std::string>> read(const pugi::xml_document& document)
    {
        const pugi::xml_node root = document.document_element();
        for (const pugi::xml_node node : document.children()) {
            if (node.type() == pugi::node_doctype)
                return wrong(node, "a document type (<!DOCTYPE …>) is not allowed; take it out");
        }
        if (local_name(root) != "lexicon")
            return wrong(root, "this is no pronunciation lexicon: its root is not <lexicon>");
        if (!is_german(root)) {
            note(root, "the lexicon is not German (xml:lang) and is passed over");
            return std::move(notes_);
        }
        default_alphabet_ = root.attribute("alphabet").as_string("ipa");
        lexicon_.expect(static_cast<std::size_t>(std::distance(root.begin(), root.end())));
        for (const pugi::xml_node lexeme : root.children()) {
            if (local_name(lexeme) == "lexeme") TRY(add(lexeme));
        }
        return std::move(notes_);
    }

    tl::unexpected<base::Error> malformed(const pugi::xml_parse_result& result)
    {
        return base::failure("{}:{}: this is no well-formed XML: {}", file_, line_at(result.offset),
                             result.description());
    }

private:
    static std::string_view local_name(const pugi::xml_node& node)
    {
        const std::string_view name = node.name();
        return name.substr(name.find(':') + 1); // npos + 1 is 0
    }

    static bool is_german(const pugi::xml_node& node)
    {
        const std::string_view language = node.attribute("xml:lang").as_string("de");
        return language == "de" || language.starts_with("de-") || language.starts_with("de_") ||
               language == "DE";
    }

    /// Lines are asked for in rising order, but for errors.
    int line_at(std::ptrdiff_t offset)
    {
        const auto to = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
        if (to < counted_) {
            counted_ = 0;
            line_ = 1;
        }
        const std::string_view between = text_.substr(counted_, std::min(to, text_.size()) - counted_);
        line_ += static_cast<int>(std::count(between.begin(), between.end(), '\n'));
        counted_ = std::min(to, text_.size());
        return line_;
    }

    int line_of(const pugi::xml_node& node) { return line_at(node.offset_debug()); }

    tl::unexpected<base::Error> wrong(const pugi::xml_node& node, std::string_view what)
    {
        return base::failure("{}:{}: {}", file_, line_of(node), what);
    }

    void note(const pugi::xml_node& node, std::string_view what)
    {
        notes_.push_back(fmt::format("{}:{}: {}", file_, line_of(node), what));
    }

    /// What an element says; of several the preferred one, else the first.
    static pugi::xml_node reading_of(const pugi::xml_node& lexeme)
    {
        pugi::xml_node first;
        for (const pugi::xml_node node : lexeme.children()) {
            if (local_name(node) != "phoneme" && local_name(node) != "alias") continue;
            if (node.attribute("prefer").as_bool()) return node;
            if (!first) first = node;
        }
        return first;
    }

    static std::string text_of(const pugi::xml_node& node)
    {
        std::string text = node.text().as_string();
        const std::string_view blanks = " \t\r\n";
        const std::size_t begin = text.find_first_not_of(blanks);
        if (begin == std::string::npos) return {};
        return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
    }

    base::Result<Entry> entry_for(const pugi::xml_node& node)
    {
        Entry entry;
        entry.file = file_number_;
        entry.said = text_of(node);
        if (entry.said.empty() || entry.said.size() > longest_reading)
            return wrong(node, entry.said.empty() ? "the reading is empty" : "the reading is too long");
        if (local_name(node) == "alias") {
            entry.kind = Entry::Kind::alias;
            return entry;
        }
        const std::string alphabet = node.attribute("alphabet").as_string(default_alphabet_.c_str());
        if (alphabet == "x-espeak") {
            if (const base::Status known = check_mnemonics(entry.said); !known)
                return wrong(node, known.error().message);
            return entry;
        }
        if (alphabet != "ipa") return wrong(node, "the alphabet must be \"ipa\" or \"x-espeak\"");
        auto mnemonics = mnemonics_of_ipa(entry.said);
        if (!mnemonics) return wrong(node, mnemonics.error().message);
        entry.said = *std::move(mnemonics);
        return entry;
    }

    base::Status add(const pugi::xml_node& lexeme)
    {
        if (!is_german(lexeme)) {
            note(lexeme, "a lexeme of another language (xml:lang) is passed over");
            return {};
        }
        if (lexeme.attribute("role"))
            note(lexeme, "the role of a lexeme is passed over: its entry always counts");
        const pugi::xml_node reading = reading_of(lexeme);
        if (!reading) return wrong(lexeme, "the lexeme has neither <phoneme> nor <alias>");
        TRY_ASSIGN(const Entry entry, entry_for(reading));
        bool any = false;
        for (const pugi::xml_node node : lexeme.children()) {
            if (local_name(node) != "grapheme") continue;
            any = true;
            Entry each = entry;
            each.grapheme = text_of(node);
            each.line = line_of(node);
            if (parts_of(each.grapheme).empty()) return wrong(node, "the grapheme holds no letter or digit");
            if (each.grapheme.size() > longest_grapheme) return wrong(node, "the grapheme is too long");
            lexicon_.add(std::move(each));
        }
        if (!any) return wrong(lexeme, "the lexeme has no <grapheme>");
        return {};
    }

    Lexicon& lexicon_;
    std::string_view text_;
    std::string file_;
    std::uint32_t file_number_;
    std::string default_alphabet_;
    std::vector<std::string> notes_;
    std::size_t counted_ = 0;
    int line_ = 1;
};

} // namespace

base::Result<std::vector<std::string>> add_pls(Lexicon& lexicon, std::string_view bytes,
                                               const std::filesystem::path& file)
{
    // As UTF-8, so that places in the document are places in the text.
    TRY_ASSIGN(const article::DecodedText decoded, article::decode(std::string(bytes), file.string()));
    const std::string& text = decoded.text;
    pugi::xml_document document;
    // pugixml knows no entities but XML's own and fetches nothing; a document type is only looked for.
    const pugi::xml_parse_result result = document.load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    Reader reader(lexicon, text, file);
    if (!result) return reader.malformed(result);
    return reader.read(document);
}

} // namespace speech::lexicon
