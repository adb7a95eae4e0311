// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/frame.h"
#include "core/text/textcodec.h"

#include <QByteArray>
#include <QByteArrayView>

/// What a content is, by its content-type.
enum class ContentKind : quint8 {
    Binary,
    Text, ///< text/...
    Json, ///< text/json
};

/// What the JSON header of a header/content message says.
struct MessageHeader {
    const FaultType* fault = nullptr;
    HeaderMember member = HeaderMember::None; ///< that the fault is about
    qint64 contentLength = -1; ///< -1: not known, the stream is lost
    ContentKind kind = ContentKind::Binary;
    TextCodec::ByteOrder byteOrder = TextCodec::ByteOrder::Little;
    QByteArray encoding; ///< of a text; empty for Binary, which needs none

    [[nodiscard]] bool isStreamLost() const { return contentLength < 0; }
};

/// Reads a JSON header. Of members that are there twice the last counts, as in Python. Of several
/// faults the first of this order is told: not UTF-8, not JSON, not an object, content-length,
/// byteorder, content-type, content-encoding. Any thread.
[[nodiscard]] MessageHeader parseMessageHeader(QByteArrayView json);
