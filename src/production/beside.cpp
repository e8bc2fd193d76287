#include "production/beside.hpp"

namespace production {

std::vector<std::filesystem::path> beside(const std::filesystem::path& top,
                                          const std::filesystem::path& below, std::string_view name)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    const auto look_in = [&](const std::filesystem::path& place) {
        if (std::filesystem::exists(place / name, error)) found.push_back(place / name);
    };
    look_in(top);
    std::filesystem::path place = top;
    for (const std::filesystem::path& part : below) {
        place /= part;
        look_in(place);
    }
    return found;
}

} // namespace production
