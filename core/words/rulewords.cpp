// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rulewords.h"

#include "core/text/safetext.h"
#include "core/words/format.h"

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
        return Words::tr("file %1", "an answer: the bytes of a file")
            .arg(safeText(QFileInfo(reply.text).fileName()));
    if (reply.text.isEmpty())
        return Words::tr("nothing", "is answered");
    if (reply.kind == ReplyText::Kind::Hex)
        return Words::tr("bytes %1", "an answer: hexadecimal digits").arg(safeText(reply.text));
    if (reply.kind == ReplyText::Kind::Message)
        return Words::tr("message %1", "an answer: “a text”").arg(quoted(reply.text));
    return quoted(reply.text);
}
} // namespace

namespace RuleWords {

QString title(ReplyMatch::Kind kind)
{
    switch (kind) {
    case ReplyMatch::Kind::Contains:
        return Words::tr("Contains text", "a message");
    case ReplyMatch::Kind::Equals:
        return Words::tr("Equals text", "a message");
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
        return Words::tr("Go on", "after the answer");
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
        return match.pattern.isEmpty()
            ? Words::tr("Any message", "is answered")
            : Words::tr("Contains %1", "a message; “a text”").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Equals:
        return Words::tr("Equals %1", "a message; “a text”").arg(quoted(match.pattern));
    case ReplyMatch::Kind::Regex:
        return Words::tr("Matches /%1/", "a message; a regular expression")
            .arg(safeText(match.pattern));
    case ReplyMatch::Kind::Hex:
        return Words::tr("Contains bytes %1", "a message; hexadecimal digits")
            .arg(safeText(match.pattern));
    case ReplyMatch::Kind::Member:
        return match.pattern.isEmpty()
            ? Words::tr("Has %1", "a message; the name of a header member")
                  .arg(safeText(match.member))
            : Words::tr("%1: %2", "the name of a header member, “a value” that it has")
                  .arg(safeText(match.member), quoted(match.pattern));
    }
    Q_UNREACHABLE();
}

QString answerText(const ReplyRule& rule)
{
    QStringList parts {replyText(rule.reply)};
    if (rule.delay.count() > 0)
        parts << Words::tr("after %1 ms", "when it is answered")
                     .arg(Format::number(rule.delay.count()));
    if (rule.isOnce)
        parts << Words::tr("once", "it is answered, and not again");
    if (rule.then == AfterAnswer::Close)
        parts << Words::tr("then close", "the connection");
    else if (rule.then == AfterAnswer::Reset)
        parts << Words::tr("then reset", "the connection");
    return Format::list(parts);
}

} // namespace RuleWords
