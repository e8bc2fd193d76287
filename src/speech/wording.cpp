#include "speech/wording.hpp"

#include "speech/lexicon/mnemonics.hpp"
#include "speech/taught_words.hpp"
#include "speech/word_forms.hpp"
#include "speech/words/compound.hpp"
#include "speech/words/english.hpp"
#include "speech/words/foreign_name.hpp"
#include "speech/words/sharp_s.hpp"

#include <algorithm>
#include <optional>

namespace speech {

namespace {

using Piece = Saying::Piece;

class Worder {
public:
    Worder(const std::vector<Chunk>& chunks, const std::vector<std::size_t>& fixed,
           const lexicon::Lexicon& lexicon)
        : chunks_(chunks), lexicon_(lexicon)
    {
        for (std::size_t i = 0; i < chunks.size(); ++i)
            add_parts(i, fixed[i]);
    }

    Wording word()
    {
        const std::vector<Found> all = find_all();
        mark_english();
        find_english();
        for (const Part& part : parts()) {
            if (part.is == Part::Is::plain) taught_.keep(lexicon::folded(part.text));
        }
        for (const Found& found : all)
            put(found);
        for (Part& part : parts()) {
            if (part.is == Part::Is::plain) put_own(part);
        }
        for (Part& part : parts()) {
            if (part.is != Part::Is::english) continue;
            part.origin = result_.origins.size();
            result_.origins.push_back({WordOrigin::Kind::english, std::string(part.text), nullptr});
            const std::string_view weak = words::weak_form(part.text);
            part.put = taught_.teach(part.text,
                                     {weak.empty() ? Piece{Piece::Kind::english, lexicon::folded(part.text)}
                                                   : Piece{Piece::Kind::phonemes, std::string(weak)}});
        }
        result_.sayings = taught_.sayings();
        return std::move(result_);
    }

private:
    struct Found {
        std::size_t begin = 0; ///< part
        lexicon::Match match;
    };

    std::vector<Part>& parts() { return result_.parts; }

    void add_parts(std::size_t chunk, std::size_t fixed)
    {
        const std::string_view core = chunks_[chunk].core;
        std::uint32_t before = 0;
        std::size_t number = 0;
        for (const base::Span& span : lexicon::parts_of(core)) {
            parts().push_back({chunk,
                               core.substr(before, span.begin - before),
                               span.of(core),
                               number < fixed,
                               {},
                               false,
                               Part::Is::plain});
            before = span.end;
            ++number;
        }
    }

    /// Whether one phrase may go on from the part before to this one.
    bool goes_on(std::size_t part) const
    {
        const Part& here = result_.parts[part];
        const Part& before = result_.parts[part - 1];
        if (here.fixed || before.fixed) return false;
        if (here.chunk == before.chunk) return here.separator != "/" && here.separator.size() <= 3;
        return here.chunk == before.chunk + 1 && chunks_[before.chunk].after.empty() &&
               chunks_[here.chunk].before.empty();
    }

    /// Looks every place up, and puts plainly what is not found.
    std::vector<Found> find_all()
    {
        constexpr std::size_t longest_phrase = 10;
        std::vector<Found> all;
        for (std::size_t at = 0; at < parts().size();) {
            Part& part = parts()[at];
            std::vector<std::string_view> run{part.text};
            for (std::size_t next = at + 1;
                 next < parts().size() && run.size() < longest_phrase && goes_on(next); ++next)
                run.push_back(parts()[next].text);
            const auto match = part.fixed ? std::nullopt : lexicon_.find(run);
            if (match) {
                all.push_back({at, *match});
                for (std::size_t i = at; i < at + match->parts; ++i)
                    parts()[i].is = Part::Is::found;
                at += match->parts;
                continue;
            }
            ++at;
        }
        return all;
    }

    /// What the article itself calls English.
    void mark_english()
    {
        for (Part& part : parts()) {
            if (part.is == Part::Is::plain && !part.fixed && chunks_[part.chunk].english)
                part.is = Part::Is::english;
        }
    }

    /// Runs of English words; what the lexicon has found in them stays as it says.
    void find_english()
    {
        for (std::size_t at = 0; at < parts().size();) {
            std::vector<std::string_view> run;
            std::size_t end = at;
            for (; end < parts().size() && !parts()[end].fixed && (end == at || goes_on(end)); ++end)
                run.push_back(parts()[end].text);
            const bool quoted = end > at && is_quoted(at, end);
            for (const base::Span& english :
                 words::english_runs(run, quoted ? words::Quoted::yes : words::Quoted::no)) {
                for (std::size_t i = at + english.begin; i < at + english.end; ++i) {
                    if (parts()[i].is == Part::Is::plain) parts()[i].is = Part::Is::english;
                }
            }
            at = std::max(end, at + 1);
        }
    }

    /// Whether these parts are all that stands between quotation marks.
    bool is_quoted(std::size_t begin, std::size_t end) const
    {
        const Chunk& first = chunks_[result_.parts[begin].chunk];
        const Chunk& last = chunks_[result_.parts[end - 1].chunk];
        const auto ends_with_any = [](std::string_view text, std::initializer_list<std::string_view> marks) {
            return std::any_of(marks.begin(), marks.end(),
                               [&](auto mark) { return text.find(mark) != std::string_view::npos; });
        };
        return ends_with_any(first.before, {"„", "»", "\"", "‚", "«", "“"}) &&
               ends_with_any(last.after, {"“", "«", "\"", "‘", "»", "”"});
    }

    /// A word that the lexicon does not know.
    void put_own(Part& part)
    {
        if (part.is == Part::Is::english) return;
        part.put = part.fixed ? std::string(part.text) : put_plainly(part.text);
        if (part.fixed) return;
        if (part.put != (is_all_capitals(part.text) ? capitalised(part.text) : part.text)) return;
        const std::optional<std::string> sharp = words::with_sharp_s(part.put);
        const std::vector<std::string> compound = words::compound_parts(sharp ? *sharp : part.text);
        if (compound.empty() && !sharp) return put_name(part);
        std::vector<Piece> pieces;
        pieces.reserve(compound.size());
        for (const std::string& each : compound)
            pieces.push_back(piece_for(each));
        if (compound.empty()) pieces.push_back(piece_for(lexicon::folded(*sharp)));
        part.origin = result_.origins.size();
        const auto kind = sharp ? WordOrigin::Kind::swiss : WordOrigin::Kind::compound;
        result_.origins.push_back({kind, std::string(part.text), nullptr});
        taught_.say_as_it_stands(lexicon::folded(part.text), pieces);
    }

    /// A name whose spelling tells how it is said otherwise than eSpeak NG would.
    void put_name(Part& part)
    {
        const auto name = words::foreign_name(part.put);
        if (!name) return;
        part.origin = result_.origins.size();
        result_.origins.push_back({WordOrigin::Kind::name, std::string(part.text), nullptr});
        taught_.say_as_it_stands(lexicon::folded(part.text), {*name});
    }

    /// A compound's part, by the lexicon where it knows the word.
    Piece piece_for(const std::string& small) const
    {
        const std::string word = upper_first(small);
        const std::vector<std::string_view> alone{word};
        const auto match = lexicon_.find(alone);
        if (!match || match->entry->kind != lexicon::Entry::Kind::phonemes)
            return {Piece::Kind::german, word};
        return {Piece::Kind::phonemes,
                with_ending(match->entry->said, match->entry->grapheme, match->ending)};
    }

    void put(Found found)
    {
        const lexicon::Entry& entry = *found.match.entry;
        result_.origins.push_back({WordOrigin::Kind::lexicon, entry.grapheme, &entry});
        std::size_t end = found.begin + found.match.parts;
        for (std::size_t i = found.begin; i < end; ++i) {
            parts()[i].swallowed = i > found.begin;
            parts()[i].origin = result_.origins.size() - 1;
        }
        if (is_apostrophe_s(end)) {
            parts()[end].swallowed = true;
            parts()[end].origin = result_.origins.size() - 1;
            found.match.ending = lexicon::Ending::s;
        }
        if (entry.kind == lexicon::Entry::Kind::alias) {
            parts()[found.begin].put = alias(entry.said);
            return;
        }
        std::vector<std::string> words = words_of(entry.said);
        words.back() = with_ending(words.back(), entry.grapheme, found.match.ending);
        const std::vector<std::size_t> begins = chunk_begins(found.begin, end);
        if (begins.size() == words.size()) {
            for (std::size_t i = 0; i < begins.size(); ++i)
                teach(begins[i], i + 1 < begins.size() ? begins[i + 1] : end, words[i]);
        } else {
            std::string all;
            for (const std::string& word : words)
                all += (all.empty() ? "" : std::string(lexicon::word_boundary)) + word;
            teach(found.begin, end, all);
        }
    }

    /// "Trump's"
    bool is_apostrophe_s(std::size_t part) const
    {
        if (part >= result_.parts.size()) return false;
        const Part& here = result_.parts[part];
        return (here.text == "s" || here.text == "S") && (here.separator == "'" || here.separator == "’");
    }

    /// The first part of each chunk among these parts.
    std::vector<std::size_t> chunk_begins(std::size_t begin, std::size_t end) const
    {
        std::vector<std::size_t> begins;
        for (std::size_t i = begin; i < end; ++i) {
            if (i == begin || result_.parts[i].chunk != result_.parts[i - 1].chunk) begins.push_back(i);
        }
        return begins;
    }

    /// The parts become one word, which is said so.
    void teach(std::size_t begin, std::size_t end, const std::string& mnemonics)
    {
        std::string written;
        for (std::size_t i = begin; i < end; ++i)
            written += parts()[i].text;
        parts()[begin].swallowed = false;
        parts()[begin].put = taught_.teach(written, {{Piece::Kind::phonemes, mnemonics}});
    }

    /// The alias's text; its own words may have entries with phonemes.
    std::string alias(const std::string& text)
    {
        const SpeakableText speakable_text = speakable(text);
        const std::string_view said = speakable_text.text;
        std::vector<std::string_view> words;
        const std::vector<base::Span> spans = lexicon::parts_of(said);
        words.reserve(spans.size());
        for (const base::Span& span : spans)
            words.push_back(span.of(said));
        std::string result;
        std::size_t written = 0;
        for (std::size_t i = 0; i < words.size();) {
            result += said.substr(written, spans[i].begin - written);
            const auto match = lexicon_.find(std::span(words).subspan(i));
            const bool phonemes = match && match->entry->kind == lexicon::Entry::Kind::phonemes;
            const std::size_t last = phonemes ? i + match->parts - 1 : i;
            written = spans[last].end;
            const std::string_view covered = said.substr(spans[i].begin, written - spans[i].begin);
            result +=
                phonemes
                    ? taught_.teach(
                          covered, {{Piece::Kind::phonemes,
                                     with_ending(match->entry->said, match->entry->grapheme, match->ending)}})
                    : put_plainly(covered);
            i = last + 1;
        }
        return result + std::string(said.substr(written));
    }

    const std::vector<Chunk>& chunks_;
    const lexicon::Lexicon& lexicon_;
    Wording result_;
    TaughtWords taught_;
};

} // namespace

Wording wording_of(const std::vector<Chunk>& chunks, const std::vector<std::size_t>& fixed,
                   const lexicon::Lexicon& lexicon)
{
    return Worder(chunks, fixed, lexicon).word();
}

} // namespace speech
