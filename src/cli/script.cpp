#include "article/read.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/script_view.hpp"
#include "cli/studio.hpp"
#include "frontend/analyse.hpp"
#include "frontend/german.hpp"

namespace cli {

int run(const ShowScript& options, const Common& common)
{
    const auto chosen = voice(common, options.voice);
    if (!chosen) {
        complain(chosen.error().message);
        return wrong_usage;
    }
    const auto article = article::read(options.input);
    if (!article) {
        complain(article.error().message);
        return some_failed;
    }
    const frontend::Script script = frontend::analyse(*article, frontend::German::built_in());
    if (options.format == OutputFormat::json) {
        print(Stream::out, as_json(script, *article, *chosen));
    } else if (options.explain == Switch::on) {
        print(Stream::out, as_explained_text(script, *article));
    } else {
        print(Stream::out, as_text(script));
    }
    return success;
}

} // namespace cli
