// What the placeholders of an opening stand for in one article, as text that knows where it came from. A
// value that the article does not have is empty.
#pragma once

#include "article/article.hpp"
#include "frontend/opening.hpp"

namespace frontend {

class German;

article::MappedText opening_value(Placeholder placeholder, const article::Article& article,
                                  const German& german);

} // namespace frontend
