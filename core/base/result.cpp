// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace {
constexpr std::array names {
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
    "file-too-slow",
    "no-local-port",
    "family-not-available",
    "host-unreachable",
    "system-file-limit",
    "out-of-memory",
    "lookup-failed",
    "zone-missing",
    "zone-unknown",
    "message-too-large",
    "no-such-path",
    "path-too-long",
    "not-a-socket",
    "stale-socket",
    "wrong-transport",
    "cannot-join-group",
    "no-such-interface",
};
}

QLatin1String errorCodeName(ErrorCode code)
{
    return QLatin1String(names.at(std::size_t(code)));
}

std::optional<ErrorCode> errorCodeOfName(QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [name](const char* each) { return name == QLatin1String(each); });
    if (found == names.end())
        return {};
    return ErrorCode(found - names.begin());
}

ErrorCode errorCodeFromErrno(int number)
{
    switch (number) {
    case EADDRINUSE:
        return ErrorCode::AddressInUse;
    case EADDRNOTAVAIL:
        return ErrorCode::AddressNotAvailable;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ECONNREFUSED:
        return ErrorCode::ConnectionRefused;
    case ETIMEDOUT:
        return ErrorCode::TimedOut;
    case ENETUNREACH:
    case ENETDOWN:
        return ErrorCode::Unreachable;
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return ErrorCode::HostUnreachable;
    case EAFNOSUPPORT:
    case EPFNOSUPPORT:
        return ErrorCode::FamilyNotAvailable;
    case EMFILE:
        return ErrorCode::TooManyOpenFiles;
    case ENFILE:
        return ErrorCode::SystemFileLimit;
    case ENOBUFS:
    case ENOMEM:
        return ErrorCode::OutOfMemory;
    case EMSGSIZE:
        return ErrorCode::MessageTooLarge;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NoSuchPath;
    case EPROTOTYPE:
        return ErrorCode::WrongTransport;
    case EINVAL:
        return ErrorCode::InvalidArgument;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Other;
    }
}

QString errnoText(int number)
{
    return QString::fromStdString(std::system_category().message(number));
}

Error errorFromErrno(int number, const QString& doing)
{
    return {errorCodeFromErrno(number), doing + QStringLiteral(": ") + errnoText(number)};
}
