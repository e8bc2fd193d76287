// The built program, with a take store of the test's own.
#pragma once

#include "program.hpp"

#include <string>
#include <vector>

class Vorlaut {
public:
    explicit Vorlaut(const std::filesystem::path& folder) : folder_(folder) {}

    Outcome operator()(const std::vector<std::string>& arguments, const std::string& input = "") const
    {
        std::vector<std::string> words = command();
        words.insert(words.end(), arguments.begin(), arguments.end());
        return run_program(words, input);
    }

    /// The program's words up to its arguments.
    std::vector<std::string> command() const
    {
        return {"VORLAUT_CACHE=" + (folder_ / "store").string(),
                std::string(VORLAUT_BINARY_DIR) + "/vorlaut"};
    }

private:
    std::filesystem::path folder_;
};
