// Runs a program to its end: for tests that use the real program, and other people's readers of its files.
#pragma once

#include "temporary_folder.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <vector>

struct Outcome {
    int code = 0; ///< exit code; 128 + signal when a signal ended it
    std::string out;
    std::string err;
};

inline std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string quoted(const std::string& word)
{
    std::string safe = "'";
    for (const char c : word)
        safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return safe + "'";
}

/// `input` is its standard input. Environment assignments may come first, as in a shell ("HOME=/x").
inline Outcome run_program(const std::vector<std::string>& words, const std::string& input = "")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "in", std::ios::binary) << input;
    std::string command = "env";
    for (const std::string& word : words)
        command += " " + quoted(word);
    for (const auto& [redirection, name] : {std::pair{"<", "in"}, {">", "out"}, {"2>", "err"}}) {
        command += std::string(" ") + redirection + quoted((folder.path() / name).string());
    }
    const int status = std::system(command.c_str()); // NOLINT: the words are quoted
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {code, contents(folder.path() / "out"), contents(folder.path() / "err")};
}
