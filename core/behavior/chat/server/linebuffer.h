// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace chat {

/// Cuts what a peer sends into lines. Keeps no more of a line than it may have.
class LineBuffer
{
public:
    /// A line without its LF or CR LF.
    struct Line {
        QByteArrayView bytes; ///< until the buffer is fed again
        bool isTooLong = false; ///< then `bytes` is its beginning, and the rest is passed over
    };

    /// `limit`: bytes of a line, 1 or more.
    explicit LineBuffer(qsizetype limit)
        : m_limit(limit)
    {
    }

    void feed(QByteArrayView bytes);
    /// The line that has begun ends here.
    void finish();
    [[nodiscard]] bool hasLine() const;
    /// There is one.
    [[nodiscard]] Line take();
    [[nodiscard]] qsizetype pendingBytes() const { return m_bytes.size() - m_start; }

private:
    void passOver();

    const qsizetype m_limit;
    QByteArray m_bytes;
    qsizetype m_start = 0; // of the line that comes next
    mutable qsizetype m_searched = 0; // no LF from m_start to here
    bool m_isPassingOver = false; // what comes up to the next LF is of a line that was too long
};

} // namespace chat
