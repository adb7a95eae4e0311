// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/connectionwords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString endedText(EndReason reason)
{
    switch (reason) {
    case EndReason::ClosedByPeer:
        return Words::tr("Closed by peer");
    case EndReason::ResetByPeer:
        return Words::tr("Reset by peer");
    case EndReason::ResetByUs:
        return Words::tr("Reset by us");
    case EndReason::Refused:
        return Words::tr("Refused");
    case EndReason::TimedOut:
        return Words::tr("Timed out");
    case EndReason::Unreachable:
        return Words::tr("Unreachable");
    case EndReason::HostNotFound:
        return Words::tr("Host not found");
    case EndReason::Limit:
        return Words::tr("Limit reached");
    case EndReason::Error:
        return Words::tr("Failed");
    case EndReason::ClosedByUs:
    case EndReason::None:
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

} // namespace

namespace ConnectionWords {

QString state(const ConnectionFacts& facts)
{
    switch (facts.state) {
    case ConnectionState::Connecting:
        return Words::tr("Connecting");
    case ConnectionState::Connected:
        return Words::tr("Connected");
    case ConnectionState::PeerHalfClosed:
        return Words::tr("Peer half-closed");
    case ConnectionState::HalfClosed:
        return Words::tr("Half-closed");
    case ConnectionState::Closing:
        return Words::tr("Closing");
    case ConnectionState::Ended:
        return endedText(facts.reason);
    case ConnectionState::LeftOpen:
        return Words::tr("Left open");
    }
    Q_UNREACHABLE();
}

QString role(Role role)
{
    return role == Role::Server ? Words::tr("server") : Words::tr("client");
}

QString peer(const ConnectionFacts& facts)
{
    return facts.peer.isValid() ? facts.peer.toString() : safeText(facts.target);
}

QString endReason(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::ClosedByUs:
        return Words::tr("closed by us");
    case EndReason::ClosedByPeer:
        return Words::tr("closed by peer");
    case EndReason::ResetByPeer:
        return Words::tr("reset by peer (RST)");
    case EndReason::ResetByUs:
        return Words::tr("reset by us (RST)");
    case EndReason::Refused:
        return Words::tr("refused");
    case EndReason::TimedOut:
        return Words::tr("timed out");
    case EndReason::Unreachable:
        return Words::tr("unreachable");
    case EndReason::HostNotFound:
        return Words::tr("host not found");
    case EndReason::Limit:
        return Words::tr("a limit was reached");
    case EndReason::Error:
        return Words::tr("failed");
    }
    return {};
}

QString end(const ConnectionFacts& connection)
{
    const QString words = endReason(connection.reason);
    const bool isDetailed = connection.reason == EndReason::Unreachable
        || connection.reason == EndReason::Limit || connection.reason == EndReason::Error;
    if (!isDetailed || connection.error.detail.isEmpty())
        return words;
    return Words::tr("%1: %2", "why a connection ended: technical detail")
        .arg(words, connection.error.detail);
}

} // namespace ConnectionWords
