// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errortext.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The technical fact, for what has no sentence of its own.
QString withDetail(const QString& sentence, const Error& error)
{
    return error.detail.isEmpty() ? sentence
                                  : QStringLiteral("%1 (%2)").arg(sentence, safeText(error.detail));
}
} // namespace

namespace ErrorText {

QString forServer(const Error& error, const QString& address, quint16 port)
{
    const QString place = safeText(address);
    switch (error.code) {
    case ErrorCode::AddressInUse:
        return Words::tr(
            "Port %1 is already in use. Choose another port, or 0 to let the system choose; "
            "“ss -ltnp” in a terminal shows who has it.")
            .arg(port);
    case ErrorCode::AddressNotAvailable:
        return Words::tr(
            "%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or "
            "0.0.0.0 for all of its addresses.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        if (port > 0 && port < 1024)
            return Words::tr(
                "Port %1 is below 1024, and only an administrator may listen there. Choose a "
                "port from 1024 to 65535.")
                .arg(port);
        return withDetail(
            Words::tr("The system does not allow listening there. Choose another port."), error);
    case ErrorCode::HostNotFound:
        return Words::tr("There is no address named “%1”. Check the spelling, or use 127.0.0.1.")
            .arg(place);
    case ErrorCode::TooManyOpenFiles:
        return Words::tr(
            "Too many files and connections are open. Close some connections: a server that "
            "runs goes on accepting by itself.");
    case ErrorCode::LimitReached:
        return withDetail(
            Words::tr("A limit is reached. Close some connections and start again."), error);
    case ErrorCode::InvalidArgument:
        return withDetail(Words::tr("These settings cannot be used."), error);
    default:
        return withDetail(Words::tr("The server could not start."), error);
    }
}

QString forClient(const Error& error, const QString& target)
{
    const QString place = safeText(target);
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        return Words::tr(
            "%1 refused the connection: nothing listens there. Start a server on that port, "
            "or check host and port.")
            .arg(place);
    case ErrorCode::HostNotFound:
        return Words::tr(
            "No host of that name was found for %1. Check the spelling, or use an address.")
            .arg(place);
    case ErrorCode::TimedOut:
        return Words::tr(
            "%1 does not answer. It may be off, or a firewall drops what is sent to it.")
            .arg(place);
    case ErrorCode::Unreachable:
        return Words::tr(
            "There is no way to %1 from here. Check the network connection and the address.")
            .arg(place);
    case ErrorCode::TooManyOpenFiles:
        return Words::tr(
            "This computer allows no more open connections (see “ulimit -n”). Use fewer.");
    case ErrorCode::LimitReached:
        return withDetail(Words::tr("A limit is reached. Use fewer connections."), error);
    case ErrorCode::InvalidArgument:
        return withDetail(Words::tr("These settings cannot be used."), error);
    case ErrorCode::CannotRead:
        return withDetail(Words::tr("The file cannot be read. Choose another one."), error);
    default:
        return withDetail(Words::tr("The connection to %1 failed.").arg(place), error);
    }
}

QString forCapture(const Error& error, const QString& path)
{
    const QString place = path.isEmpty() ? Words::tr("The capture") : safeText(path);
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("The disk that holds %1 is full. Free some space, or save elsewhere.")
            .arg(place);
    case ErrorCode::FileTooSlow:
        return Words::tr(
            "%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk "
            "has caught up.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        return withDetail(
            Words::tr("%1 may not be written. Choose another folder.").arg(place), error);
    case ErrorCode::Canceled:
        return Words::tr("Saving was canceled; nothing was kept.");
    default:
        return withDetail(
            Words::tr("%1 cannot be written. Choose another place.").arg(place), error);
    }
}

QString forOpening(const Error& error, const QString& path)
{
    const QString place = safeText(path);
    switch (error.code) {
    case ErrorCode::NotACapture:
        return withDetail(
            Words::tr("%1 is not a capture of this program. Choose one that it has saved.")
                .arg(place),
            error);
    case ErrorCode::PermissionDenied:
        return Words::tr("%1 may not be read. Change its permissions, or choose another file.")
            .arg(place);
    case ErrorCode::Canceled:
        return Words::tr("Opening was canceled.");
    default:
        return withDetail(Words::tr("%1 cannot be read. Choose another file.").arg(place), error);
    }
}

QString forFraming(const Error& error)
{
    return Words::tr("These parameters cannot be used: %1.").arg(safeText(error.detail));
}

QString forInput(const Error& error)
{
    return withDetail(Words::tr("This cannot be sent as it stands."), error);
}

} // namespace ErrorText
