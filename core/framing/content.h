// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/contentform.h"
#include "core/framing/framing.h"

/// A content as its message means it.
struct DecodedContent {
    QByteArray bytes; ///< without the escapes and codes of the framing
    QString text; ///< null: it is no text, or not one in its encoding
};

/// Reads a content, the one place for all who show it: `content` as it stands in the stream, or its
/// beginning, where a character may be cut: then `isWhole` is false. Nothing said: text if it is
/// text in FramingSpec::encoding, or UTF-8, a byte order mark included. Pure function, any thread.
[[nodiscard]] DecodedContent decodeContent(
    const Framing& framing, const ContentForm& form, QByteArrayView content, bool isWhole = true);
