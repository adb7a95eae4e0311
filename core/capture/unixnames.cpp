// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/unixnames.h"

#include "core/capture/pcapng/options.h"
#include "core/capture/pcapng/unixaddress.h"

#include <algorithm>

namespace {
constexpr std::size_t mostNames = 1024 * 1024; // no file of ours has more

/// Names end with a NUL each; the first one counts.
QByteArray firstText(QByteArrayView names)
{
    return names.first(std::find(names.begin(), names.end(), '\0') - names.begin()).toByteArray();
}
}

void UnixNames::add(QByteArrayView body, FileByteOrder byteOrder)
{
    // Records have the form of options.
    pcapng::forEachOption(body, byteOrder, [this](quint16 type, QByteArrayView record) {
        SocketAddress address;
        const auto size = qsizetype(address.bytes.size());
        if (type != pcapng::ipv6NameRecord || record.size() <= size || m_names.size() >= mostNames)
            return;
        address.family = SocketAddress::Family::IPv6;
        std::ranges::copy(record.first(size), address.bytes.begin());
        if (unixaddress::isMadeUp(address))
            m_names[address.bytes] = firstText(record.sliced(size));
    });
}

SocketAddress UnixNames::named(const SocketAddress& address) const
{
    if (!unixaddress::isMadeUp(address))
        return address;
    const auto found = m_names.find(address.bytes);
    return unixaddress::ofName(found == m_names.end() ? QByteArray() : found->second);
}
