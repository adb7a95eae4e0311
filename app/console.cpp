// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <array>
#include <cstdio>

QLatin1String errorCodeName(ErrorCode code)
{
    static constexpr std::array names {
        "none",
        "address-in-use",
        "address-not-available",
        "permission-denied",
        "host-not-found",
        "connection-refused",
        "timed-out",
        "unreachable",
        "too-many-open-files",
        "limit-reached",
        "disk-full",
        "cannot-write",
        "cannot-read",
        "invalid-argument",
        "canceled",
        "other",
        "not-a-capture",
    };
    return QLatin1String(names.at(std::size_t(code)));
}

void printError(const QString& sentence)
{
    std::fprintf(stderr, "socketscope: %s\n", qUtf8Printable(sentence));
}
