// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QStringView>

/// How a person gives what is to be sent.
enum class SendMode : quint8 {
    Text, ///< as it is, a backslash is one; one message of the framing
    EscapedText, ///< the same, with the escapes of bytesFromEscapedText()
    Hex, ///< bytes as they are, in any form that bytesFromPaste() takes
    File, ///< a file's bytes as they are
};

/// The bytes to send for what a person typed: text becomes one message of `framing` (a line gets
/// its delimiter, header/content its headers) in its encoding, hex goes as it is. Not for
/// SendMode::File.
/// Errors: InvalidArgument with the offset of what is wrong, or why no message can hold the text.
[[nodiscard]] Result<QByteArray> outgoingBytes(
    SendMode mode, const QString& input, const FramingSpec& framing);
