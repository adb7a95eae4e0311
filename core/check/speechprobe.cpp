// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/speechprobe.h"

#include "core/base/clock.h"
#include "core/check/connectprobe.h"
#include "core/check/tlshello.h"
#include "core/transport/socketcalls.h"

#include <QHostAddress>
#include <QUrl>

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace {

using Asked = SpeechFacts::Asked;
using Heard = SpeechFacts::Heard;

/// As HTTP wants it; a path has no host (RFC 9110 section 7.2).
QByteArray hostOf(const CheckRequest& request)
{
    return isUnix(request.transport) ? QByteArrayLiteral("localhost")
                                     : hostPortText(request.host, request.port).toUtf8();
}

Heard heardIn(const QByteArray& answer, const QByteArray& question, bool hasEnded)
{
    if (answer.isEmpty())
        return hasEnded ? Heard::End : Heard::Silence;
    if (answer.startsWith("HTTP/"))
        return Heard::Http;
    const qsizetype common = std::min(answer.size(), question.size());
    if (common > 0 && question.first(common) == answer.first(common))
        return Heard::Echo;
    return TlsHello::isAnswer(answer) ? Heard::Tls : Heard::Bytes;
}

} // namespace

CheckStep speechStep(const SpeechFacts& facts, qint64 duration)
{
    using Outcome = CheckStep::Outcome;
    const bool isTold = facts.heard >= Heard::Bytes;
    const char* const call = facts.asked == Asked::Nothing ? "recv()" : "send(), recv()";
    return {.outcome = isTold ? Outcome::Good : Outcome::Neutral,
        .call = QString::fromLatin1(call),
        .duration = isTold ? duration : -1,
        .facts = facts};
}

SpeechProbe::SpeechProbe(
    const CheckRequest& request, const Cancellation& cancellation, const Tell& tell)
    : m_request(request)
    , m_cancellation(cancellation)
    , m_tell(tell)
{
}

void SpeechProbe::run(const SocketAddress& address, Descriptor socket)
{
    SpeechFacts facts = ask(address, std::move(socket), Asked::Nothing);
    for (const Asked asked : {Asked::Tls, Asked::Http}) {
        // Some end a connection that speaks otherwise than they do: that says nothing yet.
        const bool isOpen = facts.heard == Heard::Silence
            || (facts.heard == Heard::End && facts.asked != Asked::Nothing);
        if (!isOpen || m_cancellation.isCanceled())
            return;
        Descriptor another = ConnectProbe::one(address, m_request.timeout, m_cancellation);
        if (!another.isOpen())
            return;
        facts = ask(address, std::move(another), asked);
    }
}

SpeechFacts SpeechProbe::ask(const SocketAddress& address, Descriptor socket, Asked asked)
{
    SpeechFacts facts;
    facts.address = address;
    facts.asked = asked;
    const QByteArray bytes = question(asked);
    const qint64 started = monotonicTimeNs();
    if (!bytes.isEmpty())
        static_cast<void>(SocketCalls::send(socket.number(), bytes)); // it shows in the answer
    const Answer answer = answerOn(socket.number());
    facts.bytes = answer.bytes;
    facts.heard = heardIn(answer.bytes, bytes, answer.hasEnded);
    if (!m_cancellation.isCanceled())
        m_tell(facts, monotonicTimeNs() - started);
    return facts;
}

QByteArray SpeechProbe::question(Asked asked) const
{
    const bool hasName = !isUnix(m_request.transport) && QHostAddress(m_request.host).isNull();
    const QByteArray name = hasName ? QUrl::toAce(m_request.host) : QByteArray();
    switch (asked) {
    case Asked::Nothing:
        return {};
    case Asked::Tls:
        return TlsHello::client(name);
    case Asked::Http:
        return "HEAD / HTTP/1.1\r\nHost: " + hostOf(m_request)
            + "\r\nConnection: close\r\nUser-Agent: socketscope-check\r\n\r\n";
    }
    Q_UNREACHABLE();
}

/// The first bytes that come within the time.
SpeechProbe::Answer SpeechProbe::answerOn(int socket) const
{
    std::vector<pollfd> descriptors {{socket, POLLIN, 0}};
    const auto deadline = Cancellation::Clock::now() + patience;
    if (m_cancellation.wait(descriptors, deadline) != Cancellation::Wait::Ready)
        return {};
    std::array<char, 512> buffer;
    const ssize_t size = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size <= 0)
        return {.bytes = {}, .hasEnded = true};
    return {.bytes = QByteArray(buffer.data(), size), .hasEnded = false};
}
