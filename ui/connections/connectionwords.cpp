// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionwords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

static QString tr(const char* text)
{
    return QCoreApplication::translate("ConnectionWords", text);
}

static QString endedText(EndReason reason)
{
    switch (reason) {
    case EndReason::ClosedByPeer:
        return tr("Closed by peer");
    case EndReason::ResetByPeer:
        return tr("Reset by peer");
    case EndReason::ResetByUs:
        return tr("Reset by us");
    case EndReason::Refused:
        return tr("Refused");
    case EndReason::TimedOut:
        return tr("Timed out");
    case EndReason::Unreachable:
        return tr("Unreachable");
    case EndReason::HostNotFound:
        return tr("Host not found");
    case EndReason::Limit:
        return tr("Limit reached");
    case EndReason::Error:
        return tr("Failed");
    case EndReason::ClosedByUs:
    case EndReason::None:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

/// Ended in a way that nobody has to look at.
static bool endedQuietly(EndReason reason)
{
    return reason == EndReason::None || reason == EndReason::ClosedByUs
        || reason == EndReason::ClosedByPeer || reason == EndReason::Refused;
}

QString ConnectionWords::state(const ConnectionFacts& facts)
{
    switch (facts.state) {
    case ConnectionState::Connecting:
        return tr("Connecting");
    case ConnectionState::Connected:
        return tr("Connected");
    case ConnectionState::PeerHalfClosed:
        return tr("Peer half-closed");
    case ConnectionState::HalfClosed:
        return tr("Half-closed");
    case ConnectionState::Closing:
        return tr("Closing");
    case ConnectionState::Ended:
        return endedText(facts.reason);
    case ConnectionState::LeftOpen:
        return tr("Left open");
    }
    Q_UNREACHABLE();
}

PillShape ConnectionWords::pillShape(const ConnectionFacts& facts)
{
    switch (facts.state) {
    case ConnectionState::Connecting:
    case ConnectionState::Closing:
        return PillShape::Dots;
    case ConnectionState::Connected:
        return PillShape::Dot;
    case ConnectionState::PeerHalfClosed:
    case ConnectionState::HalfClosed:
        return PillShape::HalfDot;
    case ConnectionState::Ended:
    case ConnectionState::LeftOpen:
        return endedQuietly(facts.reason) ? PillShape::Ring : PillShape::Cross;
    }
    Q_UNREACHABLE();
}

PillColors ConnectionWords::pillColors(const ConnectionFacts& facts)
{
    if (facts.state == ConnectionState::Connected)
        return {ColorRole::Good, ColorRole::GoodFill};
    if (facts.isLive())
        return {ColorRole::Waiting, ColorRole::WaitingFill};
    if (endedQuietly(facts.reason))
        return {ColorRole::Quiet, ColorRole::QuietFill};
    return {ColorRole::Fault, ColorRole::FaultFill};
}

QString ConnectionWords::role(Role role)
{
    return role == Role::Server ? tr("server") : tr("client");
}

QString ConnectionWords::peer(const ConnectionFacts& facts)
{
    return facts.peer.isValid() ? facts.peer.toString() : safeText(facts.target);
}
