// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/socketlist.h"

#include <QString>

/// What rows of the table of sockets are put together by.
enum class SocketGrouping : quint8 { None, Process, State };

/// Which of them are shown, by what they are.
enum class SocketFacet : quint8 { All, Listening, Established, Waiting, Udp, Unix };
constexpr int socketFacets = int(SocketFacet::Unix) + 1;

/// A row of the table of sockets: one socket, or the head of a group. A value.
struct SocketRow {
    enum class Change : quint8 { None, New, Changed, Gone };

    bool isGroup = false;
    QString group; ///< the key of its group; empty where there are none
    qint64 groupSize = 0; ///< of the head of a group: how many of its rows are shown
    KernelSocket socket;
    SocketOwner owner; ///< pid 0: not known
    Change change = Change::None;
    qint64 changed = 0; ///< ns, monotonic
    bool isShown = true;
    mutable QString text; ///< all that it says, for a search; empty until it is asked for

    [[nodiscard]] SocketFacet facet() const;
    /// "" as long as it is like the others: "new", "changed", "gone".
    [[nodiscard]] QString changeText() const;
    /// "socketscope 4711", or why it is not known.
    [[nodiscard]] QString processText(const SocketList& list) const;
    /// "tcp", "udp", "unix".
    [[nodiscard]] QString typeText() const;
    /// An address, with the name of its port where `withNames`, or a path; "*": none.
    [[nodiscard]] QString localText(const SocketList& list, bool withNames) const;
    [[nodiscard]] QString peerText(const SocketList& list, bool withNames) const;
    /// What waits to be read or accepted: "0 of 128" of a listener.
    [[nodiscard]] QString unreadText() const;
    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] QString timerText() const;
};
