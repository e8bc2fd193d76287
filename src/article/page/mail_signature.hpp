// drop_signature: drops what stands below a mail's "--" and holds no prose ("mail signature").
#pragma once

#include "article/draft.hpp"

namespace article {

/// After the byline was sought, which may stand there.
Draft drop_signature(Draft draft);

} // namespace article
