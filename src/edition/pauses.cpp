#include "edition/pauses.hpp"

#include <algorithm>

namespace edition {

namespace {

using base::Milliseconds;
using frontend::Boundary;
using frontend::Utterance;

constexpr int profile_rate = 175;
constexpr Milliseconds least_before_heading{1000};
/// In the middle of a clause: enough that the two voices do not run into each other.
constexpr Milliseconds change_of_voice{60};

bool is_heading(const Utterance& utterance)
{
    return utterance.role == article::Role::heading || utterance.role == article::Role::title;
}

Milliseconds scaled(Milliseconds pause, const speech::Voice& voice)
{
    return pause * profile_rate / voice.rate;
}

using Utterances = std::vector<const Utterance*>;

Utterances all_utterances(const frontend::Script& script)
{
    Utterances all;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const Utterance& utterance : chapter.utterances)
            all.push_back(&utterance);
    }
    return all;
}

bool is_item(const Utterance& utterance) { return utterance.role == article::Role::list_item; }

/// For each utterance whether it belongs to a list of which an item has several sentences.
std::vector<bool> in_long_lists(const Utterances& utterances)
{
    std::vector<bool> in_long(utterances.size());
    for (std::size_t begin = 0; begin < utterances.size();) {
        std::size_t end = begin;
        bool is_long = false;
        for (; end < utterances.size() && is_item(*utterances[end]); ++end)
            is_long = is_long || utterances[end]->after == Boundary::sentence;
        std::fill(in_long.begin() + static_cast<std::ptrdiff_t>(begin),
                  in_long.begin() + static_cast<std::ptrdiff_t>(end), is_long);
        begin = std::max(end, begin + 1);
    }
    return in_long;
}

bool is_quotation(const Utterance& utterance) { return utterance.role == article::Role::quotation; }

Milliseconds pause_between(const Utterance& before, const Utterance& next, const speech::Voice& voice)
{
    const speech::Pauses& pauses = voice.pauses;
    if (before.pause.count() > 0) {
        const bool opens_chapter = is_heading(next) && before.after > Boundary::sentence;
        return opens_chapter ? std::max(least_before_heading, before.pause) : before.pause;
    }
    if (before.after == Boundary::voice) return scaled(change_of_voice, voice);
    if (before.after == Boundary::clause) return scaled(pauses.clause, voice);
    if (before.after == Boundary::sentence) return scaled(pauses.sentence, voice);
    if (is_heading(next)) return std::max(least_before_heading, scaled(pauses.before_heading, voice));
    if (before.after == Boundary::heading) return scaled(pauses.after_heading, voice);
    if (is_quotation(before) != is_quotation(next)) return scaled(pauses.quotation, voice);
    const bool in_list = is_item(before) && is_item(next);
    return scaled(in_list ? pauses.list_item : pauses.paragraph, voice);
}

} // namespace

std::vector<Milliseconds> pauses_after(const frontend::Script& script, const speech::Voice& voice)
{
    const Utterances utterances = all_utterances(script);
    const std::vector<bool> in_long = in_long_lists(utterances);
    std::vector<Milliseconds> pauses;
    for (std::size_t i = 0; i + 1 < utterances.size(); ++i) {
        pauses.push_back(pause_between(*utterances[i], *utterances[i + 1], voice));
        const bool by_rule = utterances[i]->pause.count() == 0;
        if (by_rule && in_long[i] && is_item(*utterances[i + 1]) &&
            utterances[i]->after == Boundary::list_item)
            pauses.back() = scaled(voice.pauses.paragraph, voice);
    }
    if (!utterances.empty()) {
        const Milliseconds last =
            voice.cues.end ? scaled(voice.pauses.before_heading, voice) : voice.pauses.tail;
        pauses.push_back(std::max(last, utterances.back()->pause));
    }
    return pauses;
}

Milliseconds pause_after_cue(const speech::Voice& voice) { return scaled(voice.pauses.cue, voice); }

} // namespace edition
