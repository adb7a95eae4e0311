// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/chunkscanner.h"

#include <algorithm>

namespace {

constexpr qint64 greatestSize = qint64(1) << 58; // far over every limit

/// -1: it is none.
int hexDigit(char byte)
{
    const char lower = char(byte | 0x20);
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

qsizetype ChunkScanner::take(QByteArrayView bytes, QByteArray* data)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state != State::Ended && m_state != State::Wrong) {
        if (m_state != State::Data) {
            step(bytes[taken++]);
            continue;
        }
        const auto size = qsizetype(std::min<qint64>(bytes.size() - taken, m_left));
        if (data)
            data->append(bytes.sliced(taken, size));
        taken += size;
        m_left -= size;
        if (m_left == 0)
            m_state = State::DataEnd;
    }
    return taken;
}

/// Of all but the data.
void ChunkScanner::step(char byte)
{
    const auto next = [&](State afterLineFeed, State afterReturn, State otherwise) {
        m_state = byte == '\n' ? afterLineFeed : byte == '\r' ? afterReturn : otherwise;
    };
    switch (m_state) {
    case State::Size:
        return stepSize(byte);
    case State::Extension:
    case State::SizeEnd:
        if (byte == '\n')
            endSize();
        else if (m_state == State::SizeEnd)
            m_state = State::Wrong;
        return;
    case State::DataEnd:
        return next(State::Size, State::DataLineFeed, State::Wrong);
    case State::DataLineFeed:
        return next(State::Size, State::Wrong, State::Wrong);
    case State::TrailerStart:
        return next(State::Ended, State::LastLineFeed, State::Trailer);
    case State::Trailer:
        return next(State::TrailerStart, State::Trailer, State::Trailer);
    case State::LastLineFeed:
        return next(State::Ended, State::Wrong, State::Wrong);
    case State::Data:
    case State::Ended:
    case State::Wrong:
        Q_UNREACHABLE();
    }
}

void ChunkScanner::stepSize(char byte)
{
    if (const int digit = hexDigit(byte); digit >= 0) {
        m_left = m_left * 16 + digit;
        m_hasDigits = true;
        if (m_left > greatestSize)
            m_state = State::Wrong;
    } else if (!m_hasDigits) {
        m_state = State::Wrong;
    } else if (byte == '\n') {
        endSize();
    } else {
        const bool isExtension = byte == ';' || byte == ' ' || byte == '\t';
        m_state = byte == '\r' ? State::SizeEnd : isExtension ? State::Extension : State::Wrong;
    }
}

/// Ready for the data, or for the trailers behind the last chunk.
void ChunkScanner::endSize()
{
    m_state = m_left > 0 ? State::Data : State::TrailerStart;
    m_hasDigits = false;
}

QByteArray ChunkScanner::decoded(QByteArrayView content)
{
    QByteArray data;
    ChunkScanner().take(content, &data);
    return data;
}
