// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/namelookup.h"

#include "core/base/zones.h"
#include "core/check/descriptor.h"
#include "core/system/hostnames.h"
#include "core/transport/addresserror.h"
#include "core/transport/sockaddr.h"

#include <QHostAddress>
#include <QUrl>

#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace {

using NameLookup::Found;
constexpr std::chrono::seconds longestLookup {15}; // resolver(5): two name servers, asked in turn
constexpr std::chrono::seconds longestQuery {3};

/// Calls `ask()`, which cannot be interrupted, in a thread of its own. The answer, or why there is
/// none: TimedOut, Canceled.
template<typename Answer>
std::variant<Answer, Cancellation::Wait> inTime(
    std::function<Answer()> ask, std::chrono::seconds longest, const Cancellation& cancellation)
{
    struct Shared {
        std::mutex mutex; // protects answer
        Answer answer;
        Descriptor done {::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared, ask = std::move(ask)] {
        Answer answer = ask();
        const std::lock_guard lock(shared->mutex);
        shared->answer = std::move(answer);
        ::eventfd_write(shared->done.number(), 1);
    }).detach();
    std::vector<pollfd> descriptors {{shared->done.number(), POLLIN, 0}};
    const Cancellation::Wait end
        = cancellation.wait(descriptors, Cancellation::Clock::now() + longest);
    if (end != Cancellation::Wait::Ready)
        return end;
    const std::lock_guard lock(shared->mutex);
    return shared->answer;
}

QList<SocketAddress> addressesIn(const addrinfo* list)
{
    QList<SocketAddress> addresses;
    for (const addrinfo* each = list; each; each = each->ai_next) {
        sockaddr_storage storage {};
        std::memcpy(&storage, each->ai_addr, each->ai_addrlen);
        const SocketAddress address = SystemAddress::read(storage);
        if (address.isValid() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

Error errorOf(int number)
{
    if (number == EAI_NONAME || number == EAI_NODATA || number == EAI_ADDRFAMILY)
        return {ErrorCode::HostNotFound, {}};
    return {ErrorCode::LookupFailed,
        number == EAI_SYSTEM ? errnoText(errno) : QString::fromLocal8Bit(::gai_strerror(number))};
}

bool holdsAll(const QList<SocketAddress>& all, const QList<SocketAddress>& some)
{
    return std::ranges::all_of(some, [&](const SocketAddress& one) { return all.contains(one); });
}

void findOrigin(Found& found, const QString& name)
{
    const QList<SocketAddress> inFile = HostNames::inHostsFile(name);
    if (!inFile.isEmpty() && holdsAll(inFile, found.name.addresses)) {
        found.name.origin = NameFacts::Origin::HostsFile;
        return;
    }
    found.name.origin = NameFacts::Origin::NameService;
    found.name.services = HostNames::services();
    found.name.services.removeAll(QStringLiteral("files"));
}

/// Both families, whether or not this computer has them: what is missing here is to be seen.
Found ask(const QString& host)
{
    Found found;
    found.name.host = host;
    const QByteArray name = QUrl::toAce(host);
    addrinfo wanted {};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    // A name that IDNA does not allow (an underscore) may stand in a hosts file all the same.
    const QByteArray asked = name.isEmpty() ? host.toUtf8() : name;
    found.number = ::getaddrinfo(asked.constData(), nullptr, &wanted, &list);
    if (found.number != 0) {
        found.name.error = errorOf(found.number);
        found.name.origin = NameFacts::Origin::NameService;
        found.name.services = HostNames::services();
        return found;
    }
    found.name.addresses = addressesIn(list);
    ::freeaddrinfo(list);
    findOrigin(found, QString::fromLatin1(asked));
    return found;
}

Found askInTime(const QString& host, const Cancellation& cancellation)
{
    const auto answer = inTime<Found>([host] { return ask(host); }, longestLookup, cancellation);
    if (const Found* const told = std::get_if<Found>(&answer))
        return *told;
    Found found;
    found.number = EAI_AGAIN;
    found.name.host = host;
    found.name.origin = NameFacts::Origin::NameService;
    found.name.error = std::get<Cancellation::Wait>(answer) == Cancellation::Wait::Canceled
        ? Error {ErrorCode::Canceled, {}}
        : Error {ErrorCode::LookupFailed, errnoText(ETIMEDOUT)};
    return found;
}

Found literal(const QString& host, const QHostAddress& written, quint16 port)
{
    Found found;
    found.name.host = host;
    const SocketAddress address = SocketAddress::fromHostAddress(written, port);
    found.name.addresses = {address};
    if (!written.scopeId().isEmpty() && !Zones::isInterface(Zones::numberOf(written.scopeId())))
        found.name.error = {ErrorCode::ZoneUnknown, inEachZone(address)};
    else if (address.isLinkLocalIPv6() && address.zone == 0)
        found.name.error = {ErrorCode::ZoneMissing, inEachZone(address)};
    return found;
}

} // namespace

NameLookup::Found NameLookup::find(
    const QString& host, quint16 port, const Cancellation& cancellation)
{
    const QHostAddress written(host);
    Found found = written.isNull() ? askInTime(host, cancellation) : literal(host, written, port);
    for (SocketAddress& address : found.name.addresses)
        address.port = port;
    return found;
}

QList<SocketAddress> NameLookup::inDns(const QString& host, const Cancellation& cancellation)
{
    using Addresses = QList<SocketAddress>;
    const QString name = QString::fromLatin1(QUrl::toAce(host));
    if (name.isEmpty())
        return {};
    const auto answer
        = inTime<Addresses>([name] { return HostNames::inDns(name); }, longestQuery, cancellation);
    const Addresses* const told = std::get_if<Addresses>(&answer);
    return told ? *told : Addresses();
}
