#include "production/currency.hpp"

#include "base/hash.hpp"
#include "base/percent.hpp"
#include "base/version.hpp"
#include "edition/edition.hpp"
#include "speech/engine.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace production {

namespace {

std::string digest_of(const speech::Voice& voice)
{
    base::Hasher hasher;
    hasher.add(voice.name).add(voice.engine_voice).add(voice.variant);
    for (const int number : {voice.rate, voice.pitch, voice.pitch_range, voice.word_gap}) {
        hasher.add(std::int64_t{number});
    }
    const speech::Pauses& pauses = voice.pauses;
    for (const base::Milliseconds pause :
         {pauses.clause, pauses.sentence, pauses.paragraph, pauses.before_heading, pauses.after_heading,
          pauses.list_item, pauses.quotation, pauses.cue, pauses.head, pauses.tail}) {
        hasher.add(std::int64_t{pause.count()});
    }
    hasher.add(voice.opening.written);
    for (const std::optional<speech::Cue>& cue : {voice.cues.start, voice.cues.heading, voice.cues.end})
        hasher.add(cue ? cue->digest : std::string());
    for (const std::string& word : voice.command)
        hasher.add("command").add(word);
    hasher.add(voice.command_identity).add(voice.own_variant);
    for (const auto& [part, other] :
         {std::pair{"heading", voice.heading_voice}, {"quotation", voice.quote_voice}}) {
        if (other) hasher.add(part).add(digest_of(*other));
    }
    for (const auto& other : voice.foreign_voices)
        hasher.add("foreign").add(digest_of(*other));
    return hasher.add(voice.loudness.value).add(voice.peak.value).digest();
}

using Parts = std::map<std::string, std::string>;

/// "text:1234 voice:5678" → {text: 1234, voice: 5678}
Parts parts(const std::string& fingerprint)
{
    Parts found;
    std::istringstream words(fingerprint);
    for (std::string word; words >> word;) {
        const std::size_t colon = word.find(':');
        if (colon != std::string::npos) found[word.substr(0, colon)] = word.substr(colon + 1);
    }
    return found;
}

/// The name that with_cover() put into a fingerprint.
std::string cover_named_in(const Parts& fingerprint)
{
    const auto cover = fingerprint.find("cover");
    if (cover == fingerprint.end()) return {};
    return base::percent_decoded(cover->second.substr(0, cover->second.find('=')));
}

/// "by_name", "html+footnotes+tables"
std::string written(const article::ReadOptions& reading)
{
    std::string text(reading.type ? article::name(*reading.type) : "by_name");
    if (reading.footnotes == article::Aloud::yes) text += "+footnotes";
    if (reading.tables == article::Aloud::yes) text += "+tables";
    return text;
}

} // namespace

std::string fingerprint(const Makings& makings)
{
    return fmt::format(
        "text:{} reading:{} rules:{} tables:{} lexicon:{} acronyms:{} chapters:{}+{} voice:{} format:{} "
        "engine:{} program:{}-{}",
        base::Hasher().add(makings.source).digest(), written(makings.reading), makings.rules,
        makings.german.digest(), makings.lexicon, frontend::name(makings.acronyms), makings.chapters.level,
        makings.chapters.shortest.count(), digest_of(makings.voice), makings.encoding.name,
        speech::engine_version(), base::version(), base::build_id());
}

std::string with_cover(const std::string& fingerprint, const Cover& cover)
{
    if (cover.named.empty() && !cover.picture) return fingerprint;
    return fmt::format("{} cover:{}={}", fingerprint, base::percent_encoded(cover.named),
                       cover.picture ? base::Hasher().add(cover.picture->bytes).digest() : "none");
}

std::optional<std::string> why_outdated(const Order& order, const std::string& fingerprint)
{
    const auto found = edition::fingerprint_of(order.audio, order.timeline);
    if (!found) return found.error().message;
    const auto before = parts(*found);
    const auto now = parts(with_cover(fingerprint, find_cover(order, cover_named_in(before))));
    if (now == before) return std::nullopt;
    std::set<std::string> changed;
    for (const auto& [some, others] : {std::pair{&now, &before}, {&before, &now}}) {
        for (const auto& [part, value] : *some) {
            const auto other = others->find(part);
            if (other == others->end() || other->second != value) changed.insert(part);
        }
    }
    return fmt::format("the {} changed", fmt::join(changed, ", the "));
}

} // namespace production
