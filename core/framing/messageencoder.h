// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QByteArrayView>

/// The bytes of one message of `framing` that says `content`: with its delimiter, length, escapes;
/// of header-content with the headers that suit the content, of raw as it is. `framing` is sound,
/// as for makeFramer(). Pure function, any thread.
/// Errors: InvalidArgument for content that the framing cannot carry (a delimiter in it, longer
/// than its limit or than its length can say, of another size than fixed).
[[nodiscard]] Result<QByteArray> encodeMessage(const FramingSpec& framing, QByteArrayView content);

/// What a message says, from its content (Frame::content) as it stands in the stream: without the
/// escapes of start-stop and slip, without the codes of cobs; of all other framings the same bytes.
/// Of a faulty content what can be read of it. Pure function, any thread.
[[nodiscard]] QByteArray decodedContent(const FramingSpec& framing, QByteArrayView content);

/// Whether decodedContent() can differ from the content.
[[nodiscard]] bool hasEncodedContent(const FramingSpec& framing);
