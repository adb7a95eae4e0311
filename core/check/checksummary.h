// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkfacts.h"

#include <optional>

/// Why a peer does or does not answer.
enum class CheckCause : quint8 {
    Answers,
    AnswersInPart, ///< at one of its addresses; at another it does not
    PingAnswers, ///< no port was asked for
    PingSilent,
    IsHere, ///< no port was asked for, and it is this computer
    NotAsked, ///< no port was asked for, and ping cannot be asked here
    NameFails, ///< see the error
    Refused, ///< another computer, at whose port nothing listens
    NothingListens, ///< this computer
    ListensElsewhere, ///< at another address of this computer
    BoundOnly, ///< this computer: bind() without listen()
    UdpOnly, ///< this computer: only a UDP socket has the port
    ToItself, ///< nothing listens, and the system gave the client the same port
    QueueFull, ///< this computer: it listens and does not accept
    DroppedHere, ///< this computer: it listens, and yet nothing comes back
    Silent, ///< another computer does not answer
    Blackhole, ///< a route of this computer drops what goes there
    Fails, ///< connect() failed otherwise: see the error
    Canceled,
    TcpOnly, ///< UDP, this computer: only a TCP socket has the port
    CannotTell, ///< UDP, another computer: whether anybody is there, or a firewall drops it
    NothingSent, ///< UDP: nothing was to be sent, so that nothing can be known
    IsBound, ///< UDP, this computer: a program has the port, and is silent
};
/// For programs: "answers", "listens-elsewhere", ...; of NameFails and Fails the error's.
[[nodiscard]] QString checkCauseName(CheckCause cause, const Error& error);

/// What came of a check. A value.
struct CheckSummary {
    CheckRequest request;
    CheckCause cause = CheckCause::Canceled;
    SocketAddress address; ///< the one that decides: it answers, or came furthest
    qint64 duration = -1; ///< ns that it took to answer; -1: it did not
    QList<SocketAddress> failed; ///< those that do not answer, where another does
    std::optional<PortHolder> holder; ///< who has the port, or the name of a Unix domain socket
    std::optional<DatagramFacts> datagram; ///< UDP: the one that says most
    std::optional<PathFacts> path; ///< of a Unix domain socket
    std::optional<SpeechFacts> speech; ///< what it speaks, as far as that is known
    QList<SocketAddress> addresses; ///< all that the name has
    bool answersPing = false; ///< `address` does
    Error error {ErrorCode::None, {}};

    [[nodiscard]] bool answers() const
    {
        return cause == CheckCause::Answers || cause == CheckCause::AnswersInPart
            || cause == CheckCause::PingAnswers || cause == CheckCause::IsHere
            || cause == CheckCause::IsBound;
    }

    /// What follows from the steps of a check.
    [[nodiscard]] static CheckSummary of(
        const CheckRequest& request, const std::vector<CheckStep>& steps, bool isCanceled);
};
