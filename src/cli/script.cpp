#include "article/read.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/script_view.hpp"
#include "cli/studio.hpp"
#include "frontend/analyse.hpp"
#include "production/germans.hpp"

namespace cli {

namespace {

std::vector<std::filesystem::path> tables_of(const std::filesystem::path& input)
{
    if (input == "-") return {};
    return production::tables_beside(input.parent_path());
}

} // namespace

int run(const ShowScript& options, const Common& common)
{
    const auto chosen = voice(common, options.voice);
    if (!chosen) {
        complain(chosen.error().message);
        return wrong_usage;
    }
    production::Germans germans(options.tables);
    const auto german = germans.with(tables_of(options.input));
    if (!german) {
        complain(german.error().message);
        return wrong_usage;
    }
    const auto article = article::read(options.input, options.reading);
    if (!article) {
        complain(article.error().message);
        return some_failed;
    }
    const frontend::Script script = frontend::analyse(*article, **german, options.acronyms);
    if (options.format == OutputFormat::json) {
        print(Stream::out, as_json(script, *article, *chosen));
    } else if (options.explain == Switch::on) {
        print(Stream::out, as_explained_text(script, *article));
    } else if (options.check == Switch::off) {
        print(Stream::out, as_text(script));
    }
    if (options.check == Switch::off || script.warnings.empty()) return success;
    print(Stream::error, as_warning_lines(script, *article));
    return some_failed;
}

} // namespace cli
