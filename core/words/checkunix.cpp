// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/checkunix.h"

#include "core/base/socketaddress.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <array>
#include <cerrno>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckUnix)
};

using CheckWords::StepWords;
using CheckWords::Verdict;

/// "srwxr-x---", as ls(1) has it.
QString modeText(quint32 mode)
{
    constexpr std::array letters {'r', 'w', 'x'};
    QString text(S_ISSOCK(mode) ? u's' : S_ISDIR(mode) ? u'd' : u'-');
    for (int bit = 8; bit >= 0; --bit)
        text += QLatin1Char((mode >> bit & 1) != 0 ? letters.at(std::size_t(8 - bit) % 3) : '-');
    return text;
}

QString ownedText(const PathFacts& facts)
{
    return QStringLiteral("%1 %2 %3")
        .arg(modeText(facts.mode), safeText(facts.owner), safeText(facts.group));
}

QString nameOf(const CheckSummary& summary)
{
    return safeText(summary.request.host);
}

/// How one asks for a socket of this type at the same name.
QString asTyped(const CheckSummary& summary, Transport transport)
{
    return safeText(transportAddressText({transport, summary.request.host, 0}));
}

QString queueText(const PortHolder& holder)
{
    return holder.isFull()
        ? Words::tr("the accept queue is full: %1 of %2; more connections have to wait for it",
            "connections that wait, how many may")
              .arg(Format::number(holder.waiting), Format::number(holder.backlog))
        : Words::tr("accept queue: %1 of %2", "connections that wait, how many may")
              .arg(Format::number(holder.waiting), Format::number(holder.backlog));
}

StepWords missing(const PathFacts& facts, const QString& lesson)
{
    const QString title = Words::tr("%1 is not there").arg(safeText(facts.name));
    return facts.obstacle.isEmpty()
        ? StepWords {title, Words::tr("no file has that name"), lesson}
        : StepWords {
            title, Words::tr("there is no folder %1").arg(safeText(facts.obstacle)), lesson};
}

StepWords denied(const PathFacts& facts, const QString& lesson)
{
    const QString title = Words::tr("%1 may not use %2", "a user, a path")
                              .arg(safeText(facts.account), safeText(facts.name));
    return facts.obstacle.isEmpty()
        ? StepWords {title, Words::tr("%1: w is missing for this account").arg(ownedText(facts)),
            lesson}
        : StepWords {title,
            Words::tr("the folder %1 does not let it through: x is missing for this account")
                .arg(safeText(facts.obstacle)),
            lesson};
}

QString holderText(const CheckSummary& summary)
{
    if (!summary.holder)
        return {};
    const QString name = CheckWords::holderName(*summary.holder);
    return summary.holder->kind == PortHolder::Kind::Listener
        ? Words::tr("%1 listens there.").arg(name)
        : Words::tr("%1 has it.").arg(name);
}

Verdict answers(const CheckSummary& summary)
{
    QStringList sentences {holderText(summary)};
    if (isDatagram(summary.request.transport))
        sentences.append(Words::tr("What is sent comes into its queue; nothing was sent, as it "
                                   "would be a message to the program."));
    if (summary.speech)
        sentences.append(CheckWords::speechText(*summary.speech));
    const QString title = isDatagram(summary.request.transport)
        ? Words::tr("%1 takes datagrams").arg(nameOf(summary))
        : Words::tr("%1 answers: a connection is made in %2")
              .arg(nameOf(summary), CheckWords::duration(summary.duration));
    return {title, Format::sentences(sentences)};
}

Verdict deniedVerdict(const CheckSummary& summary)
{
    const PathFacts& path = *summary.path;
    const QString title = Words::tr("%1 may not use %2", "a user, a path")
                              .arg(safeText(path.account), nameOf(summary));
    if (!path.obstacle.isEmpty())
        return {title,
            Words::tr("The folder %1 does not let this account through. Give it x there (chmod), "
                      "or run as another user.")
                .arg(safeText(path.obstacle))};
    if (path.error.code == ErrorCode::PermissionDenied)
        return {title,
            Words::tr("The socket is %1, and to connect takes the right to write. Join the group "
                      "%2, or have the server make its socket with other permissions.")
                .arg(ownedText(path), safeText(path.group))};
    return {title,
        Words::tr("The permissions would allow it, and connect() is refused all the same: the "
                  "socket is connected to one other and takes from that alone, or a security "
                  "module of the system forbids it.")};
}

Verdict wrongType(const CheckSummary& summary)
{
    const QString title
        = Words::tr("%1 is a Unix domain socket of another type").arg(nameOf(summary));
    if (!summary.holder)
        return {title,
            Words::tr("Both ends have to be of one type: try unix:, unix-seqpacket: and "
                      "unix-dgram: before the path.")};
    return {title,
        Format::sentences({holderText(summary),
            Words::tr("Both ends have to be of one type: write %1.")
                .arg(asTyped(summary, summary.holder->transport))})};
}

Verdict fails(const CheckSummary& summary)
{
    const QString name = nameOf(summary);
    const QString folder = safeText(summary.path->obstacle);
    switch (summary.error.code) {
    case ErrorCode::NoSuchPath:
        return {Words::tr("Nothing is at %1").arg(name),
            folder.isEmpty()
                ? Words::tr("The server does not run, or makes its socket elsewhere. Start it, or "
                            "check the path: “ss -xlp” shows all of them.")
                : Words::tr("There is no folder %1. Check the path: “ss -xlp” shows all sockets "
                            "that listen.")
                      .arg(folder)};
    case ErrorCode::NotASocket:
        return {Words::tr("%1 is no socket").arg(name),
            S_ISDIR(summary.path->mode)
                ? Words::tr("It is a folder; the socket may be in it. Check the path.")
                : Words::tr("It is a file. Check the path: “ss -xlp” shows all sockets that "
                            "listen.")};
    case ErrorCode::PathTooLong:
        return {Words::tr("The path is too long for a socket"),
            Words::tr("The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.",
                nullptr, int(unixPathOf(summary.request.host).size()))
                .arg(unixPathOf(summary.request.host).size())};
    case ErrorCode::PermissionDenied:
        return deniedVerdict(summary);
    case ErrorCode::WrongTransport:
        return wrongType(summary);
    case ErrorCode::StaleSocket:
        return {Words::tr("%1 is stale: nobody listens there").arg(name),
            Words::tr("The file has outlived the server that made it. Start the server, which may "
                      "have to remove the file first.")};
    default:
        return {Words::tr("The connection to %1 failed").arg(name),
            ErrorText::forClient(summary.error, summary.request.host)};
    }
}

Verdict queueFull(const CheckSummary& summary)
{
    const QString title = Words::tr("%1 does not answer: its queue is full").arg(nameOf(summary));
    const QString advice = Words::tr("Look at what keeps it from accept(), or give it a larger "
                                     "backlog.");
    if (!summary.holder)
        return {title, advice};
    return {title,
        Format::sentences({Words::tr("%1 listens there and does not accept: connections that wait: "
                                     "%2, of %3 that may (the backlog of listen()).")
                               .arg(CheckWords::holderName(*summary.holder),
                                   Format::number(summary.holder->waiting),
                                   Format::number(summary.holder->backlog)),
            advice})};
}

} // namespace

CheckWords::StepWords CheckWords::pathStep(const PathFacts& facts)
{
    const QString lesson = Words::tr(
        "A Unix domain socket has a name in the file system: to connect takes x of each folder on "
        "the way, and w of the socket itself (“namei -l” shows all of them). The file stays when "
        "its server is gone. An abstract name, with @, is no file and goes with its socket.");
    const QString name = safeText(facts.name);
    switch (facts.error.code) {
    case ErrorCode::None:
        return facts.isAbstract()
            ? StepWords {Words::tr("%1 is an abstract name").arg(name),
                Words::tr("it is no file, and has no permissions"), lesson}
            : StepWords {Words::tr("%1 is a socket").arg(name),
                Words::tr("%1: %2 may write to it").arg(ownedText(facts), safeText(facts.account)),
                lesson};
    case ErrorCode::NoSuchPath:
        return missing(facts, lesson);
    case ErrorCode::NotASocket:
        return {Words::tr("%1 is no socket").arg(name),
            S_ISDIR(facts.mode) ? Words::tr("%1: it is a folder").arg(ownedText(facts))
                                : Words::tr("%1: it is a file").arg(ownedText(facts)),
            lesson};
    case ErrorCode::PermissionDenied:
        return denied(facts, lesson);
    case ErrorCode::PathTooLong:
        return {Words::tr("%1 is too long").arg(name),
            Words::tr("the path of a socket has 107 bytes at most"), lesson};
    default:
        return {
            Words::tr("%1 cannot be looked at").arg(name), safeText(facts.error.detail), lesson};
    }
}

CheckWords::StepWords CheckWords::unixConnectStep(const ConnectFacts& facts)
{
    const QString lesson = Words::tr(
        "connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. "
        "Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, "
        "SOCK_SEQPACKET or SOCK_DGRAM.");
    const QString name = safeText(facts.address.addressText());
    const auto title = [&name](const QString& outcome) {
        return Words::tr("%1: %2", "a path, what came of it").arg(name, outcome);
    };
    switch (facts.error.code) {
    case ErrorCode::None:
        return isDatagram(facts.transport)
            ? StepWords {title(Words::tr("there")), Words::tr("what is sent comes into its queue"),
                lesson}
            : StepWords {
                title(Words::tr("accepts")), Words::tr("connected, within this computer"), lesson};
    case ErrorCode::ConnectionRefused:
        return {title(Words::tr("refused")), Words::tr("nobody listens at it"), lesson};
    case ErrorCode::TimedOut:
        return {title(Words::tr("no answer")),
            Words::tr("its accept queue had no room all the time"), lesson};
    case ErrorCode::WrongTransport:
        return {title(Words::tr("another type")),
            Words::tr("the socket there is not of the type that was asked for"), lesson};
    case ErrorCode::PermissionDenied:
        return {title(Words::tr("not allowed")), safeText(errnoText(facts.number)), lesson};
    default:
        return {title(safeText(errnoText(facts.number))), {}, lesson};
    }
}

CheckWords::StepWords CheckWords::unixHolderStep(const HolderFacts& facts)
{
    const QString lesson = Words::tr(
        "UNIX_DIAG is the kernel's own list of all Unix domain sockets, and /proc tells which "
        "process has which of them open. “ss -xlp” shows the same.");
    if (!facts.isThere)
        return {Words::tr("No socket of this computer has that name"),
            Words::tr("its program has ended, or is in another network namespace: a container"),
            lesson};
    const PortHolder& holder = facts.holder;
    const QString name = CheckWords::holderName(holder);
    const QString type = transportName(holder.transport);
    switch (holder.kind) {
    case PortHolder::Kind::Listener:
        return {Words::tr("%1 listens, %2", "a program, a type of socket").arg(name, type),
            queueText(holder), lesson};
    case PortHolder::Kind::UnixDatagram:
        return {Words::tr("%1 has it, %2", "a program, a type of socket").arg(name, type),
            Words::tr("unread in its queue: %1").arg(Format::byteCount(holder.waiting)), lesson};
    case PortHolder::Kind::BoundOnly:
    case PortHolder::Kind::Udp:
        return {Words::tr("%1 has bound it, and does not listen").arg(name),
            Words::tr("after bind() comes listen(): until then connections are refused"), lesson};
    }
    Q_UNREACHABLE();
}

CheckWords::Verdict CheckWords::unixVerdict(const CheckSummary& summary)
{
    const QString name = nameOf(summary);
    switch (summary.cause) {
    case CheckCause::Answers:
        return answers(summary);
    case CheckCause::QueueFull:
        return queueFull(summary);
    case CheckCause::BoundOnly:
        return {Words::tr("%1 is refused: it is bound, and nobody listens").arg(name),
            Words::tr(
                "%1 has called bind() and not listen(). Have it call listen(), then accept().")
                .arg(holderName(*summary.holder))};
    case CheckCause::NothingListens:
        return {Words::tr("Nobody has the name %1").arg(name),
            Words::tr("An abstract name is there as long as its socket is. Start the server, or "
                      "check the name; a container has names of its own.")};
    case CheckCause::Canceled:
        return {Words::tr("The check was canceled"), {}};
    default:
        return fails(summary);
    }
}
