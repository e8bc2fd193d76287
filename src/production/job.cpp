#include "production/job.hpp"

#include "speech/calibration.hpp"

namespace production {

namespace {

std::vector<const frontend::Utterance*> all_utterances(const frontend::Script& script)
{
    std::vector<const frontend::Utterance*> all;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances)
            all.push_back(&utterance);
    }
    return all;
}

/// Enough of a sentence to find it by.
std::string excerpt(const std::string& sentence)
{
    constexpr std::size_t enough = 120;
    if (sentence.size() <= enough) return sentence;
    std::size_t end = enough;
    while (end > 0 && (static_cast<unsigned char>(sentence[end]) & 0xC0U) == 0x80U)
        --end;
    return sentence.substr(0, end) + "…";
}

} // namespace

Job::Job(std::unique_ptr<const article::Article> article, std::unique_ptr<const frontend::Script> script,
         edition::Writer writer, Row row, base::Hertz rate, const speech::lexicon::Lexicon& lexicon)
    : article_(std::move(article)), script_(std::move(script)), writer_(std::move(writer)),
      row_(std::move(row)), rate_(rate), lexicon_(&lexicon), utterances_(all_utterances(*script_))
{
}

std::pair<std::size_t, speech::TakeOrder> Job::next(const Studio& studio)
{
    const std::size_t number = next_++;
    const frontend::Utterance& utterance = *utterances_[number];
    speech::EngineText said = speech::text_for(studio.voice, utterance, *lexicon_);
    const speech::Voice& speaker = speech::voice_for(studio.voice, utterance);
    speech::TakeOrder order = speech::order_for(said, speaker, studio.encoding, studio.gains->of(speaker));
    spoken_.emplace(number, std::move(said));
    return {number, std::move(order)};
}

base::Result<std::size_t> Job::deliver(std::size_t number, speech::DeliveredTake delivered)
{
    if (!delivered.take) {
        return base::failure("{}: the sentence “{}” could not be spoken: {}", row_.source.string(),
                             excerpt(utterances_[number]->written), delivered.take.error().message);
    }
    ++(delivered.origin == speech::Origin::made ? row_.takes_made : row_.takes_reused);
    waiting_bytes_ += delivered.take->frames.size();
    waiting_.emplace(number, *std::move(delivered.take));
    const std::size_t before = written_;
    for (auto next = waiting_.find(written_); next != waiting_.end(); next = waiting_.find(written_)) {
        TRY(writer_.add(spoken_.at(written_), next->second));
        seconds_ += base::seconds(next->second.length, rate_);
        waiting_bytes_ -= next->second.frames.size();
        waiting_.erase(next);
        spoken_.erase(written_);
        ++written_;
    }
    return written_ - before;
}

base::Result<Row> Job::finish()
{
    TRY_ASSIGN(row_.edition, writer_.finish());
    row_.seconds = base::seconds(row_.edition->duration, rate_);
    row_.outcome = Outcome::made;
    for (const article::Warning& warning : script_->warnings)
        row_.warnings.push_back(warning.message);
    row_.warnings.insert(row_.warnings.end(), row_.edition->warnings.begin(), row_.edition->warnings.end());
    return std::move(row_);
}

} // namespace production
