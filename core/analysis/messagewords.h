// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "core/analysis/message.h"

#include <QString>

/// What is wrong, in words: "content is not JSON". Empty for None. Translated; any thread.
[[nodiscard]] QString faultText(FaultCode fault, HeaderMember member);

/// Why a connection ended, in words: "reset by peer (RST)". Empty for None. Translated; any thread.
[[nodiscard]] QString endReasonText(EndReason reason);

/// The same, with the technical detail where it says more than the reason: "unreachable: No route
/// to host". Holds text from outside: pass it through safeText() to show it. Translated; any
/// thread.
[[nodiscard]] QString endText(const ConnectionFacts& connection);

/// What a State row says, in words. `connection` may be null. Holds text from outside: pass it
/// through safeText() to show it. Translated; any thread.
[[nodiscard]] QString stateText(const Message& message, const ConnectionFacts* connection);
