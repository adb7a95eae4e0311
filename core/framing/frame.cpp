// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/frame.h"

#include <array>

QLatin1String faultCodeName(FaultCode code)
{
    static constexpr std::array names {
        "",
        "header-length-zero",
        "header-not-utf8",
        "header-not-json",
        "header-not-object",
        "header-missing-member",
        "header-bad-member",
        "content-too-long",
        "content-unknown-encoding",
        "content-not-decodable",
        "content-not-json",
        "truncated",
        "message-too-long",
        "message-unterminated",
        "header-too-long",
        "length-missing",
        "length-invalid",
        "escape-invalid",
        "code-invalid",
    };
    return QLatin1String(names.at(std::size_t(code)));
}

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
