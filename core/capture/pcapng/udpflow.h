// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/packetflow.h"

/// The UDP datagrams between two addresses: a packet each, and nothing else.
class UdpFlow final : public PacketFlow
{
public:
    using PacketFlow::PacketFlow;

    [[nodiscard]] qsizetype maxPayload() const override { return builder().maxDatagram(); }
    qint64 writePayload(
        CaptureBuffer& out, qint64 time, FlowEnd from, const Payload& payload) override;
};
