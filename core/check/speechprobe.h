// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"
#include "core/check/descriptor.h"

#include <functional>

/// What was heard, as a step of a check; `duration` in ns.
[[nodiscard]] CheckStep speechStep(const SpeechFacts& facts, qint64 duration);

/// What a port says: by itself, and if it stays silent in answer to the first line of TLS, then of
/// HTTP, each on a connection of its own, so that what runs there is disturbed as little as can be.
class SpeechProbe
{
public:
    using Tell = std::function<void(const SpeechFacts&, qint64 duration)>; // ns

    /// `host`: as the person wrote it; it is named to the server. All outlive it.
    SpeechProbe(const CheckRequest& request, const Cancellation& cancellation, const Tell& tell);

    /// `socket` is a connection to `address` on which nothing was sent or received yet. Tells of
    /// each thing that was asked.
    void run(const SocketAddress& address, Descriptor socket);

    static constexpr std::chrono::milliseconds patience {1'000}; ///< for the first byte

private:
    struct Answer {
        QByteArray bytes;
        bool hasEnded = false; // the peer has finished or reset the connection
    };

    SpeechFacts ask(const SocketAddress& address, Descriptor socket, SpeechFacts::Asked asked);
    [[nodiscard]] QByteArray question(SpeechFacts::Asked asked) const;
    [[nodiscard]] Answer answerOn(int socket) const;

    const CheckRequest& m_request;
    const Cancellation& m_cancellation;
    const Tell& m_tell;
};
