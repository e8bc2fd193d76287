#include "speech/worker.hpp"

#include "audio/encoding.hpp"
#include "audio/master.hpp"
#include "base/file.hpp"
#include "speech/command_engine.hpp"
#include "speech/engine.hpp"
#include "speech/isolation.hpp"
#include "speech/protocol.hpp"
#include "speech/take.hpp"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace speech {

namespace {

base::Status send(const Message& message) { return base::write_all(STDOUT_FILENO, framed(message)); }

/// Marks of the engine's samples → marks of the take's.
std::vector<WordMark> placed(const std::vector<WordMark>& marks, const audio::Mastered& mastered,
                             base::Hertz from, base::Hertz to)
{
    std::vector<WordMark> result;
    result.reserve(marks.size());
    for (const WordMark& mark : marks) {
        const base::Samples sample = (base::Samples{mark.sample} - mastered.trimmed) * to.value / from.value;
        result.push_back({mark.text_offset, static_cast<std::uint32_t>(std::clamp(
                                                sample, mastered.sound_begin, mastered.sound_end))});
    }
    return result;
}

/// By whichever engine the order wants.
base::Result<std::pair<Speech, base::Hertz>> raw_speech(Engine& engine, const TakeOrder& order)
{
    if (!order.command.empty()) return speak_by_command(order.command, order.engine_text);
    TRY(engine.teach(order.sayings, order.engine_text));
    TRY_ASSIGN(Speech speech, engine.speak(order.engine_text));
    return std::pair{std::move(speech), engine.rate()};
}

base::Result<Take> speak(Engine& engine, const TakeOrder& order)
{
    const std::optional<audio::Encoding> encoding = audio::find_encoding(order.encoding);
    if (!encoding) return base::failure("there is no encoding \"{}\"", order.encoding);
    TRY_ASSIGN(const auto said, raw_speech(engine, order));
    const auto& [speech, rate] = said;
    TRY_ASSIGN(audio::Mastered mastered,
               audio::master(speech.samples, rate, order.gain, order.peak, *encoding));
    std::vector<WordMark> words = placed(speech.words, mastered, rate, encoding->rate);
    Take take = take_of(std::move(mastered));
    take.words = std::move(words);
    return take;
}

/// The engine and the voice it has; what is forked for every take.
struct Booth {
    Engine engine;
    std::optional<EngineSettings> settings;
};

/// Runs in the child. The answer's kind and body, in the form that isolated() carries: one byte for the kind.
std::string answer_bytes(Engine& engine, const TakeOrder& order)
{
    const base::Result<Take> take = speak(engine, order);
    return take ? "t" + serialise(*take) : "f" + take.error().message;
}

Message answer(Booth& booth, const Message& message)
{
    const auto failed = [&](const base::Error& error) {
        return Message{MessageKind::failed, message.id, error.message};
    };
    const base::Result<TakeOrder> order = parse_order(message.body);
    if (!order) return failed(order.error());
    if (order->command.empty() && booth.settings != settings_of(*order)) {
        booth.settings.reset();
        if (const base::Status set = booth.engine.set(settings_of(*order)); !set) return failed(set.error());
        booth.settings = settings_of(*order);
    }
    base::Result<std::string> bytes = isolated([&] { return answer_bytes(booth.engine, *order); });
    if (!bytes || bytes->empty()) {
        return {MessageKind::crashed, message.id, bytes ? "the engine gave up" : bytes.error().message};
    }
    const MessageKind kind = bytes->front() == 't' ? MessageKind::take : MessageKind::failed;
    return {kind, message.id, bytes->substr(1)};
}

/// Answers every message that is complete. An error means that the coordinator is out of step.
base::Status answer_all(Booth& booth, Inbox& inbox)
{
    for (;;) {
        TRY_ASSIGN(const std::optional<Message> message, inbox.next());
        if (!message) return {};
        if (message->kind != MessageKind::order) return base::failure("this is no order");
        TRY(send(answer(booth, *message)));
    }
}

/// A child lives for one take. Handing large blocks back to the system and fetching them again costs it a
/// third of all its page faults (measured: 1,820 a take, 1,220 without).
void keep_memory()
{
    constexpr int never = 1 << 30;
    constexpr int most_that_malloc_takes = 32 << 20;
    ::mallopt(M_MMAP_THRESHOLD, most_that_malloc_takes);
    ::mallopt(M_TRIM_THRESHOLD, never);
}

} // namespace

int run_worker()
{
    keep_memory();
    base::Result<Engine> engine = Engine::start();
    if (!engine) {
        (void)send({MessageKind::failed, 0, engine.error().message});
        return 1;
    }
    if (!send({MessageKind::ready, 0, {}})) return 1;
    Booth booth{*engine, {}};
    Inbox inbox;
    std::array<char, 1U << 16U> buffer{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got == 0 ? 0 : 1;
        inbox.feed({buffer.data(), static_cast<std::size_t>(got)});
        if (!answer_all(booth, inbox)) return 1;
    }
}

} // namespace speech
