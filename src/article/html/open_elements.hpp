// The stack of open elements that an HTML parser would have after the tags seen so far (WHATWG HTML, 13.2.4.2
// and 13.2.6), kept only to know its depth: where the standard's rules are intricate it errs on the deep
// side. Names are in lower case. Every operation costs at most the depth, which the caller limits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace article::html {

class OpenElements {
public:
    void open(std::string_view name);
    void close(std::string_view name);
    std::size_t depth() const { return names_.size(); }

private:
    template <class Stops>
    bool pop_through(std::string_view name, const Stops& stops);
    void close_implied(std::string_view name);

    std::vector<std::string> names_;
};

/// "br", "img" and the like, which have no content.
bool is_void_element(std::string_view name);

/// "a", "b", "font" and the like, which the parser opens again in every paragraph until they are closed.
bool is_formatting_element(std::string_view name);

} // namespace article::html
