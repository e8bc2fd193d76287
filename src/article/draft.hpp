// An article being sorted. A reader (plain text, Markdown, HTML) makes a Draft of passages in reading order;
// the steps of arrange.hpp give each its role or the rule that drops it; finish() makes the Article's parts
// of it. No passage is removed but by joining it to another, so that no text can get lost on the way.
#pragma once

#include "article/article.hpp"
#include "article/mapped_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace article {

/// A paragraph, heading, item or line of the page.
struct Passage {
    /// What the format itself says it is: plain text says little, HTML and Markdown much.
    enum class Form { text, heading, list_item, quotation };

    MappedText text; ///< clean, not empty
    Form form = Form::text;
    int level = 0;          ///< of a heading, 1 to 6; 0 where the format has none
    bool gap_before = true; ///< set off from the passage before it (a blank line, another HTML block)
    bool may_head = true;   ///< a short line may be a heading that the format does not mark
    bool is_prose = false;  ///< a paragraph of running text, by its length and its end; arrange() finds out
    Role role = Role::paragraph; ///< a reader may say `lead`; arrange() finds the others
    std::string dropped_by;      ///< name of the rule; empty while the passage stays
    bool pinned = false;         ///< a rule says that it stays, as it is
    std::optional<Role> told;    ///< a rule says what it is

    bool stays() const { return dropped_by.empty(); }
};

/// What the format's marks say of stretches of the source beyond their form.
struct Annotations {
    struct Foreign {
        base::Span source;
        std::string language;
    };
    std::vector<Foreign> foreign; ///< in order, not overlapping
    std::vector<Abbreviation> abbreviations;
};

/// Notes an abbreviation, unless it is empty, overlong or known; at most as many as an article can need.
void note(Annotations& annotations, Abbreviation abbreviation);
void note(Annotations& annotations, base::Span source, std::string_view language);

struct Draft {
    std::vector<Passage> passages;
    std::vector<Dropped>
        cut; ///< what was cut off a passage that stays ("section", "heading mark", "link address")
    Metadata metadata;
    Annotations annotations;
    std::vector<Warning> warnings; ///< the reader's own
    bool lines_apart = false;      ///< a blank line stood between any two, so that no `gap_before` is set
};

/// Whether blank lines (in HTML, blocks) set the passages off at all.
bool has_gaps(const Draft& draft);

/// Long enough, or a whole sentence and more: no heading, teaser, credit or button.
bool looks_like_prose(std::string_view text);

/// Moves the passages into `article.blocks` and `article.dropped`, in reading order, and warns where most of
/// the prose was dropped.
Article finish(Draft draft, Article article);

} // namespace article
