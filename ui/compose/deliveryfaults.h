// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/faultplan.h"
#include "core/session/session.h"

#include <QHash>

#include <optional>
#include <vector>

/// Does to whole messages on purpose what a network does to datagrams: doubles them, changes their
/// order, loses them. It keeps what is held back, and counts what was left out. A value.
class DeliveryFaults
{
public:
    /// What is to be sent now, in this order, for a message to one connection. One that is held
    /// back goes behind the next that goes out to the same connection; then that is not held back,
    /// too.
    [[nodiscard]] std::vector<Commands::Send> pass(
        const Commands::Send& send, FaultPlan::Delivery delivery);
    /// Whether a message to it waits for the next.
    [[nodiscard]] bool isHeldBack(ConnectionId id) const;
    /// How many messages to it were left out.
    [[nodiscard]] int leftOut(ConnectionId id) const;

private:
    struct Withheld {
        std::optional<Commands::Send> heldBack {};
        int leftOut = 0;
    };

    QHash<quint32, Withheld> m_withheld; // by ConnectionId; of those alone that had such faults
};
