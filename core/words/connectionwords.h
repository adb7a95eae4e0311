// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QString>

/// A connection in words, in the user's language. Any thread.
namespace ConnectionWords {

/// Its state in a word or two, for a pill: "Connected", "Peer half-closed", "Reset by peer", ...;
/// of datagrams, where nobody connects, "Active", and "Idle" once it was forgotten.
/// `now`: what it waits for; null if for nothing. A close that waits is told: "Closing, 1.1 MB
/// wait".
[[nodiscard]] QString state(const ConnectionFacts& facts, const ConnectionNow* now = nullptr);
/// What it waits for, in sentences: "1.1 MB wait to be sent, then it is closed. Reading is paused."
/// Empty for null.
[[nodiscard]] QString waiting(const ConnectionNow* now);
/// Of connections from before an endpoint was stopped: "Connections that still close: 2, 1.1 MB
/// wait." Empty if there are none.
[[nodiscard]] QString stillClosing(const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint);
/// Of the connections since it was started last: "Waiting to be sent: 1.1 MB, connections: 2." Of
/// those that close once it is sent, too. Empty if nothing waits.
[[nodiscard]] QString stillSending(const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint);
/// Of a server's listening socket: "Accept queue: 3 of 4,096." Empty if the
/// kernel was not asked.
[[nodiscard]] QString acceptQueue(const AnalysisSnapshot& snapshot, EndpointId server);
[[nodiscard]] QString role(Role role);
/// The state that the kernel was seen to say last, in RFC 9293's words; "gone" once it keeps
/// nothing. Empty if it never said any.
[[nodiscard]] QString kernelState(const StatePath& path);
/// That of a socket without those states, as the list of sockets says it: "CONNECTED".
[[nodiscard]] QString kernelState(const MeasuredConnection& socket);
/// What the bytes of a connection wait for: "the peer's window". Empty for Nothing.
[[nodiscard]] QString heldUpBy(HeldUpBy what);
/// Where the peer is: its address, or what the person typed while there is none; of a Unix domain
/// socket that has no name, who it is: "unnamed · pid 123 python3". Safe to show.
[[nodiscard]] QString peer(const ConnectionFacts& facts);
/// Whether it is one of datagrams that was forgotten, because nothing passed for its idle time.
[[nodiscard]] bool endedIdle(const ConnectionFacts& connection);
/// Why a connection ended, for a sentence: "reset by peer (RST)". Empty for None.
[[nodiscard]] QString endReason(EndReason reason);
/// The same, with the technical detail where it says more, and what was not sent: "reset by us
/// (RST): the peer took nothing for 10000 ms; 1.1 MB not sent". Holds text from outside: pass it
/// through safeText() to show it.
[[nodiscard]] QString end(const ConnectionFacts& connection);
/// "3 closed by us": so many connections, and why they ended.
[[nodiscard]] QString ended(qint64 count, EndReason reason);

} // namespace ConnectionWords
