// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/lastsettings.h"

#include "core/behavior/rules/rulesjson.h"

#include <QSettings>

#include <algorithm>

namespace {
const QString framingKey = QStringLiteral("framing");
const QString framingOutKey = QStringLiteral("framingOut");
const QString rulesKey = QStringLiteral("rules");
const QString answersKey = QStringLiteral("answers");
const QString transportKey = QStringLiteral("transport");
const QString datagramKey = QStringLiteral("datagram");
const QString unixKey = QStringLiteral("unix");

const QString behaviorKey = QStringLiteral("behavior");
const QString chatKey = QStringLiteral("chat");

QString limitKey(const ChatLimitField& field)
{
    return QStringLiteral("limit-") + QLatin1String(field.name);
}

/// None if they cannot be read.
ReplyRulesPtr storedRules(const QSettings& settings)
{
    const QByteArray json = settings.value(rulesKey).toByteArray();
    return ReplyRules::make(rulesFromJson(json).value_or({})).value_or(nullptr);
}

QMap<QString, QString> storedAnswers(const QSettings& settings)
{
    if (!settings.contains(answersKey))
        return defaultAnswers();
    QMap<QString, QString> answers;
    const QVariantMap stored = settings.value(answersKey).toMap();
    for (auto answer = stored.begin(); answer != stored.end(); ++answer)
        answers.insert(answer.key(), answer.value().toString());
    return answers;
}

void rememberFraming(QSettings& settings, const EndpointConfig& config)
{
    settings.setValue(framingKey, config.framing.toString());
    if (config.framingOut)
        settings.setValue(framingOutKey, config.framingOut->toString());
    else
        settings.remove(framingOutKey);
}

void recallFraming(const QSettings& settings, EndpointConfig& config)
{
    config.framing = FramingSpec::parse(settings.value(framingKey).toString()).value_or({});
    if (const auto sent = FramingSpec::parse(settings.value(framingOutKey).toString()))
        config.framingOut = *sent;
}

QVariantList toVariants(const QList<GroupMembership>& groups)
{
    QVariantList variants;
    for (const GroupMembership& each : groups)
        variants.append(QStringList {each.group, each.source, each.interface});
    return variants;
}

QList<GroupMembership> groupsFrom(const QVariantList& variants)
{
    QList<GroupMembership> groups;
    for (const QVariant& each : variants) {
        const QStringList parts = each.toStringList();
        groups.append({parts.value(0), parts.value(1), parts.value(2)});
    }
    return groups;
}

QVariantMap toVariants(const DatagramOptions& options)
{
    return {{QStringLiteral("groups"), toVariants(options.groups)},
        {QStringLiteral("interface"), options.interface},
        {QStringLiteral("ttl"), options.ttl ? QVariant(*options.ttl) : QVariant()},
        {QStringLiteral("loop"), options.loop},
        {QStringLiteral("mayBroadcast"), options.mayBroadcast},
        {QStringLiteral("receiveBuffer"), options.receiveBuffer},
        {QStringLiteral("idleTime"), qint64(options.idleTime.count())},
        {QStringLiteral("isConnected"), options.isConnected}};
}

DatagramOptions datagramOptionsFrom(const QVariantMap& stored)
{
    DatagramOptions options;
    const auto value = [&stored](const char* key, const QVariant& fallback) {
        return stored.value(QLatin1String(key), fallback);
    };
    options.groups = groupsFrom(value("groups", {}).toList());
    options.interface = value("interface", {}).toString();
    if (const QVariant ttl = value("ttl", {}); ttl.isValid() && !ttl.isNull())
        options.ttl = ttl.toInt();
    options.loop = value("loop", options.loop).toBool();
    options.mayBroadcast = value("mayBroadcast", options.mayBroadcast).toBool();
    options.receiveBuffer = value("receiveBuffer", options.receiveBuffer).toInt();
    options.idleTime = std::chrono::milliseconds(
        value("idleTime", qint64(options.idleTime.count())).toLongLong());
    options.isConnected = value("isConnected", options.isConnected).toBool();
    return options;
}

void rememberTransport(QSettings& settings, const EndpointConfig& config)
{
    settings.setValue(transportKey, QString(transportName(config.transport)));
    settings.setValue(datagramKey, toVariants(config.datagram));
    const std::optional<int> permissions = config.unixOptions.permissions;
    settings.setValue(unixKey,
        QVariantMap {
            {QStringLiteral("permissions"), permissions ? QVariant(*permissions) : QVariant()},
            {QStringLiteral("removesStale"), config.unixOptions.removesStale}});
}

void recallTransport(const QSettings& settings, EndpointConfig& config)
{
    config.transport
        = transportOfName(settings.value(transportKey).toString()).value_or(Transport::Tcp);
    config.datagram = datagramOptionsFrom(settings.value(datagramKey).toMap());
    const QVariantMap stored = settings.value(unixKey).toMap();
    const QVariant permissions = stored.value(QStringLiteral("permissions"));
    if (permissions.isValid() && !permissions.isNull())
        config.unixOptions.permissions = permissions.toInt();
    config.unixOptions.removesStale = stored.value(QStringLiteral("removesStale")).toBool();
}

QVariantMap toVariants(const QMap<QString, QString>& answers)
{
    QVariantMap variants;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        variants.insert(answer.key(), answer.value());
    return variants;
}

QVariantMap toVariants(const ChatSettings& chat)
{
    QVariantMap stored {{QStringLiteral("rooms"), chat.rooms}, {QStringLiteral("motd"), chat.motd},
        {QStringLiteral("name"), chat.personName}};
    for (const ChatLimitField& field : chatLimitFields())
        stored.insert(limitKey(field), chat.limits.*field.value);
    return stored;
}

ChatSettings chatFrom(const QVariantMap& stored)
{
    ChatSettings chat;
    chat.rooms = stored.value(QStringLiteral("rooms"), chat.rooms).toStringList();
    chat.motd = stored.value(QStringLiteral("motd")).toString();
    chat.personName = stored.value(QStringLiteral("name"), chat.personName).toString();
    for (const ChatLimitField& field : chatLimitFields()) {
        int& value = chat.limits.*field.value;
        value = std::clamp(stored.value(limitKey(field), value).toInt(), field.least, field.most);
    }
    return chat;
}

void rememberChatClient(QSettings& settings, const EndpointConfig& config)
{
    const ChatClientSettings& chat = config.behavior.chatClient;
    settings.setValue(behaviorKey, behaviorName(config.behavior.kind));
    settings.setValue(QStringLiteral("reconnect"), config.reconnect);
    settings.setValue(chatKey,
        QVariantMap {{QStringLiteral("dialect"), chatDialectNames().at(int(chat.dialect))},
            {QStringLiteral("name"), chat.name}, {QStringLiteral("room"), chat.room}});
}

/// Who has never chosen a name has that of the system.
void recallChatClient(const QSettings& settings, EndpointConfig& config)
{
    using Kind = BehaviorSpec::Kind;
    const bool isChat = settings.value(behaviorKey).toString() == behaviorName(Kind::ChatClient);
    config.behavior.kind = isChat ? Kind::ChatClient : Kind::Manual;
    config.reconnect = settings.value(QStringLiteral("reconnect"), false).toBool();
    const QVariantMap stored = settings.value(chatKey).toMap();
    ChatClientSettings& chat = config.behavior.chatClient;
    chat.dialect
        = chatDialect(stored.value(QStringLiteral("dialect")).toString()).value_or(chat.dialect);
    chat.name
        = stored
              .value(QStringLiteral("name"), qEnvironmentVariable("USER", QStringLiteral("guest")))
              .toString();
    chat.room = stored.value(QStringLiteral("room")).toString();
}

void rememberServer(const EndpointConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    rememberTransport(settings, config);
    settings.setValue(QStringLiteral("address"), config.address);
    settings.setValue(QStringLiteral("port"), config.port);
    rememberFraming(settings, config);
    settings.setValue(behaviorKey, behaviorName(config.behavior.kind));
    settings.setValue(QStringLiteral("reply"), config.behavior.reply);
    settings.setValue(QStringLiteral("closeAfterAnswer"), config.behavior.closeAfterAnswer);
    settings.setValue(answersKey, toVariants(config.behavior.answers));
    settings.setValue(chatKey, toVariants(config.behavior.chat));
    if (config.behavior.rules)
        settings.setValue(rulesKey, rulesToJson(config.behavior.rules->list()));
}

void rememberClient(const EndpointConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    rememberTransport(settings, config);
    settings.setValue(QStringLiteral("host"), config.address);
    settings.setValue(QStringLiteral("port"), config.port);
    settings.setValue(QStringLiteral("count"), config.count);
    rememberChatClient(settings, config);
    rememberFraming(settings, config);
}
} // namespace

namespace LastSettings {

EndpointConfig server()
{
    const EndpointConfig defaults;
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    EndpointConfig config;
    recallTransport(settings, config);
    config.address = settings.value(QStringLiteral("address"), defaults.address).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    recallFraming(settings, config);
    const QString behavior = settings.value(behaviorKey).toString();
    config.behavior.kind = behaviorKind(behavior).value_or(BehaviorSpec::Kind::Echo);
    config.behavior.reply = settings.value(QStringLiteral("reply")).toByteArray();
    config.behavior.closeAfterAnswer
        = settings.value(QStringLiteral("closeAfterAnswer"), false).toBool();
    config.behavior.rules = storedRules(settings);
    config.behavior.answers = storedAnswers(settings);
    config.behavior.chat = chatFrom(settings.value(chatKey).toMap());
    return config;
}

EndpointConfig client()
{
    const EndpointConfig defaults = EndpointConfig::client();
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    EndpointConfig config = EndpointConfig::client();
    recallTransport(settings, config);
    config.address = settings.value(QStringLiteral("host"), defaults.address).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    config.count = settings.value(QStringLiteral("count"), defaults.count).toInt();
    recallFraming(settings, config);
    recallChatClient(settings, config);
    return config;
}

void remember(const EndpointConfig& config)
{
    if (config.role == Role::Server)
        rememberServer(config);
    else
        rememberClient(config);
}

} // namespace LastSettings
