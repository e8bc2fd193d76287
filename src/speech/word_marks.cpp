#include "speech/word_marks.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

namespace speech {

namespace {

struct Word {
    std::uint32_t begin = 0; ///< byte
    std::uint32_t end = 0;
    std::optional<base::Samples> sample;
};

bool holds_letter_or_digit(std::string_view run)
{
    for (std::size_t at = 0; at < run.size();) {
        const base::CodePoint point = base::decode(run, at);
        if (u_isalnum(static_cast<UChar32>(point.value))) return true;
        at += point.length;
    }
    return false;
}

std::vector<Word> words_of(std::string_view text)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(' ', at);
        if (begin == std::string_view::npos) break;
        at = std::min(text.find(' ', begin), text.size());
        if (holds_letter_or_digit(text.substr(begin, at - begin))) {
            words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at), {}});
        }
    }
    return words;
}

/// Gives every event to its word. Both are in order, so one pass does.
void assign(std::vector<Word>& words, std::string_view text, const std::vector<WordEvent>& events)
{
    std::size_t byte = 0;
    std::size_t character = 0;
    auto word = words.begin();
    for (const WordEvent& event : events) {
        for (; character < event.character && byte < text.size(); ++character)
            byte += base::decode(text, byte).length;
        while (word != words.end() && word->end <= byte)
            ++word;
        if (word == words.end()) return;
        if (!word->sample) word->sample = event.sample;
    }
}

/// Places the words without an event between those that have one.
void interpolate(std::vector<Word>& words, std::size_t text_size, base::Samples length)
{
    double before_byte = 0;
    double before_sample = 0;
    std::size_t next = 0; // the first word after i that has an event
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].sample) {
            while (next < words.size() && (next <= i || !words[next].sample))
                ++next;
            const bool last = next == words.size();
            const double after_byte = last ? static_cast<double>(text_size) : words[next].begin;
            const auto after_sample = static_cast<double>(last ? length : *words[next].sample);
            const double share = (words[i].begin - before_byte) / std::max(1.0, after_byte - before_byte);
            words[i].sample =
                static_cast<base::Samples>(before_sample + share * (after_sample - before_sample));
        }
        before_byte = words[i].begin;
        before_sample = static_cast<double>(*words[i].sample);
    }
}

} // namespace

std::vector<WordMark> word_marks(std::string_view text, const std::vector<WordEvent>& events,
                                 base::Samples length)
{
    std::vector<Word> words = words_of(text);
    assign(words, text, events);
    interpolate(words, text.size(), length);
    std::vector<WordMark> marks;
    marks.reserve(words.size());
    base::Samples floor = 0;
    for (const Word& word : words) {
        floor = std::clamp(*word.sample, floor, std::max(floor, length));
        marks.push_back({word.begin, static_cast<std::uint32_t>(floor)});
    }
    return marks;
}

} // namespace speech
