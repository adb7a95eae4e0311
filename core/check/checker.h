// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checksummary.h"
#include "core/check/descriptor.h"

#include <functional>

/// Checks a peer, step by step: the name, the port's number, the ways to its addresses, ping, a
/// connection (of UDP a datagram) to each address, who has the port if it is this computer's, and
/// what it speaks. UnixChecker has the steps of Unix domain sockets.
///
/// Blocks; run it in a thread that may wait.
class Checker
{
public:
    using Tell = std::function<void(const CheckStep&)>;

    /// Both outlive it.
    Checker(const Cancellation& cancellation, const Tell& tell);

    /// Tells of each step as soon as it is done; returns what came of it all. Takes as long as a
    /// connection may take, and some seconds.
    [[nodiscard]] CheckSummary run(const CheckRequest& request);

private:
    void checkHost();
    void checkTcp();
    void checkUdp();
    void sendToAll();
    [[nodiscard]] bool isReached(const PortHolder& holder) const;
    [[nodiscard]] bool findName();
    void tellPort();
    void findRoutes();
    void ping();
    void connectToAll();
    void findHolders();
    void connectToHolders();
    void listen();
    void askDns();
    void keepAccepted(const ConnectFacts& facts, Descriptor socket);
    void connectTo(const QList<SocketAddress>& addresses, bool isElsewhere);
    void add(CheckStep step);
    template<typename Facts>
    void add(CheckStep::Outcome outcome, const QString& call, qint64 duration, const Facts& facts)
    {
        add({.outcome = outcome, .call = call, .duration = duration, .facts = facts});
    }

    const Cancellation& m_cancellation;
    const Tell& m_tell;
    CheckRequest m_request;
    std::vector<CheckStep> m_steps;
    NameFacts m_name;
    QList<SocketAddress> m_addresses; // those that are tried
    QList<SocketAddress> m_own; // of these, this computer's
    QList<SocketAddress> m_refused; // likewise, those that refuse
    std::vector<PortHolder> m_holders;
    Descriptor m_accepted; // the first one
    SocketAddress m_acceptedAddress;
};
