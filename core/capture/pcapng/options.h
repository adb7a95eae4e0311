// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/byteorder.h"
#include "core/capture/pcapng/pcapngblocks.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace pcapng {

/// Adds an option (pcapng section 3.5) in the byte order of this machine.
inline void addOption(QByteArray& options, quint16 code, QByteArrayView value)
{
    const quint16 head[] = {code, quint16(value.size())};
    options.append(reinterpret_cast<const char*>(head), sizeof head);
    options.append(value);
    options.append(padded(value.size()) - value.size(), '\0');
}

/// What the byte order magic of a Section Header, at `magic`, says; none if it is none.
[[nodiscard]] inline std::optional<FileByteOrder> byteOrderOf(const char* magic)
{
    for (const FileByteOrder order : {FileByteOrder {false}, FileByteOrder {true}}) {
        if (order.read<quint32>(magic) == byteOrderMagic)
            return order;
    }
    return {};
}

/// Calls `visit(quint16 code, QByteArrayView value)` for each option that is whole, in order.
template<typename Visit>
void forEachOption(QByteArrayView options, FileByteOrder byteOrder, Visit visit)
{
    constexpr qsizetype headSize = 4;
    while (options.size() >= headSize) {
        const auto code = byteOrder.read<quint16>(options.data());
        const auto size = byteOrder.read<quint16>(options.data() + 2);
        options = options.sliced(headSize);
        if (code == endOfOptions || size > options.size())
            return;
        visit(code, options.first(size));
        options = options.sliced(std::min(padded(size), options.size()));
    }
}

}
