// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QString>

/// A row of the message log in words, in the user's language. Any thread.
namespace MessageWords {

/// What the row is: "Frame", "Chunk", "Fault", ...
[[nodiscard]] QString type(MessageType type);
/// "in", "out".
[[nodiscard]] QString direction(Direction direction);
/// Empty for rows that went neither way.
[[nodiscard]] QString direction(const Message& message);
/// What is wrong with a message: "content is not JSON". Empty if nothing is.
[[nodiscard]] QString fault(const AnalysisSnapshot& snapshot, const Message& message);
/// What a State row says that is no note. `connection` is null if it was
/// given up. Holds text from outside: pass it through
/// safeText() to show it.
[[nodiscard]] QString state(const Message& message, const ConnectionFacts* connection);
/// "12 datagrams were lost: ...".
[[nodiscard]] QString lostDatagrams(qint64 count);
/// An error that was told about a connection and ended nothing. `connection` and text as above.
[[nodiscard]] QString toldError(const Error& error, const ConnectionFacts* connection);
/// What a row that is a note says: "tls.version: TLSv1.3". Holds text from outside, as above.
[[nodiscard]] QString notes(const QList<Note>& notes);
/// "65,536 of 104,857 bytes", or only the first number if the length is not known yet.
[[nodiscard]] QString progress(const PartialMessage& partial);

} // namespace MessageWords
