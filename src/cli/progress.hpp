// What people see while a batch runs: a live line on a terminal, plain lines elsewhere, JSON lines on
// request.
#pragma once

#include "cli/options.hpp"
#include "production/report.hpp"

#include <chrono>

namespace cli {

/// Prints events to standard error as they come.
class Progress {
public:
    Progress(ProgressStyle style, Switch explain);
    void operator()(const production::Event& event);
    /// What is worth knowing and fails nothing: a lexicon's entry that is passed over.
    void note(const std::string& text);
    /// What a folder holds besides articles.
    void operator()(const production::PassedOver& others);
    /// The last words of a run: what was made, and what failed and why.
    void finish(const production::Report& report);

private:
    void on(const production::Started& event);
    void on(const production::Advanced& event);
    void on(const production::Ended& event);
    void redraw(const production::Advanced& event);
    void erase_line();

    enum class Form { live, plain, json, none };
    using Clock = std::chrono::steady_clock;

    Form form_ = Form::none;
    Switch explain_;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point drawn_ = Clock::now();
    bool line_shown_ = false;
    double seconds_ = 0; ///< of audio so far
    std::size_t articles_done_ = 0;
    std::size_t articles_ = 0;
};

} // namespace cli
