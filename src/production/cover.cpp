#include "production/cover.hpp"

#include "base/file.hpp"
#include "base/percent.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace production {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> extensions{".jpg", ".jpeg", ".png", ".JPG", ".JPEG", ".PNG"};

/// "https:", "data:", "C:" and what begins with a slash are addresses of other places.
bool may_be_beside(std::string_view address)
{
    constexpr std::size_t longest = 250; // as file systems have it
    if (address.empty() || address.size() > longest || address.front() == '/' || address.front() == '\\')
        return false;
    const std::size_t mark = address.find_first_of(":/?#");
    if (mark != std::string_view::npos && address[mark] == ':') return false;
    return std::none_of(address.begin(), address.end(), [](char c) { return c >= 0 && c < ' '; });
}

/// As a page writes it: without "?…" and "#…", "%20" for a blank.
std::string as_path(std::string_view address)
{
    std::string path = base::percent_decoded(address.substr(0, address.find_first_of("?#")));
    return path.find('\0') == std::string::npos ? path : std::string();
}

bool is_below(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

class Search {
public:
    explicit Search(const fs::path& source) : folder_(source.parent_path()), stem_(source.stem().string())
    {
        if (folder_.empty()) folder_ = ".";
        std::error_code error;
        real_folder_ = fs::canonical(folder_, error);
        usable_ = !error;
    }

    Cover run(std::string_view named)
    {
        if (!usable_) return {};
        if (may_be_beside(named)) {
            cover_.named = named;
            take_named();
        }
        for (const std::string& stem : {stem_, std::string("cover")}) {
            for (const std::string_view extension : extensions)
                if (!cover_.picture) take(stem + std::string(extension));
        }
        return std::move(cover_);
    }

private:
    bool is_there(const fs::path& relative) const
    {
        std::error_code error;
        return !relative.empty() && fs::is_regular_file(folder_ / relative, error);
    }

    void take_named()
    {
        const std::string written = cover_.named;
        const std::string path = is_there(written) ? written : as_path(written);
        if (!is_there(path)) return warn(written, "there is no such picture beside the article");
        take(path);
    }

    void take(const fs::path& relative)
    {
        if (!is_there(relative)) return;
        std::error_code error;
        const fs::path real = fs::canonical(folder_ / relative, error);
        if (error) return warn(relative, error.message());
        if (!is_below(real, real_folder_)) return warn(relative, "lies outside the article's folder");
        auto picture = read(real);
        if (!picture) return warn(relative, picture.error().message);
        cover_.picture = *std::move(picture);
    }

    static base::Result<edition::Picture> read(const fs::path& path)
    {
        std::error_code error;
        if (fs::file_size(path, error) > edition::largest_picture && !error)
            return base::failure("is larger than {} MB", edition::largest_picture >> 20U);
        TRY_ASSIGN(std::string bytes, base::read_file(path, edition::largest_picture));
        return edition::parse_picture(std::move(bytes));
    }

    void warn(const fs::path& relative, std::string_view reason)
    {
        cover_.warnings.push_back(
            fmt::format("{}: cannot be the cover: {}", (folder_ / relative).string(), reason));
    }

    fs::path folder_;
    std::string stem_;
    fs::path real_folder_;
    bool usable_ = false;
    Cover cover_;
};

} // namespace

Cover find_cover(const Order& order, std::string_view named)
{
    if (order.source == "-") return {};
    return Search(order.source).run(named);
}

} // namespace production
