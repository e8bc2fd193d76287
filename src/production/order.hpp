// What is asked for: inputs → orders, one article each, with the place of its edition.
#pragma once

#include "article/read_options.hpp"
#include "audio/encoding.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace production {

struct Order {
    std::filesystem::path source;       ///< a file, or "-" for standard input
    std::filesystem::path audio;        ///< "out/politik/gipfel.mp3"
    std::filesystem::path timeline;     ///< "out/politik/gipfel.json"
    std::optional<std::string> content; ///< the source's bytes, where they are already there; else it is read
    std::vector<std::filesystem::path> tables = {};     ///< the folders of user tables that count for it
    std::vector<std::filesystem::path> lexicons = {};   ///< the lexicon files beside it
    std::vector<std::filesystem::path> rules = {};      ///< the files of user rules that count for it
    std::optional<article::Format> type = std::nullopt; ///< what a named file is; none: its name says it
};

/// A named input that gives no order, and why; the rest of the batch goes on.
struct Refusal {
    std::filesystem::path input;
    std::string reason; ///< begins with the input
};

/// The files of a named folder that are no articles, and all below it.
struct PassedOver {
    std::filesystem::path folder;
    std::map<std::string, std::size_t> files; ///< how many of each type: ".pdf"; "" without one
};

struct Plan {
    std::vector<Order> orders; ///< inputs as named; a folder's articles sorted by path
    std::vector<Refusal> refusals;
    std::vector<PassedOver> passed_over; ///< folders that hold any
};

/// All articles of the inputs with the places of their editions: a file's edition goes to `output`, a
/// folder's to the same subfolders below `output`; standard input becomes "stdin". Hidden files and folders,
/// links to folders and folders of tables are passed over; a source that its own edition would replace is
/// refused. `type` is what named files and standard input are.
Plan survey(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& output,
            const audio::Encoding& encoding, std::optional<article::Format> type = std::nullopt);

/// The same for rendering: what is named twice is made once, and articles that would be written to the same
/// file ("x.md" and "x.html") are refused.
Plan plan(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& output,
          const audio::Encoding& encoding, std::optional<article::Format> type = std::nullopt);

} // namespace production
