#include "article/page/mail_signature.hpp"

namespace article {

Draft drop_signature(Draft draft)
{
    constexpr std::string_view delimiter = "--";
    std::vector<Passage>& passages = draft.passages;
    std::size_t at = passages.size();
    while (at > 0 && !passages[at - 1].is_prose && passages[at - 1].text.text() != delimiter)
        --at;
    if (at == 0 || passages[at - 1].text.text() != delimiter) return draft;
    for (; at < passages.size(); ++at) {
        if (passages[at].stays() && !passages[at].pinned) passages[at].dropped_by = "mail signature";
    }
    return draft;
}

} // namespace article
