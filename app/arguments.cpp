// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "core/analysis/decoderules.h"
#include "core/base/filename.h"
#include "core/base/socketaddress.h"
#include "core/behavior/applicationrequest.h"
#include "core/behavior/rules/rulesjson.h"
#include "core/framing/presets.h"
#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int maxClients = 20'000;

TransportAddress transportAddress(const std::string& address)
{
    const Result<TransportAddress> result
        = parseTransportAddress(textArgument(address, "HOST:PORT"));
    if (!result)
        throw CLI::ValidationError(address,
            utf8(Words::tr(
                "give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: "
                "before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a "
                "Unix "
                "domain socket")));
    return *result;
}

QString chatLimitNames()
{
    QStringList names;
    for (const ChatLimitField& field : chatLimitFields())
        names.append(QLatin1String(field.name));
    return names.join(u'|');
}

}

void EncodingArgument::addTo(CLI::App& application)
{
    application
        .add_option("--encoding", encoding,
            utf8(Words::tr("The encoding of texts whose message does not say it (default: UTF-8), "
                           "as in latin-1, "
                           "utf-16 or cp1252; what is no text in it shows as bytes")))
        ->type_name("NAME");
}

QString EncodingArgument::name() const
{
    const QString text = textArgument(encoding, "--encoding");
    if (text.isEmpty())
        return text;
    if (const Result<> known = FramingSpec().setEncoding(text); !known)
        throw CLI::ValidationError("--encoding", known.error().detail.toStdString());
    return text;
}

void FramingArgument::addTo(CLI::App& application)
{
    application
        .add_option("--framing", framing,
            utf8(Words::tr("How bytes are taken for messages: %1, with parameters as in "
                           "lines:delimiter=\\r\\n; or by the name of a protocol: %2")
                     .arg(framingNames().join(u'|'), presetNames().join(QStringLiteral(", ")))))
        ->type_name("NAME");
    application
        .add_option("--framing-out", framingOut,
            utf8(Words::tr(
                "The same for what is sent, where that is another framing than what is received")))
        ->type_name("NAME");
    encoding.addTo(application);
}

FramingSpec FramingArgument::spec(const QString& fallback) const
{
    return specOf(framing.empty() ? fallback : textArgument(framing, "--framing"), "--framing");
}

std::optional<FramingSpec> FramingArgument::specOut() const
{
    if (framingOut.empty())
        return std::nullopt;
    return specOf(textArgument(framingOut, "--framing-out"), "--framing-out");
}

FramingSpec FramingArgument::specOf(const QString& name, const std::string& option) const
{
    if (name == DecodeRules::automatic) {
        throw CLI::ValidationError(option,
            utf8(Words::tr(
                "auto is for decode alone; a server or client says which framing it has")));
    }
    FramingSpec spec = valueOrUsageError(FramingSpec::parse(name), option);
    if (spec.encoding.isEmpty())
        spec.encoding = encoding.name();
    return spec;
}

void ServerArguments::addTo(CLI::App& application, const std::string& name)
{
    CLI::Option* address = application.add_option(name, listen,
        utf8(Words::tr("Start a server here; port 0 lets the system choose, address * stands for "
                       "all of this computer's, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, "
                       "unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets "
                       "(unix:@NAME: abstract)")));
    address->type_name("ADDR:PORT");
    application
        .add_option("--behavior", behavior,
            utf8(
                Words::tr("What the server does with what it receives: %1 (default: echo; reply if "
                          "--reply, rules if --rules is given)")
                    .arg(serverBehaviorNames().join(u'|'))))
        ->type_name("NAME");
    CLI::Option* replyText = application.add_option("--reply", reply,
        utf8(Words::tr("What the reply behavior sends for each message; may be empty, and have "
                       "escapes as --send")));
    replyText->type_name("TEXT");
    replyOption = replyText;
    application
        .add_option("--rules", rules,
            utf8(Words::tr(
                "What the rules behavior answers: a JSON file, as the window exports it")))
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    application.add_flag("--close-after-answer", closeAfterAnswer,
        utf8(Words::tr("Close each connection once its first answer is sent")));
    application
        .add_option("--room", rooms,
            utf8(Words::tr(
                "A room of the chat behavior that is always there (default: #lobby); can be given "
                "several times")))
        ->type_name("NAME");
    application
        .add_option("--motd", motd,
            utf8(Words::tr("The message of the day of the chat behavior; with escapes as --send")))
        ->type_name("TEXT");
    application
        .add_option("--chat", chatLimits,
            utf8(Words::tr("A bound of the chat behavior: %1").arg(chatLimitNames())))
        ->type_name("NAME=VALUE");
}

bool ServerArguments::hasReply() const
{
    return replyOption && replyOption->count() > 0;
}

std::string ServerArguments::behaviorName() const
{
    if (!behavior.empty())
        return behavior;
    if (hasReply())
        return "reply";
    return rules.empty() ? "echo" : "rules";
}

ReplyRulesPtr ServerArguments::replyRules() const
{
    QFile file;
    const int descriptor = ::open(rules.c_str(), O_RDONLY | O_CLOEXEC);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        throw CLI::ValidationError("--rules", file.errorString().toStdString());
    const auto list = valueOrUsageError(rulesFromJson(file.readAll()), "--rules");
    for (const ReplyRule& rule : list)
        valueOrUsageError(checkReply(rule.reply), "--rules");
    return valueOrUsageError(ReplyRules::make(list), "--rules");
}

ChatSettings ServerArguments::chatSettings() const
{
    ChatSettings settings;
    if (!rooms.empty())
        settings.rooms.clear();
    for (const std::string& room : rooms)
        settings.rooms.append(
            valueOrUsageError(chatRoomName(textArgument(room, "--room")), "--room"));
    settings.motd = QString::fromUtf8(valueOrUsageError(bytesFromEscapedBytes(motd), "--motd"));
    for (const std::string& limit : chatLimits)
        valueOrUsageError(setChatLimit(settings.limits, textArgument(limit, "--chat")), "--chat");
    return settings;
}

BehaviorSpec ServerArguments::behaviorSpec() const
{
    const std::string name = behaviorName();
    BehaviorSpec spec;
    spec.kind = valueOrUsageError(behaviorKind(textArgument(name, "--behavior")), "--behavior");
    if (spec.kind == BehaviorSpec::Kind::ChatClient) {
        throw CLI::ValidationError("--behavior",
            utf8(Words::tr("chat-client is no server's: socketscope chat takes part in a chat, "
                           "chat holds one")));
    }
    if (spec.kind == BehaviorSpec::Kind::Reply && !hasReply())
        throw CLI::ValidationError("--behavior", utf8(Words::tr("reply needs --reply TEXT")));
    if (spec.kind != BehaviorSpec::Kind::Reply && hasReply())
        throw CLI::ValidationError("--reply", utf8(Words::tr("goes with --behavior reply")));
    if (spec.kind == BehaviorSpec::Kind::Rules && rules.empty())
        throw CLI::ValidationError("--behavior", utf8(Words::tr("rules needs --rules FILE")));
    if (spec.kind != BehaviorSpec::Kind::Rules && !rules.empty())
        throw CLI::ValidationError("--rules", utf8(Words::tr("goes with --behavior rules")));
    const bool hasChat = !rooms.empty() || !motd.empty() || !chatLimits.empty();
    if (spec.kind != BehaviorSpec::Kind::Chat && hasChat)
        throw CLI::ValidationError(
            "--room/--motd/--chat", utf8(Words::tr("go with --behavior chat")));
    spec.chat = chatSettings();
    if (!rules.empty())
        spec.rules = replyRules();
    spec.reply = valueOrUsageError(bytesFromEscapedBytes(reply), "--reply");
    spec.closeAfterAnswer = closeAfterAnswer;
    return spec;
}

EndpointConfig ServerArguments::config(
    const FramingArgument& framing, const TransportArguments& transport) const
{
    EndpointConfig config;
    const TransportAddress address = transportAddress(listen);
    config.transport = address.transport;
    transport.apply(config);
    config.address = address.host;
    config.port = address.port;
    config.behavior = behaviorSpec();
    const FramingSpec fallback = ownFraming(config.behavior.kind).value_or(FramingSpec());
    const bool isByDoor = config.behavior.kind == BehaviorSpec::Kind::Chat && framing.isDefault();
    config.framing
        = isByDoor ? *DecodeRules::parse(DecodeRules::automatic) : framing.spec(fallback.name);
    config.framingOut = framing.specOut();
    config.behavior.framing = config.framing;
    return config;
}

void ClientArguments::addTo(CLI::App& application, const std::string& name)
{
    application
        .add_option(name, peer,
            utf8(Words::tr(
                "Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and "
                "unix-dgram:PATH as for servers")))
        ->type_name("HOST:PORT");
    application.add_option("--count", count, utf8(Words::tr("How many connections (default: 1)")))
        ->type_name("N")
        ->check(CLI::Range(1, maxClients));
    application.add_flag("--reconnect", reconnects,
        utf8(Words::tr("Connect again where the server has ended a connection or cannot be "
                       "reached, after pauses "
                       "of 1 to 60 seconds")));
}

EndpointConfig ClientArguments::config(const FramingArgument& framing,
    const TransportArguments& transport, const QString& fallbackFraming) const
{
    const TransportAddress address = transportAddress(peer);
    if (address.port == 0 && !isUnix(address.transport))
        throw CLI::ValidationError(
            peer, utf8(Words::tr("give the port of the server, from 1 to 65535")));
    EndpointConfig config = EndpointConfig::client();
    config.transport = address.transport;
    transport.apply(config);
    config.address = address.host;
    config.port = address.port;
    config.count = count;
    config.reconnect = reconnects;
    config.framing = framing.spec(fallbackFraming);
    config.framingOut = framing.specOut();
    return config;
}

void PayloadArguments::addTo(CLI::App& application)
{
    addRepeatable(application, "--send", texts,
        utf8(Words::tr("Send text, byte for byte as given; \\n \\r \\t \\e \\0 \\xNN \\101 "
                       "\\u{1F430} \\\\ are "
                       "understood")),
        "TEXT");
    addRepeatable(application, "--send-hex", hexes,
        utf8(Words::tr(
            "Send bytes given as hexadecimal digits, a hex dump, a C array or a literal")),
        "HEX");
    addRepeatable(application, "--send-file", files, utf8(Words::tr("Send a file's bytes")), "FILE")
        ->check(CLI::ExistingFile);
    CLI::Option* action = addRepeatable(application, "--action", actions,
        utf8(Words::tr(
            "Send a header/content request: `search` as JSON, any other action as binary")),
        "ACTION");
    CLI::Option* value = addRepeatable(
        application, "--value", values, utf8(Words::tr("The value of --action")), "VALUE");
    value->needs(action);
}

std::vector<Payload> PayloadArguments::payloads(const CLI::App& application) const
{
    if (actions.size() != values.size())
        throw CLI::ValidationError("--action", utf8(Words::tr("each --action takes one --value")));
    std::vector<Payload> result;
    std::map<std::string, std::size_t> met; // how often each option was met so far
    for (const CLI::Option* option : application.parse_order()) {
        const std::string name = option->get_name();
        const std::size_t index = met[name]++;
        if (name == "--send")
            result.push_back({valueOrUsageError(bytesFromEscapedBytes(texts[index]), name), {}});
        else if (name == "--send-hex")
            result.push_back(
                {valueOrUsageError(bytesFromPaste(textArgument(hexes[index], name)), name), {}});
        else if (name == "--send-file")
            result.push_back({{}, FileName::fromBytes(files[index])});
        else if (name == "--action")
            result.push_back({applicationRequest(textArgument(actions[index], name),
                                  textArgument(values[index], "--value")),
                {}});
    }
    return result;
}

void OutputArguments::addCaptureTo(CLI::App& application)
{
    application
        .add_option("--capture", capture,
            utf8(Words::tr("Keep the capture in this pcapng file (Wireshark reads it); it is "
                           "overwritten. - writes "
                           "it to standard output as it grows, and events to standard error")))
        ->type_name("FILE");
}

void OutputArguments::addJsonTo(CLI::App& application)
{
    application.add_flag(
        "--json", json, utf8(Words::tr("Print one JSON object a line for each event")));
}

CaptureOutput OutputArguments::captureOutput() const
{
    if (capture != "-")
        return {.file = FileName::fromBytes(capture), .isStream = false};
    if (::isatty(STDOUT_FILENO)) {
        throw CLI::ValidationError("--capture",
            utf8(Words::tr(
                "- writes bytes to standard output, which is a terminal: give it a reader, as in "
                "| tshark -r -")));
    }
    return {.file = {}, .isStream = true};
}

QString OutputArguments::captureFile() const
{
    if (capture == "-")
        throw CLI::ValidationError("--capture", utf8(Words::tr("- goes with serve and connect")));
    return FileName::fromBytes(capture);
}

void LimitArguments::addTo(CLI::App& application)
{
    QString help = Words::tr("Bound memory; BYTES takes k, M and G. NAME is one of:");
    for (const LimitField& field : limitFields()) {
        help += QStringLiteral("\n%1 (%2): %3")
                    .arg(QLatin1String(field.name))
                    .arg(Limits().*field.bytes)
                    .arg(field.descriptionText());
    }
    addRepeatable(application, "--limit", limits, utf8(help), "NAME=BYTES");
}

void LimitArguments::addCloseTimeoutTo(CLI::App& application)
{
    application
        .add_option("--close-timeout", closeTimeout,
            utf8(Words::tr(
                "Seconds that a close waits for a peer that takes nothing, before what is left is "
                "dropped (default: 10)")))
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
}

Limits LimitArguments::values() const
{
    Limits values;
    for (const std::string& limit : limits) {
        if (const Result<> set = setLimit(values, textArgument(limit, "--limit")); !set)
            throw CLI::ValidationError("--limit", set.error().detail.toStdString());
    }
    if (closeTimeout)
        values.drainWait = millisecondsOf(*closeTimeout);
    return values;
}
