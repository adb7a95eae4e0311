// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/streamtally.h"

#include "core/framing/framecallback.h"

namespace {

template<typename AnyFramer>
StreamTally tallyBy(
    AnyFramer& framer, QByteArrayView bytes, const std::function<void(const Frame&)>& visit)
{
    StreamTally tally {.size = bytes.size()};
    FrameCallback sink([&](const Frame& frame) {
        tally.faults += frame.fault ? 1 : 0;
        if (frame.kind == FrameKind::Unframed) {
            ++tally.unframed;
            return;
        }
        ++tally.messages;
        tally.emptyMessages += frame.content.isEmpty() ? 1 : 0;
        tally.explained += frame.range.size();
        tally.contentBytes += frame.content.size();
        if (visit)
            visit(frame);
    });
    framer.feed(bytes, sink);
    tally.inProgress = framer.inProgress();
    tally.isLost = framer.wasLost();
    return tally;
}

} // namespace

StreamTally tallyOf(const FramingPtr& framing, QByteArrayView bytes, const StreamRole& role,
    const std::function<void(const Frame&)>& visit)
{
    StreamFramer framer(framing, role);
    return tallyBy(framer, bytes, visit);
}

StreamTally tallyOf(
    Framer& framer, QByteArrayView bytes, const std::function<void(const Frame&)>& visit)
{
    return tallyBy(framer, bytes, visit);
}
