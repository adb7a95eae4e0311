// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/deliveryfaults.h"

#include <utility>

std::vector<Commands::Send> DeliveryFaults::pass(
    const Commands::Send& send, FaultPlan::Delivery delivery)
{
    const quint32 id = send.target.connection.value;
    if (delivery == FaultPlan::Delivery::LeftOut) {
        ++m_withheld[id].leftOut;
        return {};
    }
    if (delivery == FaultPlan::Delivery::AfterNext && !isHeldBack({id})) {
        m_withheld[id].heldBack = send;
        return {};
    }
    std::vector<Commands::Send> sends {send};
    if (delivery == FaultPlan::Delivery::Twice)
        sends.push_back(send);
    if (isHeldBack({id}))
        sends.push_back(*std::exchange(m_withheld[id].heldBack, std::nullopt));
    return sends;
}

bool DeliveryFaults::isHeldBack(ConnectionId id) const
{
    return m_withheld.value(id.value).heldBack.has_value();
}

int DeliveryFaults::leftOut(ConnectionId id) const
{
    return m_withheld.value(id.value).leftOut;
}
