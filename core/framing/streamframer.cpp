// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/streamframer.h"

#include "core/framing/framingregistry.h"

#include <algorithm>

StreamFramer::StreamFramer(
    FramingPtr framing, const StreamRole& role, ConnectionFraming* connection, qint64 offset)
    : m_framing(std::move(framing))
    , m_role(role)
    , m_ownConnection(connection ? nullptr : std::make_unique<ConnectionFraming>())
    , m_connection(connection ? connection : m_ownConnection.get())
    , m_offset(offset)
{
}

void StreamFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty())
        bytes = bytes.sliced(take(bytes, sink));
}

void StreamFramer::makeFramer()
{
    m_generation = m_connection->generation();
    m_framer = m_framing->makeFramer({m_offset, m_role, m_connection->contextOf(*m_framing)});
}

/// Of `size` bytes that were fed; how many of them were taken. Framings that hand over to one
/// another for ever, without a byte, end as raw.
qsizetype StreamFramer::goOnWith(const Handover& handover, qsizetype size)
{
    constexpr int mostIdle = 8;
    const auto taken = qsizetype(std::clamp<qint64>(handover.offset - m_offset, 0, size));
    m_offset += taken;
    m_idleHandovers = taken > 0 ? 0 : m_idleHandovers + 1;
    const Direction other = m_role.direction == Direction::In ? Direction::Out : Direction::In;
    if (handover.scope == Handover::Scope::BothDirections)
        m_connection->handOver(other, handover.framing);
    FramingSpec next = m_idleHandovers > mostIdle ? FramingSpec() : handover.framing;
    if (next.name == m_framing->spec().name) // then it is what was chosen, behind its start
        next.preset = m_framing->spec().preset;
    m_framing = std::make_shared<Framing>(std::move(next));
    m_framer.reset();
    return taken;
}

void StreamFramer::finish(FrameSink& sink)
{
    if (m_framer)
        m_framer->finish(sink);
}

bool StreamFramer::sharesContext() const
{
    return m_framing->type().makeContext != nullptr;
}

void StreamFramer::follow(FrameSink& sink)
{
    finish(sink);
    m_framer.reset();
    if (m_connection->isHandedOver(m_role.direction))
        m_framing = std::make_shared<Framing>(m_connection->takeHandover(m_role.direction));
}

void StreamFramer::restart(FramingPtr framing, qint64 offset)
{
    m_framing = std::move(framing);
    m_framer.reset();
    m_offset = offset;
}

void StreamFramer::restartBehindGap(qint64 offset)
{
    if (sharesContext())
        m_connection->forget();
    m_framer.reset();
    m_offset = offset;
}
