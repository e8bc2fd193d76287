// isolation: runs a piece of work in a forked child and brings back what it returned. What the work does to
// the process's memory, and what becomes of it if it crashes, is the child's affair alone. Errors say how the
// child ended. The child has limits on processor time and memory and dies with its parent.
//
// Only for processes without threads of their own: a child has none but the one that forked.
#pragma once

#include "base/result.hpp"

#include <functional>
#include <string>

namespace speech {

base::Result<std::string> isolated(const std::function<std::string()>& work);

} // namespace speech
