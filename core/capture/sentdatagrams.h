// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

/// The datagrams that one end of a pair of ours has sent and that the other has not received yet,
/// so that what is received can be told by where it was sent. Known again by their size and a hash
/// of their bytes: nothing in a datagram says which one it is, and some are lost or overtaken on
/// their way. Of several alike the oldest counts. Not thread-safe.
class SentDatagrams
{
public:
    /// So many that were overtaken are still found.
    static constexpr std::size_t mostOvertaken = 64;

    struct Datagram {
        qint64 offset = 0; ///< in the stream of its sender
        qint64 record = 0; ///< index of the (last) record that holds its bytes
        quint32 hash = 0;
        quint32 size = 0; ///< bytes

        [[nodiscard]] bool isLike(const Datagram& other) const
        {
            return hash == other.hash && size == other.size;
        }
    };

    /// The sender has sent it; it is the newest. Over `most`, the oldest is forgotten.
    void add(QByteArrayView bytes, qint64 offset, qint64 record, std::size_t most);
    /// The other end has received these bytes: which datagram that was. None if it is not known.
    [[nodiscard]] std::optional<Datagram> take(QByteArrayView bytes);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_datagrams.size() - m_first; }

private:
    [[nodiscard]] std::size_t find(const Datagram& wanted) const;
    void remove(std::size_t place);
    void dropFirst();

    std::vector<Datagram> m_datagrams; // in the order of sending; those before m_first are done
    std::size_t m_first = 0;
    std::size_t m_next = 0; // behind the newest that was taken; those before it were overtaken
};
