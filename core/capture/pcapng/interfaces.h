// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/byteorder.h"

#include <vector>

/// The interfaces that a section of a pcapng file describes, by their number: what its packets are,
/// and what their times count (draft-ietf-opsawg-pcapng section 4.2). A value.
class Interfaces
{
public:
    /// `body`: of an Interface Description Block.
    void add(QByteArrayView body, FileByteOrder byteOrder);
    /// A new section begins.
    void clear() { m_interfaces.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_interfaces.empty(); }
    /// Link type of the first, which there is.
    [[nodiscard]] quint16 firstLinkType() const { return m_interfaces.front().linkType; }
    /// False if there is no such interface.
    [[nodiscard]] bool isEthernet(quint32 number) const;
    /// The time in ns since 1970 UTC of a packet of an interface that there is.
    [[nodiscard]] qint64 time(quint32 number, quint64 ticks) const;

private:
    struct Interface {
        quint16 linkType = 0;
        quint64 ticksPerSecond = 1'000'000;
        qint64 offset = 0; // seconds, to be added to each time
    };

    std::vector<Interface> m_interfaces;
};
