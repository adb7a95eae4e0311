// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/socketscommand.h"

#include "app/console.h"
#include "app/linewriter.h"
#include "core/base/clock.h"
#include "core/session/socketlist.h"
#include "core/text/safetext.h"
#include "core/words/socketwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cwchar>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketsCommand)
};

using Row = std::array<QString, 8>;
constexpr std::array<const char*, 8> titles {QT_TRANSLATE_NOOP("SocketsCommand", "Protocol"),
    QT_TRANSLATE_NOOP("SocketsCommand", "State"), QT_TRANSLATE_NOOP("SocketsCommand", "Receive"),
    QT_TRANSLATE_NOOP("SocketsCommand", "Send"), QT_TRANSLATE_NOOP("SocketsCommand", "Local"),
    QT_TRANSLATE_NOOP("SocketsCommand", "Peer"), QT_TRANSLATE_NOOP("SocketsCommand", "Process"),
    QT_TRANSLATE_NOOP("SocketsCommand", "Timer")};
constexpr std::array isNumber {false, false, true, true, false, false, false, false};

/// An address and its port, or a path; empty if there is none.
QString endText(const SocketAddress& address, const QByteArray& name)
{
    if (!address.isValid())
        return safeText(QByteArrayView(name));
    return address.port == 0 ? QString() : address.toString();
}

/// Likewise, for a table.
QString cellText(const SocketAddress& address, const QByteArray& name)
{
    const QString text = endText(address, name);
    return text.isEmpty() ? QStringLiteral("*") : text;
}

/// With the name that its port has by convention: "127.0.0.1:22 ssh".
QString namedCellText(const SocketList& list, const KernelSocket& socket,
    const SocketAddress& address, const QByteArray& name)
{
    const QString service = list.serviceOf(socket, address);
    const QString text = cellText(address, name);
    return service.isEmpty() ? text : text + u' ' + safeText(service);
}

/// The other end; of a Unix socket that has no name the program that has it.
QString peerCellText(const SocketList& list, const KernelSocket& socket)
{
    const SocketOwner* const owner = list.peerOwner(socket);
    return owner && socket.peerName.isEmpty()
        ? QStringLiteral("%1 (%2)").arg(safeText(owner->name)).arg(owner->pid)
        : namedCellText(list, socket, socket.peer, socket.peerName);
}

/// TIME-WAIT's stands with the state; of UDP what was lost.
QString timerText(const KernelSocket& socket)
{
    if (socket.drops > 0)
        return Words::tr("dropped %1").arg(socket.drops);
    return socket.millisecondsLeft() >= 0 ? QString() : SocketWords::timer(socket.timer);
}

QLatin1String timerName(SocketTimer::Kind kind)
{
    constexpr std::array names {"", "retransmit", "keep-alive", "time-wait", "probe"};
    const auto number = std::size_t(kind);
    return QLatin1String(number < names.size() ? names[number] : "");
}

QString ownerText(const KernelSocket& socket, const SocketOwners& owners)
{
    if (const SocketOwner* const owner = owners.find(socket.inode))
        return QStringLiteral("%1 (%2)").arg(safeText(owner->name)).arg(owner->pid);
    if (socket.inode == 0)
        return SocketWords::noProcess(socket);
    return owners.isPartial() ? Words::tr("not permitted to know") : QString();
}

QString stateText(const KernelSocket& socket)
{
    const QString state = socketStateName(socket);
    return socket.millisecondsLeft() < 0
        ? state
        : Words::tr("%1, %2 s left").arg(state).arg((socket.millisecondsLeft() + 999) / 1000);
}

Row rowOf(const KernelSocket& socket, const SocketList& list)
{
    return {socketProtocolName(socket.transport), stateText(socket),
        QString::number(socket.receiveQueue), QString::number(socket.sendQueue),
        namedCellText(list, socket, socket.local, socket.localName), peerCellText(list, socket),
        ownerText(socket, list.owners), timerText(socket)};
}

/// How wide a terminal shows it: wcswidth(3).
qsizetype columnsOf(const QString& text)
{
    const std::wstring wide = text.toStdWString();
    const int columns = ::wcswidth(wide.c_str(), wide.size());
    return columns < 0 ? text.size() : columns;
}

void printTable(LineWriter& output, const SocketList& list)
{
    std::vector<Row> rows {Row()};
    std::ranges::transform(
        titles, rows.front().begin(), [](const char* title) { return Words::tr(title); });
    for (const KernelSocket& socket : list.sockets)
        rows.push_back(rowOf(socket, list));
    std::array<qsizetype, titles.size()> widths {};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    for (const Row& row : rows) {
        QString line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString space(widths[i] - columnsOf(row[i]), u' ');
            line += (isNumber[i] ? space + row[i] : row[i] + space) + u"  ";
        }
        while (line.endsWith(u' '))
            line.chop(1);
        output.add(line.toUtf8());
    }
}

QJsonObject objectOf(const KernelSocket& socket, const SocketList& list)
{
    QJsonObject object {{QLatin1String("event"), QLatin1String("socket")},
        {QLatin1String("protocol"), socketProtocolName(socket.transport)},
        {QLatin1String("state"), socketStateName(socket)},
        {QLatin1String("local"), endText(socket.local, socket.localName)},
        {QLatin1String("peer"), endText(socket.peer, socket.peerName)},
        {QLatin1String("receiveQueue"), socket.receiveQueue},
        {QLatin1String("sendQueue"), socket.sendQueue}, {QLatin1String("uid"), qint64(socket.uid)},
        {QLatin1String("user"), list.users.value(socket.uid)}};
    if (socket.millisecondsLeft() >= 0)
        object[QLatin1String("secondsLeft")] = double(socket.millisecondsLeft()) / 1000;
    if (socket.drops >= 0)
        object[QLatin1String("drops")] = socket.drops;
    const SocketTimer timer = socket.timer;
    if (const QLatin1String name = timerName(timer.kind); !name.isEmpty()) {
        object[QLatin1String("timer")] = name;
        object[QLatin1String("timerSeconds")] = double(timer.millisecondsLeft) / 1000;
        object[QLatin1String("timerCount")] = timer.count;
    }
    if (const QString service = list.serviceOf(socket, socket.local); !service.isEmpty())
        object[QLatin1String("localService")] = service;
    if (const QString service = list.serviceOf(socket, socket.peer); !service.isEmpty())
        object[QLatin1String("peerService")] = service;
    if (const SocketOwner* const owner = list.owners.find(socket.inode)) {
        object[QLatin1String("process")] = owner->name;
        object[QLatin1String("pid")] = owner->pid;
    }
    if (const SocketOwner* const owner = list.peerOwner(socket)) {
        object[QLatin1String("peerProcess")] = owner->name;
        object[QLatin1String("peerPid")] = owner->pid;
    }
    return object;
}

void printJson(LineWriter& output, const SocketList& list)
{
    const double time = double(monotonicTimeNs()) / 1e9; // all are of one moment
    for (const KernelSocket& socket : list.sockets) {
        QJsonObject object = objectOf(socket, list);
        object[QLatin1String("time")] = time;
        output.add(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    const QJsonObject summary {{QLatin1String("event"), QLatin1String("summary")},
        {QLatin1String("time"), time}, {QLatin1String("sockets"), qint64(list.sockets.size())},
        {QLatin1String("source"),
            QLatin1String(list.missing.code == ErrorCode::None ? "sock-diag" : "proc-net")}};
    output.add(QJsonDocument(summary).toJson(QJsonDocument::Compact));
}

} // namespace

ExitStatus runSockets(const SocketsOptions& options)
{
    const Result<SocketList> list = SocketList::read();
    if (!list) {
        printError(Words::tr("The sockets of this computer cannot be read: %1.")
                       .arg(safeText(list.error().detail)));
        return Failed;
    }
    if (list->missing.code != ErrorCode::None) {
        printError(Words::tr("The kernel has no SOCK_DIAG here (%1), so this is what /proc/net "
                             "tells: sockets that are only bound are not in it.")
                       .arg(safeText(list->missing.detail)));
    }
    LineWriter output;
    if (options.json)
        printJson(output, *list);
    else
        printTable(output, *list);
    output.flush();
    if (output.error() == 0)
        return Done;
    if (const QString text = outputErrorText(output.error()); !text.isEmpty())
        printError(text);
    return Failed;
}
