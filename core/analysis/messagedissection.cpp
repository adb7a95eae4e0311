// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messagedissection.h"

namespace MessageDissection {

Dissection of(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxSize)
{
    const Framing& framing = snapshot.framing(message);
    if (!isFramed(message) || !framing.hasFields())
        return {};
    return framing.dissect(snapshot.bytes(message, maxSize), snapshot.roleOf(message));
}

QString faultyField(const AnalysisSnapshot& snapshot, const Message& message)
{
    if (!message.fault)
        return {};
    const Dissection parts = of(snapshot, message);
    const Dissection::Entry* const cause = parts.cause();
    return cause && cause->fault == message.fault ? cause->name : QString();
}

} // namespace MessageDissection
