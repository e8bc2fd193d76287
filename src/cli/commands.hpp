// One function a command: options → exit code. Data goes to standard output, everything else to standard
// error.
#pragma once

#include "cli/options.hpp"

namespace cli {

/// What is wrong with --type where only folders are named.
inline constexpr const char* type_of_folders =
    "--type says what named files and standard input are; the files of a folder say it by their names";

int run(const Render& options, const Common& common);
int run(const ShowScript& options, const Common& common);
int run(const Extract& options, const Common& common);
int run(const Normalize& options, const Common& common);
int run(const Sentences& options, const Common& common);
int run(const Pronounce& options, const Common& common);
int run(const Audit& options, const Common& common);
int run(const Voices& options, const Common& common);
int run(const Cache& options, const Common& common);
int run(const Worker& options, const Common& common);

} // namespace cli
