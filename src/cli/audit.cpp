#include "production/audit.hpp"

#include "base/atomic_file.hpp"
#include "cli/audit_view.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/orders.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

constexpr std::size_t clips_of_a_page = 200;

production::AuditLimits limits_of(const Audit& options)
{
    if (options.review.empty()) return {options.top, speech::WithSound::no};
    return {options.top > 0 ? options.top : clips_of_a_page, speech::WithSound::yes};
}

std::string as_printed(const production::Audit& audit, AuditFormat format)
{
    switch (format) {
    case AuditFormat::text:
        return as_text(audit);
    case AuditFormat::tsv:
        return as_tsv(audit);
    case AuditFormat::pls:
        return as_pls(audit);
    }
    return {};
}

base::Status write_page(const production::Audit& audit, const std::filesystem::path& file)
{
    TRY_ASSIGN(const std::string page, as_review_page(audit));
    TRY(base::write_atomically(file, page));
    print(Stream::error,
          fmt::format("{}: {} of {} words\n", printable(file.string()), audit.words.size(), audit.listed));
    return {};
}

/// The plan and all that its articles are read with. Errors: wrong configuration.
base::Result<production::AuditStudio> studio(const Audit& options, const Common& common,
                                             const production::Plan& plan)
{
    TRY_ASSIGN(speech::Voice chosen, german_voice(common, options.voice));
    production::Lexicons pronunciations = lexicons(common, chosen, options.lexicons);
    production::AuditStudio studio{production::Germans(options.tables),
                                   std::move(pronunciations),
                                   std::move(chosen),
                                   options.reading,
                                   options.acronyms,
                                   production::Rulebooks(options.rules)};
    TRY(check_users_files(plan, studio.germans, studio.rulebooks, studio.lexicons));
    return studio;
}

} // namespace

int run(const Audit& options, const Common& common)
{
    if (options.reading.type && only_folders(options.inputs)) {
        complain(type_of_folders);
        return wrong_usage;
    }
    production::Plan plan =
        production::survey(options.inputs, {}, audio::encodings().front(), options.reading.type);
    auto here = studio(options, common, plan);
    if (!here) {
        complain(here.error().message);
        return wrong_usage;
    }
    for (const std::string& note : here->lexicons.notes())
        print(Stream::error, "note: " + printable(note) + "\n");
    read_standard_input_into(plan);
    const auto audit = production::audit(plan, *here, limits_of(options));
    if (!audit) {
        complain(audit.error().message);
        return wrong_usage;
    }
    if (options.review.empty()) {
        print(Stream::out, as_printed(*audit, options.format));
    } else if (const base::Status written = write_page(*audit, options.review); !written) {
        complain(written.error().message);
        return wrong_usage;
    }
    for (const production::Refusal& refusal : audit->refusals)
        complain(refusal.reason);
    return audit->refusals.empty() ? success : some_failed;
}

} // namespace cli
