// money: an amount with a currency (currencies.tsv) before or after it. "3,20 €" → "drei Euro zwanzig",
// "1 Mio. Euro" → "eine Million Euro", "150,– Euro", "0,50 €" → "fünfzig Cent", "ct/kWh" → "Cent pro …".
// A symbol before the amount is price-tag notation and has the hundredths named ("$2,20" → "zwei Dollar
// zwanzig Cent"), since the ear does not know them for every currency.
#pragma once

#include "frontend/reading.hpp"

namespace frontend::money {

std::optional<Reading> read(const Cursor& at);

} // namespace frontend::money
