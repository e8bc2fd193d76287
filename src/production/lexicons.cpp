#include "production/lexicons.hpp"

#include "base/file.hpp"
#include "base/hash.hpp"
#include "speech/lexicon/embedded.hpp"
#include "speech/lexicon/pls.hpp"

#include <algorithm>

namespace production {

namespace {

namespace fs = std::filesystem;
using speech::lexicon::Lexicon;

base::Status hash(base::Hasher& hasher, const std::vector<fs::path>& files)
{
    for (const fs::path& file : files) {
        TRY_ASSIGN(const std::string bytes, base::read_file(file, speech::lexicon::largest_file));
        hasher.add(bytes);
    }
    return {};
}

} // namespace

std::vector<fs::path> lexicons_beside(const fs::path& top, const fs::path& below)
{
    std::vector<fs::path> found;
    std::error_code error;
    const auto look_in = [&](const fs::path& place) {
        if (fs::exists(place / lexicon_file, error)) found.push_back(place / lexicon_file);
    };
    look_in(top);
    fs::path place = top;
    for (const fs::path& part : below) {
        place /= part;
        look_in(place);
    }
    return found;
}

base::Result<std::vector<fs::path>> Lexicons::own_files() const
{
    std::vector<fs::path> files;
    std::error_code error;
    if (own_.empty() || !fs::is_directory(own_, error)) return files;
    for (fs::directory_iterator entry(own_, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (entry->path().extension() == ".pls") files.push_back(entry->path());
    }
    if (error) return base::failure("{}: the folder cannot be read: {}", own_.string(), error.message());
    std::sort(files.begin(), files.end());
    return files;
}

base::Status Lexicons::add(Lexicon& lexicon, const fs::path& file)
{
    TRY_ASSIGN(const std::string bytes, base::read_file(file, speech::lexicon::largest_file));
    TRY_ASSIGN(const std::vector<std::string> notes, speech::lexicon::add_pls(lexicon, bytes, file));
    for (const std::string& note : notes) {
        if (std::find(notes_.begin(), notes_.end(), note) == notes_.end()) notes_.push_back(note);
    }
    return {};
}

/// Vorlaut's own files, as they were built in where nobody has changed them since.
base::Result<std::unique_ptr<Lexicon>> Lexicons::own_lexicon()
{
    TRY_ASSIGN(const std::vector<fs::path> files, own_files());
    base::Hasher hasher;
    TRY(hash(hasher, files));
    if (hasher.digest() == speech::lexicon::embedded().digest)
        return std::make_unique<Lexicon>(speech::lexicon::embedded(), own_);
    auto lexicon = std::make_unique<Lexicon>();
    for (const fs::path& file : files)
        TRY(add(*lexicon, file));
    return lexicon;
}

base::Result<const Lexicon*> Lexicons::with(const std::vector<fs::path>& beside)
{
    if (!base_) {
        TRY_ASSIGN(std::unique_ptr<Lexicon> lexicon, own_lexicon());
        for (const fs::path& file : named_)
            TRY(add(*lexicon, file));
        base_ = std::move(lexicon);
    }
    if (beside.empty()) return base_.get();
    const auto known = made_.find(beside);
    if (known != made_.end()) return known->second.get();
    auto lexicon = std::make_unique<Lexicon>(*base_);
    for (const fs::path& file : beside)
        TRY(add(*lexicon, file));
    return made_.emplace(beside, std::move(lexicon)).first->second.get();
}

base::Result<std::string> Lexicons::digest(const std::vector<fs::path>& beside)
{
    const auto known = digests_.find(beside);
    if (known != digests_.end()) return known->second;
    base::Hasher hasher;
    TRY_ASSIGN(std::vector<fs::path> files, own_files());
    files.insert(files.end(), named_.begin(), named_.end());
    files.insert(files.end(), beside.begin(), beside.end());
    TRY(hash(hasher, files));
    return digests_.emplace(beside, hasher.digest()).first->second;
}

base::Status Lexicons::check(const std::vector<fs::path>& beside)
{
    if (checked_.contains(beside)) return {};
    Lexicon scratch;
    for (const fs::path& file : named_)
        TRY(add(scratch, file));
    for (const fs::path& file : beside)
        TRY(add(scratch, file));
    checked_[beside] = true;
    return {};
}

} // namespace production
