#include "base/hash.hpp"

#include <doctest/doctest.h>

using base::Hasher;
using namespace std::literals;

TEST_CASE("fields are delimited")
{
    CHECK(Hasher().add("ab"sv).add("c"sv).digest() != Hasher().add("a"sv).add("bc"sv).digest());
    CHECK(Hasher().add(""sv).add("a"sv).digest() != Hasher().add("a"sv).add(""sv).digest());
    CHECK(Hasher().add("a"sv).digest() == Hasher().add("a"sv).digest());
    CHECK(Hasher().add(1.5).digest() != Hasher().add(std::int64_t{1}).digest());
    CHECK(Hasher().digest().size() == 32);
}
