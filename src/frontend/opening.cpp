#include "frontend/opening.hpp"

#include "article/clean.hpp"
#include "article/spelling.hpp"
#include "frontend/opening_values.hpp"

#include <algorithm>
#include <array>

namespace frontend {

namespace {

using article::Block;
using article::MappedText;
using article::Role;

struct Named {
    std::string_view name;
    Placeholder placeholder;
};
constexpr std::array<Named, 5> placeholders{{{"title", Placeholder::title},
                                             {"author", Placeholder::author},
                                             {"date", Placeholder::date},
                                             {"section", Placeholder::section},
                                             {"publisher", Placeholder::publisher}}};

bool is_end_mark(char c) { return c == '.' || c == '!' || c == '?'; }

base::Result<Placeholder> placeholder_of(std::string_view name)
{
    std::string known;
    for (const Named& each : placeholders) {
        if (each.name == name) return each.placeholder;
        known += fmt::format("{}{{{}}}", known.empty() ? "" : ", ", each.name);
    }
    return base::failure("there is no {{{}}}; there are {}", name, known);
}

/// Cuts the written opening into sentences and these into pieces.
class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    base::Result<std::vector<Opening::Sentence>> run()
    {
        for (std::size_t at = 0; at < text_.size(); ++at) {
            if (text_[at] == '}') return base::failure(R"("}}" has no "{{" before it)");
            if (text_[at] == '{') {
                const std::size_t end = text_.find('}', at);
                if (end == std::string_view::npos) return base::failure(R"("{{" has no "}}" after it)");
                TRY_ASSIGN(const Placeholder value, placeholder_of(text_.substr(at + 1, end - at - 1)));
                end_words();
                sentence_.push_back({{}, value});
                at = end;
                continue;
            }
            words_ += text_[at];
            const bool at_end = at + 1 == text_.size() || text_[at + 1] == ' ';
            if (is_end_mark(text_[at]) && at_end) end_sentence();
        }
        end_sentence();
        return std::move(sentences_);
    }

private:
    void end_words()
    {
        if (sentence_.empty()) words_.erase(0, words_.find_first_not_of(' '));
        if (!words_.empty()) sentence_.push_back({std::move(words_), std::nullopt});
        words_.clear();
    }

    void end_sentence()
    {
        end_words();
        if (!sentence_.empty()) sentences_.push_back(std::move(sentence_));
        sentence_.clear();
    }

    std::string_view text_;
    std::string words_;
    Opening::Sentence sentence_;
    std::vector<Opening::Sentence> sentences_;
};

bool names(const Opening::Sentence& sentence, Placeholder placeholder)
{
    return std::any_of(sentence.begin(), sentence.end(),
                       [&](const Opening::Piece& piece) { return piece.value == placeholder; });
}

/// The title and nothing but marks.
bool is_title_alone(const Opening::Sentence& sentence)
{
    return names(sentence, Placeholder::title) &&
           std::all_of(sentence.begin(), sentence.end(), [](const Opening::Piece& piece) {
               return piece.value == Placeholder::title || article::letters_of(piece.words).empty();
           });
}

/// Empty where a value is missing.
MappedText said(const Opening::Sentence& sentence, const article::Article& article, const German& german)
{
    MappedText text;
    for (const Opening::Piece& piece : sentence) {
        if (piece.value) {
            const MappedText value = opening_value(*piece.value, article, german);
            if (value.empty()) return {};
            text.append(value);
            continue;
        }
        std::string_view words = piece.words;
        // "Wer zahlt?" needs no full stop.
        const bool has_ended = !text.empty() && article::ends_sentence(text.text());
        if (has_ended && words.front() == '.') words.remove_prefix(1);
        const std::uint32_t here = text.source().end;
        text.append_replacement(words, {here, here});
    }
    return text;
}

/// " von anna berg ": words alone, so that whole words are found in it.
std::string words_in(std::string_view text)
{
    std::string words = " ";
    for (const std::string_view word : article::words_of(text)) {
        const std::string letters = article::letters_of(word);
        if (!letters.empty()) words += letters + " ";
    }
    return words;
}

class Opener {
public:
    Opener(const article::Article& article, const German& german) : article_(article), german_(german)
    {
        if (!article.blocks.empty() && article.blocks.front().role == Role::title)
            title_ = &article.blocks.front();
    }

    std::vector<Block> run(const Opening& opening)
    {
        const bool title_is_named =
            std::any_of(opening.sentences.begin(), opening.sentences.end(),
                        [](const auto& sentence) { return names(sentence, Placeholder::title); });
        if (!title_is_named) add_title({});
        for (const Opening::Sentence& sentence : opening.sentences)
            add(sentence);
        return std::move(blocks_);
    }

private:
    void add(const Opening::Sentence& sentence)
    {
        if (is_title_alone(sentence)) return add_title({});
        MappedText text = said(sentence, article_, german_);
        if (names(sentence, Placeholder::title)) return add_title(text);
        if (!text.empty() && !is_said(text.text()))
            blocks_.push_back({Role::opening, 0, std::move(text), {}});
    }

    /// `text`: the title in a sentence of the opening; empty: as it is.
    void add_title(const MappedText& text)
    {
        if (title_ == nullptr || title_is_said_) return;
        title_is_said_ = true;
        blocks_.push_back(*title_);
        if (text.empty()) return;
        Block& block = blocks_.back();
        block.text = text;
        const std::size_t begin = text.text().find(title_->text.text());
        for (article::ForeignSpan& foreign : block.foreign) {
            foreign.span.begin += static_cast<std::uint32_t>(begin);
            foreign.span.end += static_cast<std::uint32_t>(begin);
        }
    }

    /// By the title, wherever it comes, by the opening so far, or by one of the first lines of the article.
    bool is_said(std::string_view text) const
    {
        constexpr std::size_t first_lines = 4;
        const std::string words = words_in(text);
        if (title_ != nullptr && words_in(title_->text.text()).find(words) != std::string::npos) return true;
        const bool repeats = std::any_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
            return words_in(block.text.text()).find(words) != std::string::npos;
        });
        if (repeats) return true;
        const auto end = article_.blocks.begin() +
                         std::min(std::ssize(article_.blocks), static_cast<std::ptrdiff_t>(first_lines));
        return std::any_of(article_.blocks.begin(), end,
                           [&](const Block& block) { return words_in(block.text.text()) == words; });
    }

    const article::Article& article_;
    const German& german_;
    const Block* title_ = nullptr;
    bool title_is_said_ = false;
    std::vector<Block> blocks_;
};

} // namespace

base::Result<Opening> parse_opening(std::string_view written)
{
    Opening opening;
    opening.written = article::clean(written, 0).text();
    TRY_ASSIGN(opening.sentences, Parser(opening.written).run());
    return opening;
}

std::vector<Block> opening_blocks(const Opening& opening, const article::Article& article,
                                  const German& german)
{
    return Opener(article, german).run(opening);
}

} // namespace frontend
