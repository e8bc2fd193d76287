#include "base/utf8.hpp"
#include "cli/audit_view.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace cli {

namespace {

using production::Audit;
using production::AuditedWord;

/// In columns of a terminal: combining marks take none.
std::size_t columns(std::string_view text)
{
    constexpr char32_t first_mark = 0x300;
    constexpr char32_t last_mark = 0x36F;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const base::CodePoint code = base::decode(text, at);
        if (code.value < first_mark || code.value > last_mark) ++count;
        at += code.length;
    }
    return count;
}

using Cells = std::vector<std::string>;

std::string aligned(const std::vector<Cells>& rows)
{
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columns(row[i]));
    }
    std::string text;
    for (const Cells& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) line += "  ";
            line += row[i];
            line.append(widths[i] - columns(row[i]), ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

/// No cell holds a tab or a line's end: names of files may, and what the engine prints.
std::string cell(std::string_view text) { return printable(text); }

} // namespace

std::string reasons(const AuditedWord& word)
{
    return fmt::format("{}", fmt::join(word.doubt.reasons, "; "));
}

std::string as_text(const Audit& audit)
{
    if (audit.words.empty()) return {};
    std::vector<Cells> rows{{"doubt", "count", "kind", "word", "IPA", "eSpeak NG", "source", "why"}};
    for (const AuditedWord& word : audit.words) {
        rows.push_back({fmt::format("{:.2f}", word.doubt.score), fmt::format("{:>5}", word.count),
                        std::string(production::name(word.kind)), cell(word.written), cell(word.said.ipa),
                        cell(word.said.mnemonics), cell(word.said.source), cell(reasons(word))});
    }
    return aligned(rows);
}

std::string as_tsv(const Audit& audit)
{
    std::string text = "doubt\tcount\tkind\tword\tmnemonics\tipa\tsource\twhy\texample\n";
    for (const AuditedWord& word : audit.words) {
        fmt::format_to(std::back_inserter(text), "{:.3f}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", word.doubt.score,
                       word.count, production::name(word.kind), cell(word.written), cell(word.said.mnemonics),
                       cell(word.said.ipa), cell(word.said.source), cell(reasons(word)), cell(word.example));
    }
    return text;
}

} // namespace cli
