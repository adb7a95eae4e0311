// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// The header/content protocol's messages: how they are made. How they are taken apart stands in
/// headercontentdissector.h, the wire format in core/framing/headercontent/headercontent.md. Pure
/// functions, any thread.
namespace HeaderContent {

constexpr qint64 fixedHeaderSize = 2; ///< bytes: the JSON header's length, unsigned, big-endian

/// The bytes of both headers, as the first two bytes of a message say; with fewer there: 2.
[[nodiscard]] qsizetype headersSize(QByteArrayView message);

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

} // namespace HeaderContent
