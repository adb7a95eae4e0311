// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/outgoing.h"

#include "core/framing/framing.h"
#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"

Result<QByteArray> outgoingBytes(SendMode mode, const QString& input, const FramingSpec& framing)
{
    Q_ASSERT(mode != SendMode::File);
    if (mode == SendMode::Hex)
        return bytesFromPaste(input);
    const Result<QByteArray> text
        = mode == SendMode::Text ? Result<QByteArray>(input.toUtf8()) : bytesFromEscapedText(input);
    if (!text)
        return text;
    return Framing(framing).encode(*text);
}
