// One article on its way through a batch: what is left to be spoken, the takes that wait for their turn, and
// the edition that grows from them. Takes come in any order and are written in the script's.
#pragma once

#include "edition/edition.hpp"
#include "production/report.hpp"
#include "production/studio.hpp"

#include <map>
#include <memory>

namespace production {

class Job {
public:
    /// `article` and `script` are kept until the end; the lexicon outlives the job. The writer has nothing in
    /// it yet.
    Job(std::unique_ptr<const article::Article> article, std::unique_ptr<const frontend::Script> script,
        edition::Writer writer, Row row, base::Hertz rate, const speech::lexicon::Lexicon& lexicon);

    bool has_next() const { return next_ < utterances_.size(); }
    /// Of the takes that came before one that is still out, in bytes.
    std::size_t waiting_bytes() const { return waiting_bytes_; }
    /// The order for the next utterance that is to be spoken, and its number. The studio is tuned.
    std::pair<std::size_t, speech::TakeOrder> next(const Studio& studio);
    /// A finished take: writes it and all that waited for it. Tells how many utterances were written.
    base::Result<std::size_t> deliver(std::size_t number, speech::DeliveredTake delivered);
    bool complete() const { return written_ == utterances_.size(); }
    base::Result<Row> finish();

    std::size_t written() const { return written_; }
    /// Of speech, written so far.
    double seconds() const { return seconds_; }
    std::size_t utterances() const { return utterances_.size(); }
    const Row& row() const { return row_; }
    const frontend::Utterance& utterance(std::size_t number) const { return *utterances_[number]; }

private:
    std::unique_ptr<const article::Article> article_;
    std::unique_ptr<const frontend::Script> script_;
    edition::Writer writer_;
    Row row_;
    base::Hertz rate_;
    const speech::lexicon::Lexicon* lexicon_;
    double seconds_ = 0;
    std::vector<const frontend::Utterance*> utterances_;
    std::size_t next_ = 0;
    std::size_t waiting_bytes_ = 0;
    std::size_t written_ = 0;
    std::map<std::size_t, speech::EngineText> spoken_; ///< handed out and not yet written
    std::map<std::size_t, speech::Take> waiting_;      ///< come before their turn
};

} // namespace production
