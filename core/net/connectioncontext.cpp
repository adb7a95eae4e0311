// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectioncontext.h"

ConnectionContext::ConnectionContext(CaptureWriter& captureWriter, const Limits& bounds)
    : capture(captureWriter)
    , kernel(captureWriter)
{
    setLimits(bounds);
}

void ConnectionContext::setLimits(const Limits& bounds)
{
    limits = bounds;
    budget.limit = bounds.queues;
    readBuffer.resize(bounds.readChunk);
}

Cause ConnectionContext::nextReadCause()
{
    m_lastReadCause = m_lastReadCause % (Cause::firstCommand - 1) + 1;
    return {m_lastReadCause};
}
