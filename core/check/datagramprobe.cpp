// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/datagramprobe.h"

#include "core/base/clock.h"
#include "core/check/descriptor.h"
#include "core/transport/addresserror.h"
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"

#include <netinet/in.h>
#include <poll.h>

#include <array>
#include <cerrno>

namespace {

using Asked = DatagramFacts::Asked;

struct Question {
    DatagramFacts facts;
    Descriptor socket;
    qint64 started = 0; // ns, monotonic
    bool isUnderWay = false;
};
using Questions = std::vector<Question>;

void fail(Question& question, int number)
{
    question.isUnderWay = false;
    question.facts.number = number;
    question.facts.error = addressError(number, question.facts.address, AddressCall::Connect);
}

/// ICMP tells of a host that cannot be reached only those who want to know (IP_RECVERR, ip(7)).
void wantAllErrors(int descriptor, int family)
{
    const int on = 1;
    if (family == AF_INET6)
        ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    else
        ::setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
}

Question connected(const SocketAddress& address)
{
    Question question;
    question.facts.address = address;
    question.started = monotonicTimeNs();
    const SystemAddress target(address);
    question.socket
        = Descriptor(::socket(target.family(), SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!question.socket.isOpen()) {
        fail(question, errno);
        return question;
    }
    wantAllErrors(question.socket.number(), target.family());
    if (::connect(question.socket.number(), target.data(), target.size()) != 0)
        fail(question, errno);
    else
        question.facts.local = SocketCalls::localAddress(question.socket.number());
    // The system may give us the very port that is asked: as long as we have it, another gets
    // another.
    return question.facts.local == address ? connected(address) : std::move(question);
}

void send(Question& question, Asked asked)
{
    question.facts.asked = asked;
    question.started = monotonicTimeNs();
    question.isUnderWay = true;
    const std::size_t size = asked == Asked::Line ? 1 : 0;
    if (::send(question.socket.number(), "\n", size, MSG_NOSIGNAL) < 0)
        fail(question, errno);
}

void readAnswer(Question& question)
{
    std::array<char, 512> answer;
    const ssize_t size = ::recv(question.socket.number(), answer.data(), answer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size < 0) {
        fail(question, errno);
        return;
    }
    question.isUnderWay = false;
    question.facts.isAnswered = true;
    question.facts.bytes = QByteArray(answer.data(), size);
}

/// Tells of those that are settled, and takes them out.
void tellSettled(Questions& questions, const DatagramProbe::Tell& tell)
{
    std::erase_if(questions, [&tell](const Question& question) {
        if (!question.isUnderWay)
            tell(question.facts, monotonicTimeNs() - question.started);
        return !question.isUnderWay;
    });
}

/// What is left in `questions` was not answered.
void waitForAnswers(Questions& questions, Cancellation::Clock::time_point deadline,
    const Cancellation& cancellation, const DatagramProbe::Tell& tell)
{
    for (;;) {
        tellSettled(questions, tell);
        std::vector<pollfd> descriptors;
        descriptors.reserve(questions.size());
        for (const Question& question : questions)
            descriptors.push_back({question.socket.number(), POLLIN, 0});
        if (questions.empty()
            || cancellation.wait(descriptors, deadline) != Cancellation::Wait::Ready)
            return;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            if (descriptors[i].revents != 0)
                readAnswer(questions[i]);
        }
    }
}

void tellSilence(const Questions& questions, const DatagramProbe::Tell& tell)
{
    for (const Question& question : questions) {
        DatagramFacts facts = question.facts;
        facts.number = ETIMEDOUT;
        facts.error = addressError(ETIMEDOUT, facts.address, AddressCall::Connect);
        tell(facts, monotonicTimeNs() - question.started);
    }
}

} // namespace

void DatagramProbe::all(const QList<SocketAddress>& addresses, bool sends,
    std::chrono::milliseconds timeout, const Cancellation& cancellation, const Tell& tell)
{
    Questions questions;
    for (const SocketAddress& address : addresses) {
        Question& question = questions.emplace_back(connected(address));
        question.isUnderWay = sends && question.facts.number == 0;
    }
    tellSettled(questions, tell);
    const auto started = Cancellation::Clock::now();
    const auto ask = [&](Asked asked, Cancellation::Clock::time_point deadline) {
        for (Question& question : questions)
            send(question, asked);
        waitForAnswers(questions, deadline, cancellation, tell);
        if (!cancellation.isCanceled())
            tellSilence(questions, tell);
    };
    ask(Asked::Empty, started + timeout / shareOfFirst);
    if (!cancellation.isCanceled())
        ask(Asked::Line, started + timeout);
}
