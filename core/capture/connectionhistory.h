// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturejournal.h"

#include <array>

/// What has become of a connection so far, for a file that has missed some of it. A value.
struct ConnectionHistory {
    ConnectionId id;
    EndpointId endpoint;
    ConnectionTraits traits;
    Role role = Role::Server;
    QString target;
    SocketAddress local; ///< of its Connected, or else of its Ended
    SocketAddress peer;
    ConnectionId pair;
    Error error {ErrorCode::None, {}}; ///< of its Ended
    std::array<qint64, 2> passed {}; ///< bytes so far, by Direction
    Notes untoldNotes; ///< those of a time when nothing was recorded
    EndReason reason = EndReason::None;
    qint64 unacknowledged = -1; ///< of its Ended: bytes that were sent; -1 if it is not known
    bool isConnected = false; ///< or was
    bool hasFinished = false;
    bool hasPeerFinished = false;
    bool hasEnded = false;

    /// What the events have to say beyond their records.
    [[nodiscard]] EventDetails openedDetails() const;
    [[nodiscard]] EventDetails connectedDetails() const;
    /// None if there is nothing.
    [[nodiscard]] std::optional<EventDetails> endedDetails() const;

    /// What its Ended has for a length.
    [[nodiscard]] quint32 endedLength() const;

    /// Tells the file all of it again.
    void repeat(CaptureJournal& journal) const;
};
