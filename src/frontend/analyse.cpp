#include "frontend/analyse.hpp"

#include "article/clean.hpp"
#include "article/pause_mark.hpp"
#include "frontend/asked_pauses.hpp"
#include "frontend/classify.hpp"
#include "frontend/doubts.hpp"
#include "frontend/first_use.hpp"
#include "frontend/foreign.hpp"
#include "frontend/german.hpp"
#include "frontend/list_number.hpp"
#include "frontend/own_abbreviations.hpp"
#include "frontend/phrase.hpp"
#include "frontend/segment.hpp"
#include "frontend/tokenise.hpp"
#include "frontend/verbalise.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace frontend {

namespace {

using article::Block;
using article::Role;
using article::Warning;

/// A text with its tokens; the views point into `text`, which must stay where it is.
struct Classified {
    std::vector<RawToken> raw;
    std::vector<ClassifiedToken> tokens;

    std::span<const ClassifiedToken> of(TokenRange range) const
    {
        return std::span(tokens).subspan(range.begin, range.end - range.begin);
    }
};

Classified classify_text(std::string_view text, const German& german)
{
    Classified result;
    result.raw = tokenise(text);
    result.tokens = classify(result.raw, german);
    return result;
}

/// A block's, where one that is counted may begin with its number.
Classified classify_block(const Block& block, bool counted, const German& german)
{
    if (!counted) return classify_text(block.text.text(), german);
    Classified result;
    result.raw = tokenise(block.text.text());
    auto number = list_number(result.raw, german);
    const std::size_t taken = number ? number->count : 0;
    result.tokens = classify(std::span(result.raw).subspan(taken), german);
    for (ClassifiedToken& token : result.tokens)
        token.first += taken;
    if (number) result.tokens.insert(result.tokens.begin(), *std::move(number));
    return result;
}

Boundary boundary_after(Role role)
{
    if (role == Role::title || role == Role::heading) return Boundary::heading;
    if (role == Role::opening) return Boundary::sentence;
    return role == Role::list_item ? Boundary::list_item : Boundary::paragraph;
}

/// What one block gives.
struct Heard {
    base::Milliseconds pause_before{0}; ///< asked for before its first word
    std::vector<Utterance> utterances;  ///< in order
};

/// What is not heard at all (a line of asterisks) is no utterance.
Heard heard_of(const Block& block, const Classified& classified, std::span<const TokenRange> sentences,
               AskedPauses& asked, const SetApart& foreign)
{
    Heard heard;
    std::vector<Utterance>& utterances = heard.utterances;
    for (const TokenRange sentence : sentences) {
        const base::Milliseconds pause = asked.in(classified.of(sentence), block);
        Utterance whole = verbalise(classified.of(sentence), block.text.text());
        if (whole.spoken.empty()) {
            (utterances.empty() ? heard.pause_before : utterances.back().pause) += pause;
            continue;
        }
        whole.role = block.role;
        whole.after = Boundary::sentence;
        for (Token& token : whole.tokens)
            token.source = block.text.source_of(token.source);
        for (Utterance& passage : set_apart(std::move(whole), block, foreign)) {
            for (Utterance& part : phrase(std::move(passage))) {
                part.foreign = foreign_in(part, block);
                utterances.push_back(std::move(part));
            }
        }
        utterances.back().pause = pause;
    }
    if (!utterances.empty()) utterances.back().after = boundary_after(block.role);
    return heard;
}

/// One block after the other, as the tables and the manner say.
class Reader {
public:
    Reader(const German& german, const Manner& manner) : german_(german), foreign_(manner.foreign)
    {
        if (manner.acronyms == Acronyms::first_full) first_uses_.emplace(german);
    }

    /// `counted`: as counted_blocks() says.
    Heard read(const Block& block, bool counted)
    {
        Classified classified = classify_block(block, counted, german_);
        doubts_.add(block, classified.tokens, classified.raw);
        const std::vector<TokenRange> sentences = segment(classified.tokens, classified.raw, german_);
        // An opening is no place to explain an acronym: the text is.
        const bool may_expand = first_uses_ && block.role != Role::opening;
        if (may_expand) first_uses_->expand(classified.tokens, classified.raw, sentences);
        return heard_of(block, classified, sentences, pauses_, foreign_);
    }

    std::vector<Warning> take_warnings()
    {
        std::vector<Warning> warnings = doubts_.take();
        for (Warning& warning : pauses_.take_warnings())
            warnings.push_back(std::move(warning));
        return warnings;
    }

private:
    const German& german_;
    const SetApart& foreign_;
    std::optional<FirstUses> first_uses_;
    Doubts doubts_;
    AskedPauses pauses_;
};

/// Puts what is said into chapters. The first bears the article's title and holds its opening; where there is
/// no title, the opening belongs to the first heading's.
class ChapterMaker {
public:
    ChapterMaker(const article::Article& article, int level) : article_(article), level_(level) {}

    void add(const Block& block, Heard heard)
    {
        std::vector<Utterance>& utterances = heard.utterances;
        if (!chapters_.empty()) chapters_.back().utterances.back().pause += heard.pause_before;
        if (utterances.empty()) return;
        const bool opens = block.role == Role::heading && block.level <= level_;
        if (opens && is_untitled_opening()) {
            chapters_.front().title = article::without_pause_marks(block.text.text());
            chapters_.front().level = block.level;
        } else if (opens) {
            chapters_.push_back({article::without_pause_marks(block.text.text()), block.level, {}});
        } else if (chapters_.empty()) {
            chapters_.push_back({title(), 1, {}});
        }
        has_text_ = has_text_ || block.role != Role::opening;
        std::move(utterances.begin(), utterances.end(), std::back_inserter(chapters_.back().utterances));
    }

    /// What follows the opening is set off from it as from a heading.
    void end_opening()
    {
        if (!chapters_.empty()) chapters_.back().utterances.back().after = Boundary::heading;
    }

    std::vector<Chapter> take() { return std::move(chapters_); }

private:
    bool is_untitled_opening() const { return chapters_.size() == 1 && !has_text_; }

    /// Not as the opening puts it ("Sie hören: …").
    std::string title() const
    {
        const bool has_block = !article_.blocks.empty() && article_.blocks.front().role == Role::title;
        return article::without_pause_marks(has_block ? article_.blocks.front().text.text()
                                                      : article_.metadata.title);
    }

    const article::Article& article_;
    int level_;
    bool has_text_ = false; ///< something besides the opening was said
    std::vector<Chapter> chapters_;
};

/// Contracts of Script: a chapter has an utterance, a script has a chapter, the last boundary is the end.
void complete(Script& script)
{
    std::erase_if(script.chapters, [](const Chapter& chapter) { return chapter.utterances.empty(); });
    if (script.chapters.empty()) {
        script.chapters.push_back({script.metadata.title, 1, {Utterance{}}});
        script.warnings.push_back({"nothing in this article can be spoken", {}});
    }
    script.chapters.back().utterances.back().after = Boundary::end;
}

} // namespace

std::string_view name(Acronyms acronyms)
{
    return acronyms == Acronyms::first_full ? "first-full" : "as-written";
}

Script analyse(const article::Article& article, const German& german, const Manner& manner)
{
    const std::optional<German> own = with_own_abbreviations(german, article.abbreviations);
    const German& extended = own ? *own : german;
    Script script;
    script.metadata = article.metadata;
    script.metadata.title = article::without_pause_marks(article.metadata.title);
    // What says nothing of its language is taken for what Vorlaut reads.
    if (script.metadata.language.empty()) script.metadata.language = "de";
    script.warnings = article.warnings;
    Reader reader(extended, manner);
    ChapterMaker chapters(article, manner.chapter_level);
    const std::vector<Block> opening = opening_blocks(manner.opening, article, extended);
    for (const Block& block : opening)
        chapters.add(block, reader.read(block, false));
    chapters.end_opening();
    const bool has_title = !article.blocks.empty() && article.blocks.front().role == Role::title;
    const std::vector<bool> counted = counted_blocks(article.blocks, extended);
    for (std::size_t i = has_title ? 1 : 0; i < article.blocks.size(); ++i)
        chapters.add(article.blocks[i], reader.read(article.blocks[i], counted[i]));
    script.chapters = chapters.take();
    for (Warning& warning : reader.take_warnings())
        script.warnings.push_back(std::move(warning));
    std::stable_sort(script.warnings.begin(), script.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.source.begin < b.source.begin; });
    complete(script);
    return script;
}

Utterance utterance_of(std::string_view line, const German& german)
{
    const article::MappedText clean = article::clean(line, 0);
    const Classified classified = classify_text(clean.text(), german);
    Utterance all;
    all.written = clean.text();
    for (const TokenRange sentence : segment(classified.tokens, classified.raw, german)) {
        Utterance one = verbalise(classified.of(sentence), clean.text());
        if (!all.spoken.empty() && !one.spoken.empty()) all.spoken += ' ';
        const auto shift = static_cast<std::uint32_t>(all.spoken.size());
        for (Token& token : one.tokens) {
            token.written = token.source; // in the whole line
            token.spoken = {token.spoken.begin + shift, token.spoken.end + shift};
            all.tokens.push_back(token);
        }
        all.spoken += one.spoken;
    }
    return all;
}

std::string normalize(std::string_view line, const German& german)
{
    return utterance_of(line, german).spoken;
}

std::vector<std::string> sentences(std::string_view paragraph, const German& german)
{
    const article::MappedText clean = article::clean(paragraph, 0);
    const Classified classified = classify_text(clean.text(), german);
    std::vector<std::string> found;
    for (const TokenRange range : segment(classified.tokens, classified.raw, german)) {
        const base::Span span =
            base::hull(classified.tokens[range.begin].written, classified.tokens[range.end - 1].written);
        found.emplace_back(span.of(clean.text()));
    }
    return found;
}

} // namespace frontend
