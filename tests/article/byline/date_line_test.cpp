#include "article/byline/date_line.hpp"

#include <doctest/doctest.h>

using article::date_of;

TEST_CASE("dates in the lines of news pages")
{
    CHECK(date_of("Stand: 05.11.2025, 06:00 Uhr") == "2025-11-05T06:00");
    CHECK(date_of("Aktualisiert am 5. November 2025 um 18.30 Uhr") == "2025-11-05T18:30");
    CHECK(date_of("Mittwoch, 5. März 2025") == "2025-03-05");
    CHECK(date_of("Mi., 05.11.25 | 6 Uhr") == "2025-11-05T06:00");
    CHECK(date_of("2025-11-05 07:15") == "2025-11-05T07:15");
    CHECK(date_of("2025-11-05T07:15:33") == "2025-11-05T07:15");
    CHECK(date_of("3. Okt. 2024") == "2024-10-03");
    CHECK(date_of("1. Jänner 2026") == "2026-01-01");
    CHECK(date_of("Wien, 5. November 2025") == "2025-11-05");
    CHECK(date_of("(05.11.2025 – 22:14)") == "2025-11-05T22:14");
    CHECK(date_of("31.12.1999") == "1999-12-31");
    CHECK(date_of("31.12.99") == "1999-12-31");
}

TEST_CASE("of several dates the publication's counts, else the first")
{
    CHECK(date_of("Aktualisiert: 05.11.2025, 6:10 Uhr | Veröffentlicht: 04.11.2025") == "2025-11-04");
    CHECK(date_of("Erstellt: 04.11.2025 Stand: 05.11.2025") == "2025-11-04");
    CHECK(date_of("05.11.2025, aktualisiert 06.11.2025") == "2025-11-05");
}

TEST_CASE("what says more than when is no date line")
{
    for (const char* line :
         {"", "Stand", "5. November", "3. Oktober: Feiertag", "Am 5. November 2025 beginnt der Gipfel",
          "12:30 Uhr", "31.02.2025", "45.11.2025", "05.13.2025", "05.11.3025", "Seit 2025", "1.000.000",
          "Version 1.2.2025b", "05.11.2025 Berlin"}) {
        CAPTURE(line);
        CHECK_FALSE(date_of(line).has_value());
    }
    CHECK_FALSE(date_of(std::string(5000, '1')).has_value());
}
