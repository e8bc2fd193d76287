#include "edition/pauses.hpp"

#include <algorithm>

namespace edition {

namespace {

using base::Milliseconds;
using frontend::Boundary;
using frontend::Utterance;

constexpr int profile_rate = 175;
constexpr Milliseconds least_before_heading{1000};

bool is_heading(const Utterance& utterance)
{
    return utterance.role == article::Role::heading || utterance.role == article::Role::title;
}

Milliseconds scaled(Milliseconds pause, const speech::Voice& voice)
{
    return pause * profile_rate / voice.rate;
}

Milliseconds pause_between(const Utterance& before, const Utterance& next, const speech::Voice& voice)
{
    const speech::Pauses& pauses = voice.pauses;
    if (before.after == Boundary::clause) return scaled(pauses.clause, voice);
    // Sentences of one heading belong together.
    if (is_heading(next) && before.after != Boundary::sentence) {
        return std::max(least_before_heading, scaled(pauses.before_heading, voice));
    }
    switch (before.after) {
    case Boundary::clause:
    case Boundary::sentence:
        return scaled(pauses.sentence, voice);
    case Boundary::list_item:
        return scaled(pauses.list_item, voice);
    case Boundary::heading:
        return scaled(pauses.after_heading, voice);
    case Boundary::paragraph:
    case Boundary::end:
        break;
    }
    return scaled(pauses.paragraph, voice);
}

} // namespace

std::vector<Milliseconds> pauses_after(const frontend::Script& script, const speech::Voice& voice)
{
    std::vector<Milliseconds> pauses;
    const Utterance* before = nullptr;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const Utterance& utterance : chapter.utterances) {
            if (before != nullptr) pauses.push_back(pause_between(*before, utterance, voice));
            before = &utterance;
        }
    }
    if (before != nullptr) pauses.push_back(voice.pauses.tail);
    return pauses;
}

} // namespace edition
