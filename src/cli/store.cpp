// cache: the store of finished takes.
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/studio.hpp"

#include <fmt/format.h>

#include <iterator>

namespace cli {

namespace {

std::string megabytes(std::uint64_t bytes)
{
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1U << 20U));
}

base::Result<speech::TakeStore::Info> act(speech::TakeStore& takes, const Cache& options,
                                          const Common& common)
{
    switch (options.action) {
    case CacheAction::info:
        break;
    case CacheAction::trim:
        return takes.trim(common.store_limit);
    case CacheAction::clear:
        return takes.clear();
    }
    return takes.info();
}

} // namespace

int run(const Cache& options, const Common& common)
{
    speech::TakeStore takes = store(common);
    const auto info = act(takes, options, common);
    if (!info) {
        complain(info.error().message);
        return some_failed;
    }
    print(Stream::out, fmt::format("folder  {}\ntakes   {}\nsize    {}\nlimit   {}\n", info->folder.string(),
                                   info->takes, megabytes(info->bytes), megabytes(info->limit)));
    return success;
}

} // namespace cli
