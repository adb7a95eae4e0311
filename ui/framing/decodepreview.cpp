// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/decodepreview.h"

#include "core/framing/content.h"
#include "core/framing/framecallback.h"
#include "core/framing/streamframer.h"
#include "core/text/safetext.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype maxMessages = 6;
constexpr qsizetype maxText = 60; // characters of a message that are shown

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecodePreview)
};

/// `content` may be the beginning of what is there.
QString contentText(const Framing& framing, QByteArrayView content, bool isWhole)
{
    const DecodedContent decoded = decodeContent(framing, {}, content, isWhole);
    return decoded.text.isNull() ? safeText(QByteArrayView(decoded.bytes), maxText)
                                 : safeText(decoded.text, maxText);
}

} // namespace

DecodePreview::DecodePreview(const AnalysisSnapshot& snapshot, ConnectionId connection)
{
    const qint64 first = snapshot.connections.find(connection)->firstData;
    if (first < snapshot.capture->records.first()) // there is none, or it was given up
        return;
    const ConnectionFacts& facts = *snapshot.connections.find(connection);
    m_start = streamStart(*snapshot.capture, first, guessSize);
    m_role = {snapshot.capture->records[first].direction, facts.role};
    m_port = facts.serverPort();
}

FramingGuess DecodePreview::guess() const
{
    return guessFraming(
        m_start.bytes, {.role = m_role, .otherStart = m_start.otherBytes, .port = m_port});
}

QStringList DecodePreview::messages(const FramingSpec& spec) const
{
    const auto framing = std::make_shared<Framing>(spec);
    QStringList lines;
    FrameCallback sink([&](const Frame& frame) {
        if (lines.size() >= maxMessages)
            return;
        const QByteArray content = m_start.bytes.mid(
            frame.content.start, std::min(frame.content.size(), qint64(maxText)));
        const bool isFault = frame.fault || frame.kind == FrameKind::Unframed;
        lines << QStringLiteral("%1 %2  %3%4")
                     .arg(m_role.direction == Direction::In ? QStringLiteral("◀")
                                                            : QStringLiteral("▶"),
                         Format::byteCount(frame.range.size()),
                         isFault ? Words::tr("fault: ") : QString(),
                         contentText(*framing, content, content.size() == frame.content.size()));
    });
    StreamFramer(framing, m_role).feed(m_start.bytes, sink);
    return lines;
}
