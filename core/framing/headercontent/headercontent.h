// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/frame.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

/// The header/content protocol's messages: how they are taken apart for a person, and how they are
/// made. The wire format stands in core/framing/headercontent/headercontent.md. Pure functions, any
/// thread.
namespace HeaderContent {

constexpr qint64 fixedHeaderSize = 2; ///< bytes: the JSON header's length, unsigned, big-endian

/// The bytes of both headers, as the first two bytes of a message say; with fewer there: 2.
[[nodiscard]] qsizetype headersSize(QByteArrayView message);

/// One member of a JSON header as it stands in the bytes.
struct Member {
    QString name;
    QString value; ///< strings without their quotes, all else as JSON text
    ByteRange range; ///< of `"name": value`, in the message
    const FaultType* fault = nullptr;
    bool isRequired = false; ///< by its name; one that is missing stands last, with an empty range
};

/// A message (or as much of one as there is) taken apart. Ranges are in the message, 0 its start.
struct Dissection {
    ByteRange fixedHeader;
    ByteRange header;
    ByteRange content;
    int headerLength = 0; ///< as the fixed header says; -1: not all there
    qint64 contentLength = -1;
    std::vector<Member> members;
    QString contentType;
    QString contentEncoding;
    QString byteOrder;
    bool isJson = false; ///< content-type is text/json
    bool isText = false; ///< content-type is text/..., encoding known
};

/// `message` holds at least the fixed and the JSON header if they are whole; content may be cut. Of
/// a header that is not JSON the members are those before the first thing out of place.
[[nodiscard]] Dissection dissect(QByteArrayView message);

/// `content` in the encoding named by a header, as text. nullopt-like: isNull() if not decodable.
/// `byteOrder` is the header's; it counts for utf-16 and utf-32 without a byte order mark.
[[nodiscard]] QString decodeText(
    QByteArrayView content, const QString& encoding, const QString& byteOrder = {});

/// Whether Qt knows an encoding of this name, Python's spellings included.
[[nodiscard]] bool isKnownEncoding(const QString& encoding);

/// What a message is made from.
struct Draft {
    QString contentType = QStringLiteral("text/json");
    QString contentEncoding = QStringLiteral("utf-8");
    QByteArray content; ///< already in `contentEncoding`
    QJsonObject extraMembers; ///< put after the required four, or in their place if of their name
};

/// The bytes of one message, written as the tutorial's programs write them (", " and ": "). Empty
/// if the JSON header would be longer than 65,535 bytes.
[[nodiscard]] QByteArray encode(const Draft& draft);

/// Text in an encoding; `isNull()` if the encoding is unknown or cannot hold the text.
[[nodiscard]] QByteArray encodeText(const QString& text, const QString& encoding);

/// A request as the tutorial's client makes it: `search` as text/json, any other action as binary.
[[nodiscard]] QByteArray encodeRequest(const QString& action, const QString& value);

} // namespace HeaderContent
