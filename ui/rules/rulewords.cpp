// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulewords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("RuleWords", text);
}

QString quoted(const QString& text)
{
    return tr("“%1”").arg(safeText(text));
}

QString replyText(const ReplyText& reply)
{
    if (reply.kind == ReplyText::Kind::File)
        return tr("file %1").arg(safeText(QFileInfo(reply.text).fileName()));
    if (reply.text.isEmpty())
        return tr("nothing");
    if (reply.kind == ReplyText::Kind::Hex)
        return tr("hex %1").arg(safeText(reply.text));
    if (reply.kind == ReplyText::Kind::Message)
        return tr("message %1").arg(quoted(reply.text));
    return quoted(reply.text);
}
} // namespace

namespace RuleWords {

QString title(ReplyMatch::Kind kind)
{
    switch (kind) {
    case ReplyMatch::Kind::Contains:
        return tr("Contains text");
    case ReplyMatch::Kind::Equals:
        return tr("Equals text");
    case ReplyMatch::Kind::Regex:
        return tr("Matches regular expression");
    case ReplyMatch::Kind::Hex:
        return tr("Contains bytes (hex, ?? is any)");
    case ReplyMatch::Kind::Member:
        return tr("Has header member");
    }
    Q_UNREACHABLE();
}

QString title(ReplyText::Kind kind)
{
    switch (kind) {
    case ReplyText::Kind::Text:
        return tr("Text as it is");
    case ReplyText::Kind::Hex:
        return tr("Bytes (hex)");
    case ReplyText::Kind::File:
        return tr("A file's bytes");
    case ReplyText::Kind::Message:
        return tr("Text as one message of the framing");
    }
    Q_UNREACHABLE();
}

QString title(AfterAnswer then)
{
    switch (then) {
    case AfterAnswer::GoOn:
        return tr("Go on");
    case AfterAnswer::Close:
        return tr("Close the connection");
    case AfterAnswer::Reset:
        return tr("Reset the connection");
    }
    Q_UNREACHABLE();
}

QString matchText(const ReplyMatch& match)
{
    switch (match.kind) {
    case ReplyMatch::Kind::Contains:
        return match.pattern.isEmpty() ? tr("every message")
                                       : tr("contains %1").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Equals:
        return tr("is %1").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Regex:
        return tr("matches /%1/").arg(safeText(match.pattern));
    case ReplyMatch::Kind::Hex:
        return tr("contains hex %1").arg(safeText(match.pattern));
    case ReplyMatch::Kind::Member:
        return match.pattern.isEmpty()
            ? tr("has %1").arg(safeText(match.member))
            : tr("%1 is %2").arg(safeText(match.member), quoted(match.pattern));
    }
    Q_UNREACHABLE();
}

QString answerText(const ReplyRule& rule)
{
    QString text = replyText(rule.reply);
    if (rule.delay.count() > 0)
        text = tr("%1 after %2 ms").arg(text).arg(rule.delay.count());
    if (rule.isOnce)
        text = tr("%1, once").arg(text);
    if (rule.then == AfterAnswer::Close)
        text = tr("%1, then close").arg(text);
    else if (rule.then == AfterAnswer::Reset)
        text = tr("%1, then reset").arg(text);
    return text;
}

} // namespace RuleWords
