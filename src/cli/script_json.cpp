#include "base/utf8.hpp"
#include "cli/script_view.hpp"
#include "edition/metadata_json.hpp"
#include "edition/pauses.hpp"
#include "speech/engine_text.hpp"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

/// Spans of the source in characters; asked in rising order, this is linear over the article.
class Spans {
public:
    explicit Spans(const std::string& source) : characters_(source) {}
    void add(Json& object, base::Span span)
    {
        object["begin"] = characters_.of(span.begin);
        object["end"] = characters_.of(span.end);
    }

private:
    base::CharacterOffsets characters_;
};

Json tokens_of(const frontend::Utterance& utterance, Spans& spans)
{
    Json tokens = Json::array();
    for (const frontend::Token& token : utterance.tokens) {
        Json each{{"class", token.semiotic_class},
                  {"rule", token.rule},
                  {"written", token.written.of(utterance.written)},
                  {"spoken", token.spoken.of(utterance.spoken)}};
        spans.add(each, token.source);
        tokens.push_back(std::move(each));
    }
    return tokens;
}

/// Only where there are any.
Json foreign_in(const frontend::Utterance& utterance)
{
    Json foreign = Json::array();
    for (const article::ForeignSpan& each : utterance.foreign)
        foreign.push_back({{"written", each.span.of(utterance.written)}, {"language", each.language}});
    return foreign;
}

Json chapters_of(const frontend::Script& script, const speech::Voice& voice,
                 const speech::lexicon::Lexicon& lexicon, Spans& spans)
{
    const std::vector<base::Milliseconds> pauses = edition::pauses_after(script, voice);
    auto pause = pauses.begin();
    Json chapters = Json::array();
    for (const frontend::Chapter& chapter : script.chapters) {
        Json utterances = Json::array();
        for (const frontend::Utterance& utterance : chapter.utterances) {
            utterances.push_back({{"role", article::name(utterance.role)},
                                  {"written", utterance.written},
                                  {"spoken", utterance.spoken},
                                  {"engine", speech::text_for(voice, utterance, lexicon).text},
                                  {"pause_after", base::seconds(*pause++)},
                                  {"tokens", tokens_of(utterance, spans)}});
            if (utterance.pause.count() > 0) utterances.back()["pause"] = base::seconds(utterance.pause);
            if (!utterance.foreign.empty()) utterances.back()["foreign"] = foreign_in(utterance);
        }
        chapters.push_back(
            {{"title", chapter.title}, {"level", chapter.level}, {"utterances", std::move(utterances)}});
    }
    return chapters;
}

} // namespace

std::string as_json(const frontend::Script& script, const article::Article& article,
                    const speech::Voice& voice, const speech::lexicon::Lexicon& lexicon)
{
    Spans spans(article.source_text);
    Json json;
    edition::add_metadata(json, script.metadata, article, {{"voice", voice.name}});
    json["chapters"] = chapters_of(script, voice, lexicon, spans);
    json["dropped"] = Json::array();
    for (const article::Dropped& dropped : article.dropped) {
        Json each{{"text", dropped.text}, {"rule", dropped.rule}};
        spans.add(each, dropped.source);
        json["dropped"].push_back(std::move(each));
    }
    json["warnings"] = Json::array();
    for (const article::Warning& warning : script.warnings) {
        Json each{{"message", warning.message}};
        spans.add(each, warning.source);
        json["warnings"].push_back(std::move(each));
    }
    // File names may hold any bytes.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cli
