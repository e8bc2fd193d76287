// First uses: acronyms said in full where an article first uses them. "Die DVRK" becomes "Die Demokratische
// Volksrepublik Korea, D V R K," in the case that article or preposition ask for. A use is taken as it is
// written, and the next one is tried, where the long form would not be German or nobody would say it:
//   - parts of compounds, in brackets, before or after a name ("IHK Köln", "Partei AfD");
//   - in quotations, whose words are another's;
//   - plurals ("drei AKW"), and where nothing tells the case that the long form would show ("hilft IWF");
//   - lines all in capitals, and what acronyms.tsv says never to expand.
// Once the text has given the long form itself, before the acronym or right behind it, nothing is added, nor
// after an acronym alone in brackets. Keeps the state of one article; linear.
#pragma once

#include "frontend/classify.hpp"
#include "frontend/full_form.hpp"
#include "frontend/introductions.hpp"
#include "frontend/segment.hpp"

#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace frontend {

class FirstUses {
public:
    /// `german` must outlive this.
    explicit FirstUses(const German& german) : german_(&german), long_forms_(german) {}

    /// The next block of the article: what is said of its tokens changes, their places do not.
    void expand(std::vector<ClassifiedToken>& tokens, std::span<const RawToken> raw,
                std::span<const TokenRange> sentences);

private:
    void expand(ClassifiedToken& token, const AcronymUse& use);

    const German* german_;
    LongForms long_forms_;
    std::set<std::string_view> known_; ///< long forms that a listener has heard
};

} // namespace frontend
