// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

#include <array>
#include <cstdio>

namespace {
QString withDetail(const QString& sentence, const Error& error)
{
    return error.detail.isEmpty() ? sentence : sentence + u" (" + error.detail + u')';
}
}

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
    };
    return QLatin1String(names.at(std::size_t(code)));
}

QString serverErrorText(const Error& error, const QString& address)
{
    switch (error.code) {
    case ErrorCode::AddressInUse:
        return QStringLiteral(
            "%1 is in use by another program: choose another port, or 0 to let the "
            "system choose one.")
            .arg(address);
    case ErrorCode::PermissionDenied:
        return QStringLiteral(
            "Listening on %1 is not permitted: ports below 1024 need special rights; "
            "choose a port from 1024 to 65535.")
            .arg(address);
    case ErrorCode::AddressNotAvailable:
        return QStringLiteral("%1 is not an address of this machine: listen on 127.0.0.1 for this "
                              "machine only, or on 0.0.0.0 for all of its addresses.")
            .arg(address);
    case ErrorCode::HostNotFound:
        return QStringLiteral("The name in %1 does not resolve: check its spelling, or give an IP "
                              "address.")
            .arg(address);
    case ErrorCode::TooManyOpenFiles:
        return QStringLiteral("%1: the limit of open files is reached; accepting goes on when "
                              "connections end. `ulimit -n` raises the limit.")
            .arg(address);
    default:
        return withDetail(QStringLiteral("Cannot listen on %1.").arg(address), error);
    }
}

QString connectionErrorText(EndReason reason, const Error& error, const QString& target)
{
    switch (reason) {
    case EndReason::Refused:
        return QStringLiteral(
            "%1 refused the connection: nothing listens there. Start the server, or "
            "check the port.")
            .arg(target);
    case EndReason::TimedOut:
        return QStringLiteral(
            "%1 did not answer in time: check the address, and whether a firewall "
            "drops the packets.")
            .arg(target);
    case EndReason::Unreachable:
        return QStringLiteral("%1 cannot be reached: check the address and this machine's network.")
            .arg(target);
    case EndReason::HostNotFound:
        return QStringLiteral("The name in %1 does not resolve: check its spelling, or give an IP "
                              "address.")
            .arg(target);
    case EndReason::ResetByPeer:
        return QStringLiteral("%1 reset the connection.").arg(target);
    case EndReason::Limit:
        return withDetail(
            QStringLiteral("A limit stopped the connection to %1: use fewer connections, "
                           "or raise it (`ulimit -n` for open files).")
                .arg(target),
            error);
    default:
        return withDetail(QStringLiteral("The connection to %1 failed.").arg(target), error);
    }
}

QString captureErrorText(const Error& error, const QString& path)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return QStringLiteral("The disk is full: recording to %1 has stopped, connections go on.")
            .arg(path);
    case ErrorCode::PermissionDenied:
        return QStringLiteral("The capture %1 may not be written: choose a folder of your own.")
            .arg(path);
    default:
        return withDetail(QStringLiteral("The capture %1 cannot be written: check that its folder "
                                         "exists.")
                              .arg(path),
            error);
    }
}

void printError(const QString& sentence)
{
    std::fprintf(stderr, "socketscope: %s\n", qUtf8Printable(sentence));
}
