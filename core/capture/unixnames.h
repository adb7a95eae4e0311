// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"
#include "core/capture/pcapng/byteorder.h"

#include <map>

/// The Unix domain sockets that addresses in packets stand for, as the Name Resolution Blocks of a
/// file tell. Not thread-safe.
class UnixNames
{
public:
    /// `body`: of a Name Resolution Block.
    void add(QByteArrayView body, FileByteOrder byteOrder);
    /// What an address of a packet stands for; itself, if for nothing else.
    [[nodiscard]] SocketAddress named(const SocketAddress& address) const;

private:
    std::map<std::array<quint8, 16>, QByteArray> m_names; // by made-up address
};
