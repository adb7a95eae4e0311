// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkcommand.h"

#include "app/console.h"
#include "app/linewriter.h"
#include "app/terminationsignals.h"
#include "core/base/clock.h"
#include "core/session/peercheck.h"
#include "core/words/checksteps.h"
#include "core/words/checkverdict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The name of each kind of step, and what it has beside what all have.
class StepMembers
{
public:
    explicit StepMembers(QJsonObject& object)
        : m_object(object)
    {
    }

    QLatin1String operator()(const NameFacts& facts) const
    {
        setAddresses(facts.addresses);
        constexpr std::array origins {"address", "hosts-file", "name-service"};
        set("origin", QLatin1String(origins.at(std::size_t(facts.origin))));
        if (facts.error.code != ErrorCode::None)
            set("code", errorCodeName(facts.error.code));
        return QLatin1String("name");
    }
    QLatin1String operator()(const DnsFacts& facts) const
    {
        setAddresses(facts.addresses);
        return QLatin1String("dns");
    }
    QLatin1String operator()(const PortFacts& facts) const
    {
        constexpr std::array ranges {"well-known", "registered", "dynamic"};
        set("range", QLatin1String(ranges.at(std::size_t(facts.range))));
        if (!facts.service.isEmpty())
            set("service", facts.service);
        return QLatin1String("port");
    }
    QLatin1String operator()(const InterfaceFacts& facts) const
    {
        QJsonArray all;
        for (const LocalAddress& address : facts.addresses)
            all.append(QJsonObject {{QLatin1String("interface"), address.interface},
                {QLatin1String("address"), address.text}});
        set("addresses", all);
        return QLatin1String("interfaces");
    }
    QLatin1String operator()(const RouteFacts& facts) const
    {
        set("address", facts.address.addressText());
        set("isLocal", facts.route.isLocal);
        if (!facts.route.interface.isEmpty())
            set("interface", facts.route.interface);
        if (facts.route.source.isValid())
            set("source", facts.route.source.addressText());
        if (facts.route.gateway.isValid())
            set("gateway", facts.route.gateway.addressText());
        return QLatin1String("route");
    }
    QLatin1String operator()(const PingFacts& facts) const
    {
        set("address", facts.address.addressText());
        set("wasSent", facts.wasSent);
        return QLatin1String("ping");
    }
    QLatin1String operator()(const ConnectFacts& facts) const
    {
        set("address", facts.address.toString());
        if (facts.local.isValid())
            set("local", facts.local.toString());
        if (facts.error.code != ErrorCode::None)
            set("code", errorCodeName(facts.error.code));
        return QLatin1String("connect");
    }
    QLatin1String operator()(const HolderFacts& facts) const
    {
        if (facts.isThere)
            setHolder(facts.holder);
        return QLatin1String("holder");
    }
    QLatin1String operator()(const DatagramFacts& facts) const
    {
        constexpr std::array asked {"nothing", "empty", "line"};
        set("address", facts.address.toString());
        if (facts.local.isValid())
            set("local", facts.local.toString());
        set("asked", QLatin1String(asked.at(std::size_t(facts.asked))));
        set("isAnswered", facts.isAnswered);
        if (facts.error.code != ErrorCode::None)
            set("code", errorCodeName(facts.error.code));
        if (facts.isAnswered)
            set("bytesBase64", QString::fromLatin1(facts.bytes.toBase64()));
        return QLatin1String("datagram");
    }
    QLatin1String operator()(const PathFacts& facts) const
    {
        set("path", facts.name);
        if (!facts.obstacle.isEmpty())
            set("obstacle", facts.obstacle);
        if (facts.mode != 0) {
            set("permissions", QString::number(facts.mode & 07777, 8));
            set("owner", facts.owner);
            set("group", facts.group);
        }
        if (facts.error.code != ErrorCode::None)
            set("code", errorCodeName(facts.error.code));
        return QLatin1String("path");
    }
    QLatin1String operator()(const SpeechFacts& facts) const
    {
        constexpr std::array asked {"nothing", "tls", "http"};
        constexpr std::array heard {"silence", "end", "bytes", "echo", "tls", "http"};
        set("address", facts.address.toString());
        set("asked", QLatin1String(asked.at(std::size_t(facts.asked))));
        set("heard", QLatin1String(heard.at(std::size_t(facts.heard))));
        if (!facts.bytes.isEmpty())
            set("bytesBase64", QString::fromLatin1(facts.bytes.toBase64()));
        return QLatin1String("speech");
    }

private:
    void set(const char* name, const QJsonValue& value) const
    {
        m_object[QLatin1String(name)] = value;
    }
    void setAddresses(const QList<SocketAddress>& addresses) const
    {
        QJsonArray texts;
        for (const SocketAddress& address : addresses)
            texts.append(address.addressText());
        set("addresses", texts);
    }
    void setHolder(const PortHolder& holder) const
    {
        constexpr std::array kinds {"listener", "bound-only", "udp", "unix-datagram"};
        set("kind", QLatin1String(kinds.at(std::size_t(holder.kind))));
        set("transport", transportName(holder.transport));
        set("local", holder.local.toString());
        set("waiting", holder.waiting);
        set("backlog", holder.backlog);
        if (holder.drops >= 0)
            set("drops", holder.drops);
        if (holder.pid == 0)
            return;
        set("process", holder.process);
        set("pid", holder.pid);
    }

    QJsonObject& m_object;
};

QJsonObject event(const char* name)
{
    return {{QLatin1String("event"), QLatin1String(name)},
        {QLatin1String("time"), double(monotonicTimeNs()) / 1e9}};
}

QJsonObject objectOf(const CheckStep& step)
{
    constexpr std::array outcomes {"good", "neutral", "warning", "fault"};
    QJsonObject object = event("step");
    object[QLatin1String("step")] = std::visit(StepMembers(object), step.facts);
    object[QLatin1String("outcome")] = QLatin1String(outcomes.at(std::size_t(step.outcome)));
    const CheckWords::StepWords words = CheckWords::step(step);
    object[QLatin1String("text")] = words.title;
    object[QLatin1String("detail")] = words.detail;
    object[QLatin1String("call")] = step.call;
    if (step.duration >= 0)
        object[QLatin1String("seconds")] = double(step.duration) / 1e9;
    return object;
}

QJsonObject objectOf(const CheckSummary& summary)
{
    QJsonObject object = event("summary");
    object[QLatin1String("transport")] = transportName(summary.request.transport);
    object[QLatin1String("answers")] = summary.answers();
    object[QLatin1String("cause")] = checkCauseName(summary.cause, summary.error);
    const CheckWords::Verdict words = CheckWords::verdict(summary);
    object[QLatin1String("text")] = words.title;
    object[QLatin1String("detail")] = words.text;
    if (summary.address.isValid())
        object[QLatin1String("address")] = summary.address.addressText();
    return object;
}

/// Prints what a check finds, line by line as it comes.
class CheckPrinter
{
public:
    explicit CheckPrinter(bool json)
        : m_json(json)
    {
    }

    void print(const CheckStep& step) { add(step, {}); }
    void print(const CheckSummary& summary) { add(summary, QStringLiteral("\n")); }
    [[nodiscard]] int error() const { return m_output.error(); }

private:
    template<typename Value>
    void add(const Value& value, const QString& before)
    {
        m_output.add(m_json ? QJsonDocument(objectOf(value)).toJson(QJsonDocument::Compact)
                            : (before + CheckWords::asText(value)).toUtf8());
        m_output.flush();
    }

    const bool m_json;
    LineWriter m_output;
};

} // namespace

ExitStatus runCheck(const CheckOptions& options)
{
    CheckPrinter printer(options.json);
    const TerminationSignals termination;
    PeerCheck check;
    bool answers = false;
    QObject::connect(&termination, &TerminationSignals::received, &check, &PeerCheck::cancel);
    QObject::connect(&check, &PeerCheck::stepped, &check, [&](const CheckStep& step) {
        printer.print(step);
        if (printer.error() != 0)
            check.cancel();
    });
    QObject::connect(&check, &PeerCheck::finished, &check, [&](const CheckSummary& summary) {
        printer.print(summary);
        answers = summary.answers();
        QCoreApplication::quit();
    });
    check.start(options.request);
    QCoreApplication::exec();
    if (const QString text = outputErrorText(printer.error()); !text.isEmpty())
        printError(text);
    return answers && printer.error() == 0 ? Done : Failed;
}
