#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/lines.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"
#include "speech/pronunciation.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

base::Result<std::vector<std::string>> texts(const Pronounce& options)
{
    if (!options.words.empty()) return options.words;
    std::vector<std::string> lines;
    TRY(for_each_line("-", [&](std::string_view line) {
        lines.emplace_back(line);
        return std::string();
    }));
    return lines;
}

base::Result<std::string> answers(const Pronounce& options, const Common& common)
{
    TRY_ASSIGN(const speech::Voice chosen, voice(common, options.voice));
    TRY_ASSIGN(const std::vector<std::string> asked, texts(options));
    TRY_ASSIGN(const std::vector<speech::Pronunciation> all, speech::pronounce(asked, chosen));
    std::string text;
    for (const speech::Pronunciation& each : all) {
        text += fmt::format("{}\t{}\t{}\n", each.text, each.mnemonics, each.ipa);
    }
    return text;
}

} // namespace

int run(const Pronounce& options, const Common& common)
{
    const auto text = answers(options, common);
    if (!text) {
        complain(text.error().message);
        return wrong_usage;
    }
    print(Stream::out, *text);
    return success;
}

} // namespace cli
