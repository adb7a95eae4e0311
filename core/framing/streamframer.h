// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/connectionframing.h"

/// Splits one direction of a connection into messages by one framer after another, as they hand
/// over. Not thread-safe.
class StreamFramer
{
public:
    /// `connection` is shared by both directions and outlives the object; null: nothing is known of
    /// the other one. `framing` is not null.
    explicit StreamFramer(FramingPtr framing, const StreamRole& role = {},
        ConnectionFraming* connection = nullptr, qint64 offset = 0);

    /// The stream's next bytes, all of them.
    void feed(QByteArrayView bytes, FrameSink& sink);
    /// The stream's next bytes, up to where another framing begins: how many were taken. framing()
    /// is the one for the rest, which is to be given again.
    [[nodiscard]] qsizetype take(QByteArrayView bytes, FrameSink& sink)
    {
        if (isOutOfStep())
            follow(sink);
        if (!m_framer)
            makeFramer();
        m_framer->feed(bytes, sink);
        if (const Handover* const handover = m_framer->handover())
            return goOnWith(*handover, bytes.size());
        m_offset += bytes.size();
        return bytes.size();
    }
    /// The stream ended; what is unfinished comes out as it is.
    void finish(FrameSink& sink);

    /// What the next bytes are taken with.
    [[nodiscard]] const FramingPtr& framing() const { return m_framing; }
    [[nodiscard]] const StreamRole& role() const { return m_role; }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const
    {
        return m_framer ? m_framer->inProgress() : std::nullopt;
    }
    [[nodiscard]] bool isLost() const { return m_framer && m_framer->isLost(); }
    [[nodiscard]] bool wasLost() const { return m_framer && m_framer->wasLost(); }

    /// Whether what comes next is to be taken otherwise than what came: the other direction has
    /// handed this one over, or has lost bytes that both need. take() follows by itself.
    [[nodiscard]] bool isOutOfStep() const
    {
        return m_connection->isHandedOver(m_role.direction)
            || (m_generation != m_connection->generation() && m_framer && sharesContext());
    }
    /// Does what isOutOfStep() wants; what is unfinished comes out.
    void follow(FrameSink& sink);

    /// Goes on with `framing` at `offset`; what is unfinished is dropped.
    void restart(FramingPtr framing, qint64 offset);
    /// Goes on at `offset`, for bytes are missing before it; what is unfinished is dropped.
    void restartBehindGap(qint64 offset);

private:
    void makeFramer();
    [[nodiscard]] qsizetype goOnWith(const Handover& handover, qsizetype size);
    /// Whether framers of m_framing tell one another something.
    [[nodiscard]] bool sharesContext() const;

    FramingPtr m_framing;
    StreamRole m_role;
    std::unique_ptr<ConnectionFraming> m_ownConnection; // where nobody shares one
    ConnectionFraming* m_connection;
    std::unique_ptr<Framer> m_framer; // null before the first byte of a framing
    quint32 m_generation = 0; // of m_connection, when m_framer was made
    qint64 m_offset; // of the next byte
    int m_idleHandovers = 0; // one after another, without a byte between them
};
