// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <cerrno>

#include <system_error>

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
    case EHOSTUNREACH:
        return ErrorCode::Unreachable;
    case EMFILE:
    case ENFILE:
        return ErrorCode::TooManyOpenFiles;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Other;
    }
}

Error errorFromErrno(int number, const QString& doing)
{
    const std::string text = std::system_category().message(number);
    return {
        errorCodeFromErrno(number), doing + QStringLiteral(": ") + QString::fromStdString(text)};
}
