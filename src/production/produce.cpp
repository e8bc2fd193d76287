#include "production/produce.hpp"

#include "article/read.hpp"
#include "base/file.hpp"
#include "frontend/analyse.hpp"
#include "production/cover.hpp"
#include "production/currency.hpp"
#include "production/job.hpp"
#include "speech/calibration.hpp"

#include <algorithm>
#include <list>

namespace production {

namespace {

/// Orders out at one time, for each worker: enough to keep all busy while an edition is flushed to the disk,
/// few enough that the takes which come out of order stay small in memory.
constexpr std::size_t orders_per_worker = 8;

/// Editions begun at one time, of two open files each: many short articles and many workers shall not run out
/// of descriptors (1,024 for a process, where nobody raised it).
constexpr std::size_t most_open = 64;

/// Bytes of finished takes that may wait for one before them.
constexpr std::size_t most_waiting = 8U << 20U;

/// What is to be said in one edition, in bytes: about 80 hours, the whole Bible. Beyond it the byte count of
/// an MP3's Info frame (32 bits) comes into sight, and no player is made for such a file.
constexpr std::size_t longest_script = 4U << 20U;

base::Status check_length(const frontend::Script& script, const Order& order)
{
    std::size_t length = 0;
    for (const frontend::Chapter& chapter : script.chapters) {
        for (const frontend::Utterance& utterance : chapter.utterances)
            length += utterance.spoken.size();
    }
    if (length == 0) return base::failure("{}: holds nothing to say", order.source.string());
    if (length <= longest_script) return {};
    return base::failure(
        "{}: holds {} MB of text, and an edition at most {} MB (about 80 hours); split it into several "
        "files",
        order.source.string(), length >> 20U, longest_script >> 20U);
}

base::Result<std::string> source_of(const Order& order)
{
    if (order.content) return *order.content;
    return base::read_file(order.source, article::largest_source);
}

/// The whole run of one batch: which articles are open, and whose take is whose.
class Batch {
public:
    Batch(const Plan& plan, Studio& studio, const Listener& listener)
        : plan_(plan), studio_(studio), listener_(listener)
    {
    }

    Report run()
    {
        for (const Refusal& refusal : plan_.refusals)
            fail({refusal.input, Outcome::failed, refusal.reason});
        while (place_orders() && !stopped_)
            take_delivery();
        report_.end = stopped_.value_or(End::complete);
        report_.store_trouble = studio_.desk.store_trouble();
        return std::move(report_);
    }

private:
    /// One article from its order to the moment when its takes can be ordered:
    ///     read → analyse → open the edition
    base::Status open(const Order& order)
    {
        TRY_ASSIGN(std::string source, source_of(order));
        TRY_ASSIGN(const frontend::German* const german, studio_.germans.with(order.tables));
        TRY_ASSIGN(const std::string rules_digest, studio_.rulebooks.digest(order.rules));
        TRY_ASSIGN(const std::string lexicon_digest, studio_.lexicons.digest(order.lexicons));
        article::ReadOptions reading = studio_.reading;
        reading.type = order.type;
        const std::string print =
            fingerprint({source, reading, rules_digest, *german, studio_.acronyms, studio_.voice,
                         studio_.encoding, studio_.chapters, lexicon_digest});
        const auto outdated = why_outdated(order, print);
        if (!outdated && studio_.force == Force::no) {
            end({order.source, Outcome::current, "up to date"});
            return {};
        }
        if (studio_.force == Force::no) TRY(edition::may_replace(order.audio, order.timeline));

        TRY_ASSIGN(auto article, read(order, std::move(source), reading));
        auto script = std::make_unique<const frontend::Script>(
            frontend::analyse(*article, *german,
                              {studio_.acronyms, studio_.voice.opening, studio_.chapters.level,
                               speech::set_apart_for(studio_.voice)}));
        TRY(check_length(*script, order));
        TRY_ASSIGN(const speech::lexicon::Lexicon* const lexicon, studio_.lexicons.with(order.lexicons));
        TRY(tune());
        Cover cover = find_cover(order, article->metadata.picture);
        const std::string whole_print = with_cover(print, cover);
        TRY_ASSIGN(
            edition::Writer writer,
            edition::Writer::open({*article, *script, studio_.voice, studio_.encoding, order.audio,
                                   order.timeline, whole_print, &*studio_.cues, std::move(cover.picture),
                                   studio_.chapters.shortest, std::move(cover.warnings)}));
        Row row{order.source, Outcome::failed, outdated.value_or("made anew, as asked")};
        row.dropped = static_cast<int>(article->dropped.size());
        open_.emplace_back(std::move(article), std::move(script), std::move(writer), std::move(row),
                           studio_.encoding.rate, *lexicon);
        listener_(Started{order.source, open_.back().utterances(), report_.rows.size(), articles()});
        return {};
    }

    base::Result<std::unique_ptr<const article::Article>> read(const Order& order, std::string source,
                                                               const article::ReadOptions& reading)
    {
        TRY_ASSIGN(const article::Knowledge* const knowledge, studio_.rulebooks.with(order.rules));
        TRY_ASSIGN(article::Article article,
                   article::read_bytes(std::move(source), order.source, reading, *knowledge));
        return std::make_unique<const article::Article>(std::move(article));
    }

    /// The voice's gain to its loudness target and its cues, when the first article needs them. A voice that
    /// cannot be had is no article's fault: it ends the batch.
    base::Status tune()
    {
        if (studio_.gains) return {};
        auto gains =
            speech::gains_for(studio_.voice, studio_.encoding, studio_.desk.speakers(), studio_.desk.store());
        if (!gains && studio_.desk.speakers().cancelled()) {
            stopped_ = End::interrupted;
            return tl::unexpected(gains.error());
        }
        if (!gains) return voice_unusable(gains.error());
        auto cues = speech::cue_takes(studio_.voice, studio_.encoding, studio_.desk.store());
        if (!cues) return voice_unusable(cues.error());
        studio_.gains = *gains;
        studio_.cues = *std::move(cues);
        return {};
    }

    base::Status voice_unusable(const base::Error& error)
    {
        stopped_ = End::voice_unusable;
        report_.voice_trouble =
            fmt::format("the voice {} cannot be used: {}", studio_.voice.name, error.message);
        return tl::unexpected(error);
    }

    /// Hands out orders until enough are out, opening the next article whenever the open ones have no more.
    /// False when nothing is out and nothing is left.
    bool place_orders()
    {
        const std::size_t enough = orders_per_worker * static_cast<std::size_t>(studio_.workers);
        while (owners_.size() < enough && !stopped_) {
            const auto job =
                std::find_if(open_.begin(), open_.end(), [](const Job& each) { return each.has_next(); });
            if (job != open_.end()) {
                // One slow take must not let all that follow it pile up: on a busy machine it may take long.
                if (job->waiting_bytes() > most_waiting) break;
                auto [number, order] = job->next(studio_);
                owners_.emplace(next_id_, Owner{job, number});
                studio_.desk.submit(next_id_++, std::move(order));
            } else if (next_order_ < plan_.orders.size() && open_.size() < most_open) {
                open_next();
            } else {
                break;
            }
        }
        return !owners_.empty();
    }

    void open_next()
    {
        const Order& order = plan_.orders[next_order_++];
        const base::Status opened = open(order);
        if (studio_.desk.speakers().cancelled()) stopped_ = End::interrupted;
        if (!opened && !stopped_) fail({order.source, Outcome::failed, opened.error().message});
    }

    /// Waits for one take and gives it to its article; the last one finishes the edition:
    ///     speak → assemble → publish
    void take_delivery()
    {
        // Takes that the store has come without waiting, and so without a look at the cancelling descriptor.
        if (studio_.desk.speakers().cancelled()) {
            stopped_ = End::interrupted;
            return;
        }
        auto delivered = studio_.desk.next();
        if (!delivered) {
            stopped_ = End::interrupted;
            return;
        }
        const auto owner = owners_.extract(delivered->id);
        if (!owner) return; // its article failed meanwhile
        const auto [job, number] = owner.mapped();
        const std::filesystem::path source = job->row().source;
        const auto written = job->deliver(number, *std::move(delivered));
        if (!written) return give_up(job, written.error().message);
        if (*written > 0) listener_(Advanced{source, job->written(), job->utterances(), job->seconds()});
        if (!job->complete()) return;
        auto row = job->finish();
        if (!row) return give_up(job, row.error().message);
        open_.erase(job);
        end(*std::move(row));
    }

    void give_up(std::list<Job>::iterator job, const std::string& reason)
    {
        Row row = job->row();
        row.reason = reason;
        std::erase_if(owners_, [&](const auto& each) { return each.second.job == job; });
        open_.erase(job);
        fail(std::move(row));
    }

    /// The reason shall name the article, also where the trouble was with another file.
    void fail(Row row)
    {
        row.outcome = Outcome::failed;
        const std::string source = row.source.string();
        if (source != "-" && !row.reason.starts_with(source + ":")) row.reason = source + ": " + row.reason;
        end(std::move(row));
    }

    void end(Row row)
    {
        report_.rows.push_back(std::move(row));
        listener_(Ended{report_.rows.back(), report_.rows.size(), articles()});
    }

    std::size_t articles() const { return plan_.orders.size() + plan_.refusals.size(); }

    struct Owner {
        std::list<Job>::iterator job;
        std::size_t number;
    };

    const Plan& plan_;
    Studio& studio_;
    const Listener& listener_;
    std::list<Job> open_;
    std::map<std::uint64_t, Owner> owners_; ///< of the takes that are out, by id
    std::uint64_t next_id_ = 0;
    std::size_t next_order_ = 0;
    std::optional<End> stopped_; ///< before all was done
    Report report_;
};

} // namespace

Report produce(const Plan& plan, Studio& studio, const Listener& listener)
{
    return Batch(plan, studio, listener).run();
}

} // namespace production
