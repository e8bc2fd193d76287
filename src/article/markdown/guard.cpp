#include "article/markdown/guard.hpp"

#include <algorithm>

namespace article::markdown {

namespace {

/// Emphasis, links, cells, items; the longest pages of Wikipedia have about 50,000.
constexpr std::size_t most_marks = 1'000'000;

bool is_inline_mark(char c)
{
    constexpr std::string_view marks = "*_[]`|<!~&\\";
    return marks.find(c) != std::string_view::npos;
}

/// What may begin a quotation, an item or a heading.
bool is_block_mark(char c)
{
    constexpr std::string_view marks = "-+>#0123456789";
    return marks.find(c) != std::string_view::npos;
}

/// "|---|:-:|", the row that makes those around it a table.
bool is_delimiter_row(std::string_view line)
{
    return line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

class Counter {
public:
    void add(std::string_view line)
    {
        const std::size_t begin = line.find_first_not_of("> \t\r");
        const std::string_view inside =
            begin == std::string_view::npos ? std::string_view() : line.substr(begin);
        const auto pipes = static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '|'));
        marks_ += static_cast<std::size_t>(std::count_if(line.begin(), line.end(), is_inline_mark)) +
                  static_cast<std::size_t>(std::count(line.begin(), line.end(), '>'));
        if (!inside.empty() && is_block_mark(inside.front())) ++marks_;
        if (inside.empty()) columns_ = 0;
        if (is_delimiter_row(inside)) columns_ = pipes + 1;
        if (columns_ > pipes) marks_ += columns_ - pipes; // the cells that the row lacks
    }

    bool keeps_within_limit() const { return marks_ <= most_marks; }

private:
    std::size_t marks_ = 0;
    std::size_t columns_ = 0; ///< of the table that a line belongs to
};

} // namespace

base::Status check_markdown(std::string_view source, std::string_view name)
{
    Counter counter;
    for (std::size_t at = 0; at < source.size() && counter.keeps_within_limit();) {
        const std::size_t end = std::min(source.find_first_of("\r\n", at), source.size());
        counter.add(source.substr(at, end - at));
        at = end + 1;
    }
    if (counter.keeps_within_limit()) return {};
    return base::failure("{}: has more than {} marks of Markdown (cells of tables count, empty ones too), as "
                         "no article has; save the article alone, or name it .txt",
                         name, most_marks);
}

} // namespace article::markdown
