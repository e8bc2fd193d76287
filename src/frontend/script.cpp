#include "frontend/script.hpp"

namespace frontend {

std::string_view name(Boundary boundary)
{
    switch (boundary) {
    case Boundary::voice:
        return "voice";
    case Boundary::clause:
        return "clause";
    case Boundary::sentence:
        return "sentence";
    case Boundary::list_item:
        return "list_item";
    case Boundary::paragraph:
        return "paragraph";
    case Boundary::heading:
        return "heading";
    case Boundary::end:
        break;
    }
    return "end";
}

} // namespace frontend
