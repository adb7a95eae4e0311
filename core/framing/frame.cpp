// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/frame.h"

#include <array>

QLatin1String headerMemberName(HeaderMember member)
{
    static constexpr std::array names {
        "",
        "byteorder",
        "content-length",
        "content-type",
        "content-encoding",
    };
    return QLatin1String(names.at(std::size_t(member)));
}
