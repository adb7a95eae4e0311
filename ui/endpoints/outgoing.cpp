// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/outgoing.h"

#include "core/framing/framing.h"
#include "core/framing/framingregistry.h"
#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"
#include "core/text/textcodec.h"

namespace {
/// In an encoding; empty: UTF-8.
Result<QByteArray> encoded(SendMode mode, const QString& input, const QString& encoding)
{
    if (encoding.isEmpty())
        return mode == SendMode::Text ? Result<QByteArray>(input.toUtf8())
                                      : bytesFromEscapedText(input);
    const QByteArray text = TextCodec::encode(input, encoding.toLatin1());
    if (text.isNull())
        return Error {ErrorCode::InvalidArgument,
            QStringLiteral("%1 has not all of its characters").arg(encoding)};
    return mode == SendMode::Text ? Result<QByteArray>(text) : bytesFromEscapedBytes(text);
}

/// The encoding in the field of a message that says it, where there is one.
QJsonObject fieldsFor(const Framing& framing)
{
    QJsonObject fields;
    for (const FieldType& field : framing.type().fields) {
        if (qstrcmp(field.key, "encoding") == 0 && !framing.spec().encoding.isEmpty())
            fields.insert(QLatin1String(field.name), framing.spec().encoding);
    }
    return fields;
}
} // namespace

Result<QByteArray> outgoingBytes(SendMode mode, const QString& input, const FramingSpec& framing)
{
    Q_ASSERT(mode != SendMode::File);
    if (mode == SendMode::Hex)
        return bytesFromPaste(input);
    const Result<QByteArray> text = encoded(mode, input, framing.encoding);
    if (!text)
        return text;
    const Framing whole(framing);
    return whole.encode(*text, fieldsFor(whole));
}
