// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rulewords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString quoted(const QString& text)
{
    return Words::tr("“%1”").arg(safeText(text));
}

QString replyText(const ReplyText& reply)
{
    if (reply.kind == ReplyText::Kind::File)
        return Words::tr("file %1").arg(safeText(QFileInfo(reply.text).fileName()));
    if (reply.text.isEmpty())
        return Words::tr("nothing");
    if (reply.kind == ReplyText::Kind::Hex)
        return Words::tr("hex %1").arg(safeText(reply.text));
    if (reply.kind == ReplyText::Kind::Message)
        return Words::tr("message %1").arg(quoted(reply.text));
    return quoted(reply.text);
}
} // namespace

namespace RuleWords {

QString title(ReplyMatch::Kind kind)
{
    switch (kind) {
    case ReplyMatch::Kind::Contains:
        return Words::tr("Contains text");
    case ReplyMatch::Kind::Equals:
        return Words::tr("Equals text");
    case ReplyMatch::Kind::Regex:
        return Words::tr("Matches regular expression");
    case ReplyMatch::Kind::Hex:
        return Words::tr("Contains bytes (hex, ?? is any)");
    case ReplyMatch::Kind::Member:
        return Words::tr("Has header member");
    }
    Q_UNREACHABLE();
}

QString title(ReplyText::Kind kind)
{
    switch (kind) {
    case ReplyText::Kind::Text:
        return Words::tr("Text as it is");
    case ReplyText::Kind::Hex:
        return Words::tr("Bytes (hex)");
    case ReplyText::Kind::File:
        return Words::tr("A file's bytes");
    case ReplyText::Kind::Message:
        return Words::tr("Text as one message of the framing");
    }
    Q_UNREACHABLE();
}

QString title(AfterAnswer then)
{
    switch (then) {
    case AfterAnswer::GoOn:
        return Words::tr("Go on");
    case AfterAnswer::Close:
        return Words::tr("Close the connection");
    case AfterAnswer::Reset:
        return Words::tr("Reset the connection");
    }
    Q_UNREACHABLE();
}

QString matchText(const ReplyMatch& match)
{
    switch (match.kind) {
    case ReplyMatch::Kind::Contains:
        return match.pattern.isEmpty() ? Words::tr("every message")
                                       : Words::tr("contains %1").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Equals:
        return Words::tr("is %1").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Regex:
        return Words::tr("matches /%1/").arg(safeText(match.pattern));
    case ReplyMatch::Kind::Hex:
        return Words::tr("contains hex %1").arg(safeText(match.pattern));
    case ReplyMatch::Kind::Member:
        return match.pattern.isEmpty()
            ? Words::tr("has %1").arg(safeText(match.member))
            : Words::tr("%1 is %2").arg(safeText(match.member), quoted(match.pattern));
    }
    Q_UNREACHABLE();
}

QString answerText(const ReplyRule& rule)
{
    QString text = replyText(rule.reply);
    if (rule.delay.count() > 0)
        text = Words::tr("%1 after %2 ms").arg(text).arg(rule.delay.count());
    if (rule.isOnce)
        text = Words::tr("%1, once").arg(text);
    if (rule.then == AfterAnswer::Close)
        text = Words::tr("%1, then close").arg(text);
    else if (rule.then == AfterAnswer::Reset)
        text = Words::tr("%1, then reset").arg(text);
    return text;
}

} // namespace RuleWords
