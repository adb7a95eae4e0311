// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/transcriptlines.h"

#include "core/text/utf8.h"
#include "core/words/format.h"
#include "core/words/markuptext.h"
#include "ui/conversation/conversationwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TranscriptLines)
};

constexpr std::size_t mostConnections = 20'000; // told of one line
constexpr uint nameColors = 8; // of MarkupText's pages

QString isoTime(qint64 timeNs)
{
    constexpr qint64 nsPerMs = 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(timeNs / nsPerMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString peerOf(const ConversationSnapshot& lines, const Message& message)
{
    return ConversationWords::peer(
        message.connection, lines.analysis->connections.find(message.connection));
}

QString sentText(const ConversationSnapshot& lines, qint64 position)
{
    const QString to = ConversationWords::receivers(lines, position);
    return to.isEmpty() ? Words::tr("sent", "before what was said")
                        : Words::tr("sent, %1", "“to connection 3”; before what was said").arg(to);
}

} // namespace

TranscriptFormat transcriptFormat(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return TranscriptFormat::Html;
    return ending == QLatin1String("json") ? TranscriptFormat::Json : TranscriptFormat::Text;
}

TranscriptLines::TranscriptLines(const ConversationSnapshot& lines, TranscriptFormat format)
    : m_lines(lines)
    , m_format(format)
{
}

QByteArray TranscriptLines::start() const
{
    switch (m_format) {
    case TranscriptFormat::Html:
        return QString(MarkupText::pageStart(Words::tr("Conversation")) + u"<ol>\n").toUtf8();
    case TranscriptFormat::Json:
        return "[";
    case TranscriptFormat::Text:
        break;
    }
    return {};
}

QByteArray TranscriptLines::line(qint64 position) const
{
    switch (m_format) {
    case TranscriptFormat::Html:
        return htmlLine(position).toUtf8();
    case TranscriptFormat::Json:
        return (position == m_lines.first ? "\n" : ",\n") + jsonLine(position);
    case TranscriptFormat::Text:
        break;
    }
    return ConversationWords::written(m_lines, position, bytesOfMessage).toUtf8() + '\n';
}

QByteArray TranscriptLines::end() const
{
    switch (m_format) {
    case TranscriptFormat::Html:
        return QString(u"</ol>\n" + MarkupText::pageEnd()).toUtf8();
    case TranscriptFormat::Json:
        return "\n]\n";
    case TranscriptFormat::Text:
        break;
    }
    return {};
}

QString TranscriptLines::htmlLine(qint64 position) const
{
    const Message& message = m_lines.message(position);
    const SaidText said = ConversationWords::said(m_lines, position, bytesOfMessage);
    const QString text = MarkupText::marked(said.text) + (said.isWhole ? u"" : u"…");
    const bool isOut = message.direction == Direction::Out;
    QString name;
    if (!message.isState()) {
        const QString who = isOut ? sentText(m_lines, position) : peerOf(m_lines, message);
        const uint color = uint(message.connection.value % nameColors);
        name = QStringLiteral("<bdi class=\"name c%1\">%2</bdi> ")
                   .arg(QString::number(color), who.toHtmlEscaped());
    }
    const bool isFault = said.kind == SaidText::Kind::Fault;
    return QStringLiteral("<li class=\"%1\"><time datetime=\"%2\">%3</time> "
                          "<div>%4<bdi class=\"text\">%5</bdi></div></li>\n")
        .arg(QLatin1String(isFault       ? "fault"
                     : message.isState() ? "remark"
                     : isOut             ? "said own"
                                         : "said"),
            isoTime(message.time), Format::timeOfDay(message.time).left(8), name, text);
}

QByteArray TranscriptLines::jsonLine(qint64 position) const
{
    const Message& message = m_lines.message(position);
    QJsonObject members {{QLatin1String("time"), isoTime(message.time)}};
    QJsonArray connections;
    for (const qint64 index : m_lines.messagesOf(position, mostConnections))
        connections.append(qint64(m_lines.analysis->messages[index].connection.value));
    members[QLatin1String("connections")] = connections;
    if (message.isState()) {
        members[QLatin1String("remark")]
            = ConversationWords::said(m_lines, position, bytesOfMessage).text.text;
        return QJsonDocument(members).toJson(QJsonDocument::Compact);
    }
    const bool isIn = message.direction == Direction::In;
    members[QLatin1String("direction")] = QLatin1String(isIn ? "in" : "out");
    const QString other
        = isIn ? peerOf(m_lines, message) : ConversationWords::receivers(m_lines, position);
    if (!other.isEmpty())
        members[QLatin1String(isIn ? "who" : "to")] = other;
    const QByteArray content = contentBytes(*m_lines.analysis, message, bytesOfMessage);
    if (Utf8::isValid(content))
        members[QLatin1String("text")] = QString::fromUtf8(content);
    else
        members[QLatin1String("contentBase64")] = QLatin1String(content.toBase64());
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}
