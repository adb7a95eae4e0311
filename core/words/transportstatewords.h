// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <QString>

/// Where a connection stands that is not of TCP, and has none of RFC 9293's states: in words, in
/// the user's language, for those who learn what it means. Any thread.
namespace TransportStateWords {

/// What its state means, and what its transport has in place of what TCP has, in a few sentences;
/// once it has ended, what that end means.
[[nodiscard]] QString meaning(const ConnectionFacts& facts);

/// Something that is known of it, for a line.
struct Fact {
    QString label; ///< "messages in"
    QString value; ///< safe to show
    bool isFault = false; ///< something was lost or refused
};

/// Those that there is something to say of, in an order that is always the same. `now`: ns since
/// 1970 UTC; 0: no time passes, as of an opened capture.
[[nodiscard]] QList<Fact> facts(const ConnectionFacts& facts, qint64 now);

} // namespace TransportStateWords
