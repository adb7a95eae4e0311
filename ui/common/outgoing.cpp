// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outgoing.h"

#include "core/base/escapes.h"
#include "core/framing/headercontent.h"

#include <QJsonDocument>

namespace {
QByteArray delimiterOf(const FramingSpec& framing)
{
    const QString escaped
        = framing.parameters.value(QStringLiteral("delimiter"), QStringLiteral("\\n"));
    return bytesFromEscapedText(escaped).value_or({});
}

QByteArray headerContentMessage(const QByteArray& content)
{
    HeaderContent::Draft draft;
    if (QJsonDocument::fromJson(content).isNull())
        draft.contentType = QStringLiteral("text/plain");
    draft.content = content;
    return HeaderContent::encode(draft);
}
} // namespace

Result<QByteArray> outgoingBytes(SendMode mode, const QString& input, const FramingSpec& framing)
{
    Q_ASSERT(mode != SendMode::File);
    if (mode == SendMode::Hex)
        return bytesFromHex(input);
    Result<QByteArray> text = bytesFromEscapedText(input);
    if (!text)
        return text;
    if (framing.name == QStringLiteral("lines"))
        return QByteArray(*text + delimiterOf(framing));
    if (framing.name == QStringLiteral("header-content"))
        return headerContentMessage(*text);
    return text;
}
