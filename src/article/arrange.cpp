#include "article/arrange.hpp"

#include "article/byline/author_note.hpp"
#include "article/byline/byline.hpp"
#include "article/page/boilerplate.hpp"
#include "article/page/captions.hpp"
#include "article/page/contents_list.hpp"
#include "article/page/mail_signature.hpp"
#include "article/page/marked_captions.hpp"
#include "article/page/page_blocks.hpp"
#include "article/page/page_head.hpp"
#include "article/page/page_labels.hpp"
#include "article/page/record.hpp"
#include "article/page/teaser_box.hpp"
#include "article/roles.hpp"
#include "article/title/title.hpp"

namespace article {

Draft arrange(Draft draft, const Knowledge& knowledge)
{
    for (Passage& passage : draft.passages) {
        passage.is_prose = looks_like_prose(passage.text.text());
    }
    draft = read_record(std::move(draft), knowledge.words);
    draft = drop_boilerplate(drop_marked_boxes(std::move(draft)), knowledge);
    draft = drop_mastheads(drop_teaser_boxes(std::move(draft)), knowledge.words);
    draft = drop_repeated_captions(drop_page_head(std::move(draft), knowledge.words));
    draft = drop_repeated_labels(find_title(std::move(draft), knowledge.words));
    draft = drop_captions(drop_marked_captions(drop_contents_list(std::move(draft))), knowledge.words);
    draft = find_byline(std::move(draft), knowledge.words, knowledge.rules);
    draft = drop_author_notes(std::move(draft), knowledge.words);
    draft = drop_page_blocks(std::move(draft), knowledge.words);
    return assign_roles(drop_tail(drop_signature(std::move(draft))));
}

} // namespace article
