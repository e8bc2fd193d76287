#include "article/html/metadata.hpp"

#include "article/byline/byline_label.hpp"
#include "article/byline/date_line.hpp"
#include "article/byline/person_name.hpp"
#include "article/html/json_ld.hpp"
#include "article/html/metadata_values.hpp"
#include "article/spelling.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <map>

namespace article::html {

namespace {

void set(std::string& field, std::string value)
{
    if (field.empty()) field = std::move(value);
}

class MetadataFinder {
public:
    MetadataFinder(const Document& document, const std::vector<std::string_view>& furniture,
                   const WordLists& words)
        : document_(document), furniture_(furniture), words_(words)
    {
    }

    PageMetadata run()
    {
        for (std::uint32_t i = 1; i < document_.nodes.size(); ++i) {
            const Node& node = document_.nodes[i];
            if (node.is_text()) continue;
            if (is_about_others(furniture_[i])) elsewhere_end_ = std::max(elsewhere_end_, node.end);
            take_element(i, node.tag);
            if (furniture_[i] == "page footer") footer_end_ = std::max(footer_end_, node.end);
            if (i >= elsewhere_end_) {
                if (i >= footer_end_)
                    take_text(i, node.tag);
                else
                    take_entry_footer(i);
            }
        }
        for (const auto& [field, keys] : fields()) {
            for (const std::string_view key : keys) {
                set(found_.about.*field, line_of(value(key)));
            }
        }
        find_date();
        find_authors();
        set(found_.about.title, found_.window_title.text());
        set(found_.about.language, language_of(value("og:locale")));
        return std::move(found_);
    }

private:
    using Field = std::string Metadata::*;

    static const std::vector<std::pair<Field, std::vector<std::string_view>>>& fields()
    {
        static const std::vector<std::pair<Field, std::vector<std::string_view>>> table{
            {&Metadata::title, {"headline", "og:title", "twitter:title", "dc.title", "dcterms.title"}},
            {&Metadata::section, {"article:section", "articlesection", "section", "parsely-section"}},
            {&Metadata::publisher, {"og:site_name", "publisher", "dc.publisher", "application-name"}},
            {&Metadata::url, {"canonical", "og:url"}},
            {&Metadata::description,
             {"og:description", "description", "twitter:description", "dc.description"}},
            {&Metadata::picture, {"og:image", "og:image:url", "twitter:image"}},
        };
        return table;
    }

    static bool is_about_others(std::string_view rule)
    {
        return rule == "comments" || rule == "related" || rule == "sidebar" || rule == "advertisement" ||
               rule == "navigation" || rule == "dialog";
    }

    void take_element(std::uint32_t i, std::string_view tag)
    {
        if (tag == "meta") {
            for (const std::string_view key : {"property", "name"}) {
                keep(fold_case(attribute(document_, i, key)), attribute(document_, i, "content"));
            }
        } else if (tag == "link") {
            const std::string_view rel = attribute(document_, i, "rel");
            if (rel == "canonical") keep("canonical", attribute(document_, i, "href"));
        } else if (tag == "html") {
            set(found_.about.language, language_of(attribute(document_, i, "lang")));
        } else if (tag == "title" && found_.window_title.empty()) {
            found_.window_title = text_below(document_, i);
        } else if (tag == "script" &&
                   attribute(document_, i, "type").find("ld+json") != std::string_view::npos) {
            take_json_ld(i);
        }
    }

    /// What the page prints for its readers.
    void take_text(std::uint32_t i, std::string_view tag)
    {
        take_microdata(i);
        if (tag == "time") {
            keep("time", attribute(document_, i, "datetime"));
            keep("time-text", short_text(i));
        } else if (tag == "a" && attribute(document_, i, "rel").find("author") != std::string_view::npos) {
            keep("rel-author", short_text(i));
        } else {
            take_named(i);
        }
    }

    /// Blogs print author and date below an entry, in the classes of hAtom (microformats.org/wiki/hatom): the
    /// footer of a page has none.
    void take_entry_footer(std::uint32_t i)
    {
        const std::string_view name = attribute(document_, i, "class");
        const auto holds = [&](std::string_view word) { return name.find(word) != std::string_view::npos; };
        if (holds("vcard") && named_authors_.empty()) {
            for (std::uint32_t inner = i + 1; inner < document_.nodes[i].end; ++inner) {
                if (attribute(document_, inner, "class") == "fn" && named_authors_.empty())
                    named_authors_ = people_of(short_text(inner), words_);
            }
        }
        if (holds("published")) keep("named-date", attribute(document_, i, "title"));
    }

    /// Pages without metadata still name the places where they print author and date.
    void take_named(std::uint32_t i)
    {
        const std::string_view name = attribute(document_, i, "class");
        const auto holds = [&](std::string_view word) { return name.find(word) != std::string_view::npos; };
        if (holds("author") || holds("autor") || holds("byline")) {
            const std::vector<std::string> people = people_of(unlabelled(short_text(i)), words_);
            if (named_authors_.empty()) named_authors_ = people;
        } else if (holds("date") || holds("datum")) {
            if (date_of(short_text(i))) keep("named-date", short_text(i));
        }
    }

    /// The text of an element that holds little; empty for others.
    std::string short_text(std::uint32_t i) const
    {
        constexpr std::uint32_t most_nodes = 12;
        if (document_.nodes[i].end - i > most_nodes) return {};
        return name_of(text_below(document_, i).text());
    }

    void take_json_ld(std::uint32_t script)
    {
        if (has_linked_ || document_.nodes[script].end == script + 1) return;
        const auto linked = parse_json_ld(document_.nodes[script + 1].text);
        if (!linked) return;
        has_linked_ = true;
        Metadata& about = found_.about;
        about.title = line_of(linked->about.title);
        about.section = line_of(linked->about.section);
        about.publisher = line_of(linked->about.publisher);
        about.picture = line_of(linked->about.picture);
        about.description = line_of(linked->about.description);
        set(about.language, language_of(linked->about.language));
        about.date = iso_date(linked->about.date);
        found_.body = linked->body;
        for (const std::string& author : linked->about.authors) {
            add_author(author);
        }
    }

    /// schema.org in the page's own elements; comments have authors and dates too, but come later.
    void take_microdata(std::uint32_t i)
    {
        const std::string key = fold_case(attribute(document_, i, "itemprop"));
        if (key != "headline" && key != "datepublished" && key != "author" && key != "articlesection") return;
        for (const std::string_view source : {"content", "datetime"}) {
            keep(key, attribute(document_, i, source));
        }
        if (value(key).empty()) keep(key, text_below(document_, i).text());
    }

    void keep(const std::string& key, std::string_view value)
    {
        if (!key.empty() && !value.empty()) meta_.try_emplace(key, value);
    }

    std::string_view value(std::string_view key) const
    {
        const auto found = meta_.find(key);
        return found == meta_.end() ? std::string_view() : found->second;
    }

    void find_date()
    {
        for (const std::string_view key :
             {"article:published_time", "datepublished", "date", "dc.date", "dcterms.created",
              "dc.date.issued", "publish-date", "pubdate", "og:published_time", "last-modified",
              "article:modified_time", "time", "time-text", "named-date"}) {
            set(found_.about.date, iso_date(value(key)));
        }
    }

    void find_authors()
    {
        for (const std::string_view key :
             {"author", "article:author", "dc.creator", "parsely-author", "rel-author"}) {
            if (found_.about.authors.empty()) add_author(value(key));
        }
        std::vector<std::string>& authors = found_.about.authors;
        if (authors.empty()) authors = named_authors_;
        const auto house = std::find(authors.begin(), authors.end(), found_.about.publisher);
        if (authors.size() > 1 && house != authors.end()) authors.erase(house);
    }

    /// "Von Anna Berg" → "Anna Berg"
    std::string unlabelled(const std::string& names) const
    {
        const std::string_view behind = without_label(names, words_);
        return behind.empty() ? names : std::string(behind);
    }

    /// A name, or several in one text.
    void add_author(std::string_view text)
    {
        std::string line = name_of(text);
        line = unlabelled(line);
        if (line.empty() || line.find("://") != std::string::npos || line.find('@') != std::string::npos)
            return;
        std::vector<std::string> people = people_of(line, words_);
        if (people.empty()) people.push_back(line);
        for (std::string& name : people) {
            std::vector<std::string>& authors = found_.about.authors;
            if (std::find(authors.begin(), authors.end(), name) == authors.end())
                authors.push_back(std::move(name));
        }
    }

    const Document& document_;
    const std::vector<std::string_view>& furniture_;
    const WordLists& words_;
    std::uint32_t elsewhere_end_ = 0; ///< behind the comments, teasers and the like being walked through
    std::uint32_t footer_end_ = 0;    ///< the same of a footer
    PageMetadata found_;
    std::map<std::string, std::string, std::less<>> meta_;
    std::vector<std::string> named_authors_;
    bool has_linked_ = false;
};

} // namespace

PageMetadata find_metadata(const Document& document, const std::vector<std::string_view>& furniture,
                           const WordLists& words)
{
    return MetadataFinder(document, furniture, words).run();
}

} // namespace article::html
