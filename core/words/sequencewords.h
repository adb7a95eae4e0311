// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QString>

/// What a sequence diagram says: calls by their names in C with what they returned, segments, and
/// intervals in the user's language. Any thread.
namespace SequenceWords {

/// What a server has called once it listens.
[[nodiscard]] QString listeningCalls(Transport transport = Transport::Tcp);
/// What a client calls to have a connection, or a socket for datagrams.
[[nodiscard]] QString openingCalls(Transport transport = Transport::Tcp);
/// "send() 146 B"; "sendto() 146 B" of a datagram.
[[nodiscard]] QString sendCall(const AnalysisSnapshot& snapshot, const Message& message);
/// "recv() 146 B"; "recv() 146 of 510 B" where one call brought more than the message, "recv() 1.2
/// MB in pieces" where it took several.
[[nodiscard]] QString receiveCall(const AnalysisSnapshot& snapshot, const Message& message);
/// "send() ×412".
[[nodiscard]] QString sendCalls(qint64 count, Transport transport);
[[nodiscard]] QString receiveCalls(qint64 count, Transport transport);
/// What the program called at the end of ours where the state changed, and what that returned:
/// "connect() = ECONNREFUSED". `facts` is null if they were given up. Empty for notes.
[[nodiscard]] QString stateCall(const Message& message, const ConnectionFacts* facts);

/// What a change of state is or came with: the segment of TCP, "FIN", or what tells the same in a
/// Unix domain; empty if there is none.
[[nodiscard]] QString segment(const Message& message, const ConnectionFacts* facts);
/// That which asks for a connection; empty for datagrams.
[[nodiscard]] QString openingSegment(Transport transport = Transport::Tcp);

/// "12 lost: receive buffer full".
[[nodiscard]] QString lostDatagrams(qint64 count);
/// errno(3) by its name, of what ended a connection; empty if that was no error.
[[nodiscard]] QString errnoName(EndReason reason, ErrorCode code);

/// "412 more messages · 1.2 MB · 1.9 s".
[[nodiscard]] QString run(qint64 count, qint64 bytes, qint64 intervalNs);
/// "748 ms of silence".
[[nodiscard]] QString silence(qint64 intervalNs);
/// "0.169 ms", "748 ms", "1.9 s", "3 min 05 s".
[[nodiscard]] QString interval(qint64 intervalNs);
/// Seconds since the beginning: "0.000169".
[[nodiscard]] QString elapsed(qint64 intervalNs);
/// "FIN-WAIT-2, now".
[[nodiscard]] QString stateNow(const QString& state);
/// What an end in CLOSE-WAIT lacks.
[[nodiscard]] QString closeIsMissing();

} // namespace SequenceWords
