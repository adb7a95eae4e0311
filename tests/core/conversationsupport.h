// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framecallback.h"
#include "core/framing/streamframer.h"

#include <QList>

#include <array>
#include <random>
#include <vector>

enum class Side : quint8 { Client, Server };

/// Bytes of one side, after those of it that stand before.
struct Stretch {
    Side from = Side::Client;
    QByteArray bytes;
    qint64 after = 0; ///< bytes of the other side that have come before its first one
};

/// A frame, and what it was found with.
struct HeardFrame {
    Frame frame;
    QString framing;

    bool operator==(const HeardFrame&) const = default;
};

/// What was found in both directions; the pieces of a lost stream's rest as one.
struct Heard {
    std::array<std::vector<HeardFrame>, 2> frames; ///< by Side

    [[nodiscard]] const std::vector<HeardFrame>& of(Side side) const
    {
        return frames[std::size_t(side)];
    }
    void add(Side side, const HeardFrame& heard)
    {
        std::vector<HeardFrame>& all = frames[std::size_t(side)];
        const auto isRest = [](const HeardFrame& each) {
            return each.frame.kind == FrameKind::Unframed && !each.frame.fault;
        };
        if (!all.empty() && isRest(heard) && isRest(all.back()))
            all.back().frame.range.end = all.back().frame.content.end = heard.frame.range.end;
        else
            all.push_back(heard);
    }
    bool operator==(const Heard&) const = default;
};

inline QByteArray bytesOf(const QList<Stretch>& conversation, Side side)
{
    QByteArray bytes;
    for (const Stretch& stretch : conversation)
        bytes += stretch.from == side ? stretch.bytes : QByteArray();
    return bytes;
}

inline qint64 sizeOf(const QList<Stretch>& conversation, Side side)
{
    return bytesOf(conversation, side).size();
}

/// Both directions of a conversation, heard at the server's end, in pieces of at most `largest`
/// bytes; whose turn it is, where both may, and how large a piece is, follow from `seed`. 0: in the
/// order of the conversation.
class Listener
{
public:
    Listener(const FramingSpec& framing, const QList<Stretch>& conversation)
        : m_conversation(conversation)
        , m_framers {StreamFramer(std::make_shared<Framing>(framing), {Direction::In, Role::Server},
                         &m_connection),
              StreamFramer(std::make_shared<Framing>(framing), {Direction::Out, Role::Server},
                  &m_connection)}
    {
        for (const Side side : {Side::Client, Side::Server})
            m_streams[std::size_t(side)] = bytesOf(conversation, side);
    }

    Heard hear(unsigned seed, int largest)
    {
        if (seed == 0) {
            for (const Stretch& stretch : m_conversation)
                feed(stretch.from, stretch.bytes.size());
        }
        std::mt19937 engine(seed);
        while (left(Side::Client) > 0 || left(Side::Server) > 0) {
            const auto side = Side(engine() % 2);
            const qint64 most = std::min<qint64>(allowed(side), largest);
            if (most > 0)
                feed(side, 1 + qint64(engine() % quint64(most)));
        }
        for (const Side side : {Side::Client, Side::Server}) {
            FrameCallback sink([&](const Frame& frame) { take(side, frame); });
            framer(side).finish(sink);
        }
        return m_heard;
    }

private:
    StreamFramer& framer(Side side) { return m_framers[std::size_t(side)]; }
    [[nodiscard]] qint64 position(Side side) const { return m_positions[std::size_t(side)]; }
    [[nodiscard]] qint64 left(Side side) const
    {
        return m_streams[std::size_t(side)].size() - position(side);
    }
    /// Bytes of a side that may come now.
    [[nodiscard]] qint64 allowed(Side side) const
    {
        const Side other = side == Side::Client ? Side::Server : Side::Client;
        qint64 end = 0;
        for (const Stretch& stretch : m_conversation) {
            if (stretch.from != side)
                continue;
            if (stretch.after > position(other))
                break;
            end += stretch.bytes.size();
        }
        return end - position(side);
    }
    void feed(Side side, qint64 size)
    {
        QByteArrayView bytes
            = QByteArrayView(m_streams[std::size_t(side)]).sliced(position(side), size);
        m_positions[std::size_t(side)] += size;
        FrameCallback sink([&](const Frame& frame) { take(side, frame); });
        framer(side).feed(bytes, sink);
    }
    void take(Side side, const Frame& frame)
    {
        m_heard.add(side, {frame, framer(side).framing()->spec().name});
    }

    const QList<Stretch> m_conversation;
    ConnectionFraming m_connection;
    std::array<StreamFramer, 2> m_framers; // by Side
    std::array<QByteArray, 2> m_streams;
    std::array<qint64, 2> m_positions {};
    Heard m_heard;
};

inline Heard hear(
    const FramingSpec& framing, const QList<Stretch>& conversation, unsigned seed, int largest)
{
    return Listener(framing, conversation).hear(seed, largest);
}
