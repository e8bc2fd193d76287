#include "base/subprocess.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/interrupt.hpp"
#include "cli/orders.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/studio.hpp"
#include "production/produce.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

namespace cli {

namespace {

/// One more than there are processors: while one worker waits for its next order, none of them idles
/// (measured: a tenth less time on two cores).
int usual_workers() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())) + 1; }

/// Whether the output folder is there or can be made; nothing is made yet.
base::Status check_output(const std::filesystem::path& output)
{
    if (output.empty()) return base::failure("the output folder (-o) has no name");
    std::filesystem::path there = std::filesystem::absolute(output);
    std::error_code error;
    while (!std::filesystem::exists(there, error) && there.has_relative_path())
        there = there.parent_path();
    if (!std::filesystem::is_directory(there, error)) {
        return base::failure("{}: cannot be the output folder: {} is not a folder", output.string(),
                             there.string());
    }
    if (::access(there.c_str(), W_OK) != 0) {
        return base::failure("{}: cannot be written: {}; choose another folder with -o", output.string(),
                             base::system_message(errno));
    }
    return {};
}

production::Studio studio(const Render& options, const Common& common, production::Germans germans,
                          speech::Voice voice, const Interrupt& interrupt)
{
    const int workers = options.jobs > 0 ? options.jobs : usual_workers();
    speech::SpeakersOptions speakers;
    speakers.program = base::own_executable();
    speakers.arguments = {"worker"};
    speakers.workers = workers;
    speakers.cancel_fd = interrupt.descriptor();
    return production::Studio{std::move(germans),
                              std::move(voice),
                              options.encoding,
                              options.force == Switch::on ? production::Force::yes : production::Force::no,
                              workers,
                              speech::TakeDesk(store(common), speech::Speakers(std::move(speakers))),
                              std::nullopt,
                              options.acronyms,
                              options.reading,
                              {options.chapter_level, std::chrono::seconds(options.shortest_chapter)},
                              std::nullopt};
}

int exit_code(const production::Report& report)
{
    if (report.end == production::End::interrupted) return interrupted;
    if (report.end == production::End::voice_unusable) return wrong_usage;
    return count(report, production::Outcome::failed) > 0 ? some_failed : success;
}

} // namespace

int run(const Render& options, const Common& common)
{
    auto chosen = voice(common, options.voice);
    if (!chosen) {
        complain(chosen.error().message);
        return wrong_usage;
    }
    if (options.reading.type && only_folders(options.inputs)) {
        complain(type_of_folders);
        return wrong_usage;
    }
    production::Plan plan =
        production::plan(options.inputs, options.output, options.encoding, options.reading.type);
    production::Germans germans(options.tables);
    production::Rulebooks rulebooks(options.rules);
    production::Lexicons pronunciations = lexicons(common, *chosen, options.lexicons);
    if (const base::Status sound = check_users_files(plan, germans, rulebooks, pronunciations); !sound) {
        complain(sound.error().message);
        return wrong_usage;
    }
    if (const base::Status writable = check_output(options.output); !writable) {
        complain(writable.error().message);
        return wrong_usage;
    }
    read_standard_input_into(plan);
    const Interrupt interrupt;
    production::Studio here = studio(options, common, std::move(germans), *std::move(chosen), interrupt);
    here.rulebooks = std::move(rulebooks);
    here.lexicons = std::move(pronunciations);
    Progress progress(options.progress, options.explain);
    for (const std::string& note : here.lexicons.notes())
        progress.note(note);
    for (const production::PassedOver& each : plan.passed_over)
        progress(each);
    const production::Report report =
        production::produce(plan, here, [&](const production::Event& event) { progress(event); });
    progress.finish(report);
    return exit_code(report);
}

} // namespace cli
