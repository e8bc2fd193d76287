#include "production/currency.hpp"

#include "base/hash.hpp"
#include "base/version.hpp"
#include "edition/edition.hpp"
#include "speech/engine.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <sstream>
#include <vector>

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
          pauses.list_item, pauses.head, pauses.tail}) {
        hasher.add(std::int64_t{pause.count()});
    }
    return hasher.add(voice.loudness.value).add(voice.peak.value).digest();
}

/// "text:1234 voice:5678" → {text: 1234, voice: 5678}
std::map<std::string, std::string> parts(const std::string& fingerprint)
{
    std::map<std::string, std::string> found;
    std::istringstream words(fingerprint);
    for (std::string word; words >> word;) {
        const std::size_t colon = word.find(':');
        if (colon != std::string::npos) found[word.substr(0, colon)] = word.substr(colon + 1);
    }
    return found;
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
        "text:{} reading:{} rules:{} tables:{} acronyms:{} voice:{} format:{} engine:{} program:{}-{}",
        base::Hasher().add(makings.source).digest(), written(makings.reading),
        makings.knowledge.digest.empty() ? "built-in" : makings.knowledge.digest, makings.german.digest(),
        frontend::name(makings.acronyms), digest_of(makings.voice), makings.encoding.name,
        speech::engine_version(), base::version(), base::build_id());
}

std::optional<std::string> why_outdated(const Order& order, const std::string& fingerprint)
{
    const auto found = edition::fingerprint_of(order.audio, order.timeline);
    if (!found) return found.error().message;
    if (*found == fingerprint) return std::nullopt;
    const auto before = parts(*found);
    std::vector<std::string> changed;
    for (const auto& [part, value] : parts(fingerprint)) {
        const auto old = before.find(part);
        if (old == before.end() || old->second != value) changed.push_back(part);
    }
    return fmt::format("the {} changed", fmt::join(changed, ", the "));
}

} // namespace production
