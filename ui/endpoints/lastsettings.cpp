// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/lastsettings.h"

#include "core/behavior/rules/rulesjson.h"

#include <QSettings>

namespace {
const QString framingKey = QStringLiteral("framing");
const QString framingOutKey = QStringLiteral("framingOut");
const QString rulesKey = QStringLiteral("rules");
const QString answersKey = QStringLiteral("answers");

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

QVariantMap toVariants(const QMap<QString, QString>& answers)
{
    QVariantMap variants;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        variants.insert(answer.key(), answer.value());
    return variants;
}

void rememberServer(const EndpointConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    settings.setValue(QStringLiteral("address"), config.address);
    settings.setValue(QStringLiteral("port"), config.port);
    rememberFraming(settings, config);
    settings.setValue(QStringLiteral("behavior"), behaviorName(config.behavior.kind));
    settings.setValue(QStringLiteral("reply"), config.behavior.reply);
    settings.setValue(QStringLiteral("closeAfterAnswer"), config.behavior.closeAfterAnswer);
    settings.setValue(answersKey, toVariants(config.behavior.answers));
    if (config.behavior.rules)
        settings.setValue(rulesKey, rulesToJson(config.behavior.rules->list()));
}

void rememberClient(const EndpointConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    settings.setValue(QStringLiteral("host"), config.address);
    settings.setValue(QStringLiteral("port"), config.port);
    settings.setValue(QStringLiteral("count"), config.count);
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
    config.address = settings.value(QStringLiteral("address"), defaults.address).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    recallFraming(settings, config);
    const QString behavior = settings.value(QStringLiteral("behavior")).toString();
    config.behavior.kind = behaviorKind(behavior).value_or(BehaviorSpec::Kind::Echo);
    config.behavior.reply = settings.value(QStringLiteral("reply")).toByteArray();
    config.behavior.closeAfterAnswer
        = settings.value(QStringLiteral("closeAfterAnswer"), false).toBool();
    config.behavior.rules = storedRules(settings);
    config.behavior.answers = storedAnswers(settings);
    return config;
}

EndpointConfig client()
{
    const EndpointConfig defaults = EndpointConfig::client();
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    EndpointConfig config = EndpointConfig::client();
    config.address = settings.value(QStringLiteral("host"), defaults.address).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    config.count = settings.value(QStringLiteral("count"), defaults.count).toInt();
    recallFraming(settings, config);
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
