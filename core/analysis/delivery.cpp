// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/delivery.h"

namespace {

/// Bytes of ours that the peer's kernel has; -1 if it is not known.
qint64 acknowledgedBytes(const AnalysisSnapshot& snapshot, const ConnectionFacts& facts)
{
    return facts.isLive() ? snapshot.capture->now->kernelOf(facts.id).acknowledgedBytes
                          : facts.acknowledgedBytes;
}

} // namespace

Delivery deliveryOf(const AnalysisSnapshot& snapshot, const Message& message)
{
    const ConnectionFacts* const facts = snapshot.connections.find(message.connection);
    if (!facts)
        return Delivery::NotKnown;
    if (isDatagram(facts->transport)) // nobody tells which have come
        return Delivery::Written;
    const ConnectionFacts* const pair = snapshot.connections.find(facts->pair);
    if (pair && pair->bytesIn >= message.range.end)
        return Delivery::Read;
    const qint64 acknowledged = acknowledgedBytes(snapshot, *facts);
    if (acknowledged >= message.range.end)
        return Delivery::Acknowledged;
    return acknowledged >= 0 || facts->isLive() ? Delivery::Written : Delivery::NotKnown;
}
