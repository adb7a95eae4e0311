// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/contentform.h"
#include "core/framing/faulttype.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <string_view>

/// The four required members, in the order in which the tutorial's programs write them.
enum class HeaderMember : quint8 { None, ByteOrder, ContentType, ContentEncoding, ContentLength };

inline constexpr std::array requiredMembers {
    HeaderMember::ByteOrder,
    HeaderMember::ContentType,
    HeaderMember::ContentEncoding,
    HeaderMember::ContentLength,
};

/// "byteorder", "content-type", ...; empty for None.
[[nodiscard]] QLatin1String memberName(HeaderMember member);
/// Which required member has this name, in UTF-8; None for others.
[[nodiscard]] HeaderMember memberNamed(QByteArrayView name);

/// What the JSON header of a header/content message says.
struct MessageHeader {
    const FaultType* fault = nullptr;
    HeaderMember member = HeaderMember::None; ///< that the fault is about
    qint64 contentLength = -1; ///< -1: not known, the stream is lost
    ContentForm::Kind kind = ContentForm::Kind::Binary;
    TextCodec::ByteOrder byteOrder = TextCodec::ByteOrder::Little;
    QByteArray encoding; ///< of a text; empty for Binary, which needs none

    [[nodiscard]] bool isStreamLost() const { return contentLength < 0; }
};

/// Reads a JSON header. Of members that are there twice the last counts, as in Python. Of several
/// faults the first of this order is told: not UTF-8, not JSON, not an object, content-length,
/// byteorder, content-type, content-encoding. Any thread.
[[nodiscard]] MessageHeader parseMessageHeader(QByteArrayView json);

/// Whether a value as it stands in JSON would do for a required member.
[[nodiscard]] bool isGoodMember(HeaderMember member, QByteArrayView value);

/// What a content-type says of its content.
[[nodiscard]] ContentForm::Kind contentKind(std::string_view contentType);
