// The lexicon that each article is spoken with, layer over layer, the later one winning: the files of
// Vorlaut's own folder voices/lexicon/, those of the voice profile, those that the user named (--lexicon),
// and each lexicon.pls that stands beside the article. Articles with the same files share one. Errors: a file
// that cannot be read or is wrong; the message names file and line.
#pragma once

#include "base/result.hpp"
#include "speech/lexicon/lexicon.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace production {

/// The name of a lexicon beside articles; never an article.
inline constexpr std::string_view lexicon_file = "lexicon.pls";

/// The lexicons beside an article: lexicon.pls in `top` and in each folder below it on the way to the
/// article, the nearest last. `below` is the article's own folder, relative to `top`; empty: `top` itself.
std::vector<std::filesystem::path> lexicons_beside(const std::filesystem::path& top,
                                                   const std::filesystem::path& below = {});

class Lexicons {
public:
    Lexicons() = default;
    /// `own` is Vorlaut's folder, whose .pls files count in the order of their names; it may be missing.
    /// `named` count after it.
    Lexicons(std::filesystem::path own, std::vector<std::filesystem::path> named)
        : own_(std::move(own)), named_(std::move(named))
    {
    }

    /// The lexicon of an article with these files beside it; lives as long as this object.
    base::Result<const speech::lexicon::Lexicon*> with(const std::vector<std::filesystem::path>& beside);
    /// Names the content of all files that count: for the article's fingerprint. Parses nothing.
    base::Result<std::string> digest(const std::vector<std::filesystem::path>& beside);
    /// Reads the users' files, and none of Vorlaut's own: a wrong one is better known before any work.
    base::Status check(const std::vector<std::filesystem::path>& beside);
    /// What was passed over in the files read so far, file and line included; each once.
    const std::vector<std::string>& notes() const { return notes_; }

private:
    base::Result<std::vector<std::filesystem::path>> own_files() const;
    base::Result<std::unique_ptr<speech::lexicon::Lexicon>> own_lexicon();
    base::Status add(speech::lexicon::Lexicon& lexicon, const std::filesystem::path& file);

    std::filesystem::path own_;
    std::vector<std::filesystem::path> named_;
    std::unique_ptr<const speech::lexicon::Lexicon> base_; ///< own and named, once it is needed
    std::map<std::vector<std::filesystem::path>, std::unique_ptr<const speech::lexicon::Lexicon>> made_;
    std::map<std::vector<std::filesystem::path>, std::string> digests_;
    std::map<std::vector<std::filesystem::path>, bool> checked_;
    std::vector<std::string> notes_;
};

} // namespace production
