// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/rulesjson.h"

#include "core/text/escapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString rulesKey = QStringLiteral("rules");
const QString matchKey = QStringLiteral("match");
const QString valueKey = QStringLiteral("value");
const QString replyKey = QStringLiteral("reply");
const QString delayKey = QStringLiteral("delay");
const QString onceKey = QStringLiteral("once");
const QString thenKey = QStringLiteral("then");

QJsonObject matchToJson(const ReplyMatch& match)
{
    const QString name = replyMatchNames().at(qsizetype(match.kind));
    if (match.kind != ReplyMatch::Kind::Member)
        return {{name, match.pattern}};
    QJsonObject object {{name, match.member}};
    if (!match.pattern.isEmpty())
        object.insert(valueKey, match.pattern);
    return object;
}

QJsonObject ruleToJson(const ReplyRule& rule)
{
    QJsonObject object {{matchKey, matchToJson(rule.match)},
        {replyKey,
            QJsonObject {{replyTextNames().at(qsizetype(rule.reply.kind)), rule.reply.text}}}};
    if (rule.delay.count() > 0)
        object.insert(delayKey, qint64(rule.delay.count()));
    if (rule.isOnce)
        object.insert(onceKey, true);
    if (rule.then != AfterAnswer::GoOn)
        object.insert(thenKey, afterAnswerNames().at(qsizetype(rule.then)));
    return object;
}

/// Takes the members of an object one by one, and keeps the first thing that is wrong with them.
class MemberReader
{
public:
    MemberReader(QString path, const QJsonValue& value)
        : m_path(std::move(path))
        , m_unread(value.toObject())
    {
        if (!value.isObject())
            fail(QStringLiteral("must be an object"));
    }

    /// `fallback` if it is not there.
    QJsonValue take(const QString& key, const QJsonValue& fallback = QJsonValue::Undefined)
    {
        return m_unread.contains(key) ? m_unread.take(key) : fallback;
    }

    QString text(const QString& key)
    {
        const QJsonValue value = take(key, QString());
        if (!value.isString())
            fail(QStringLiteral("\"%1\" must be a string").arg(key));
        return value.toString();
    }

    /// The one of `names` that is there: its place among them.
    qsizetype oneOf(const QStringList& names)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (m_unread.contains(names[i]))
                return i;
        }
        fail(QStringLiteral("must have one of %1").arg(names.join(QStringLiteral(", "))));
        return 0;
    }

    void fail(const QString& what)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("%1: %2").arg(m_path, what);
    }

    /// Empty if all was well and no member is left.
    QString finish()
    {
        if (!m_unread.isEmpty())
            fail(QStringLiteral("\"%1\" has no meaning here").arg(m_unread.begin().key()));
        return m_error;
    }

private:
    QString m_path;
    QJsonObject m_unread;
    QString m_error;
};

ReplyMatch readMatch(MemberReader reader, QString& error)
{
    ReplyMatch match;
    const QStringList names = replyMatchNames();
    match.kind = ReplyMatch::Kind(reader.oneOf(names));
    const bool isMember = match.kind == ReplyMatch::Kind::Member;
    (isMember ? match.member : match.pattern) = reader.text(names.at(qsizetype(match.kind)));
    if (isMember)
        match.pattern = reader.text(valueKey);
    error = reader.finish();
    return match;
}

ReplyText readReply(MemberReader reader, QString& error)
{
    ReplyText reply;
    const QStringList names = replyTextNames();
    reply.kind = ReplyText::Kind(reader.oneOf(names));
    reply.text = reader.text(names.at(qsizetype(reply.kind)));
    error = reader.finish();
    return reply;
}

std::chrono::milliseconds readDelay(MemberReader& reader)
{
    const double delay = reader.take(delayKey, 0.0).toDouble(-1);
    if (delay >= 0 && delay <= double(maxReplyDelay.count()))
        return std::chrono::milliseconds(qint64(delay));
    reader.fail(QStringLiteral("\"delay\" must be 0 to %1").arg(maxReplyDelay.count()));
    return {};
}

bool readOnce(MemberReader& reader)
{
    const QJsonValue once = reader.take(onceKey, false);
    if (!once.isBool())
        reader.fail(QStringLiteral("\"once\" must be true or false"));
    return once.toBool();
}

AfterAnswer readThen(MemberReader& reader)
{
    const QStringList names = afterAnswerNames();
    const qsizetype index = names.indexOf(reader.take(thenKey, names.front()).toString());
    if (index >= 0)
        return AfterAnswer(index);
    reader.fail(QStringLiteral("\"then\" must be one of %1").arg(names.join(QStringLiteral(", "))));
    return AfterAnswer::GoOn;
}

Result<ReplyRule> readRule(const QString& path, const QJsonValue& value)
{
    ReplyRule rule;
    QString matchError;
    QString replyError;
    MemberReader reader(path, value);
    rule.match = readMatch({path + QStringLiteral(", match"), reader.take(matchKey)}, matchError);
    rule.reply = readReply({path + QStringLiteral(", reply"), reader.take(replyKey)}, replyError);
    rule.delay = readDelay(reader);
    rule.isOnce = readOnce(reader);
    rule.then = readThen(reader);
    for (const QString& error : {reader.finish(), matchError, replyError}) {
        if (!error.isEmpty())
            return Error {ErrorCode::InvalidArgument, error};
    }
    return rule;
}

} // namespace

QByteArray rulesToJson(const ReplyRuleList& rules)
{
    QJsonArray array;
    for (const ReplyRule& rule : rules)
        array.append(ruleToJson(rule));
    return QJsonDocument(QJsonObject {{rulesKey, array}}).toJson();
}

Result<ReplyRuleList> rulesFromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return errorAt(parsing.offset, parsing.errorString());
    const QJsonValue array = document.object().value(rulesKey);
    if (!array.isArray())
        return Error {ErrorCode::InvalidArgument, QStringLiteral("there is no array \"rules\"")};
    ReplyRuleList rules;
    for (const QJsonValue value : array.toArray()) {
        Result<ReplyRule> rule = readRule(QStringLiteral("rule %1").arg(rules.size() + 1), value);
        if (!rule)
            return rule.error();
        rules.append(std::move(rule).value());
    }
    return rules;
}
