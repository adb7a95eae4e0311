// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/headercontent.h"

#include "core/framing/headercontent/messageheader.h"
#include "core/text/jsontext.h"

#include <QSysInfo>
#include <QtEndian>

namespace {

constexpr qsizetype maxHeaderSize = 65'535;

} // namespace

namespace HeaderContent {

qsizetype headersSize(QByteArrayView message)
{
    if (message.size() < fixedHeaderSize)
        return fixedHeaderSize;
    return fixedHeaderSize + qFromBigEndian<quint16>(message.data());
}

QByteArray encode(const Draft& draft)
{
    const bool isLittle = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
    QJsonObject extra = draft.extraMembers;
    QByteArray json;
    const auto append = [&json](const QString& name, const QJsonValue& value) {
        json += json.isEmpty() ? "{" : ", ";
        json += JsonText::quoted(name) + ": " + JsonText::serialized(value);
    };
    const auto appendRequired = [&](HeaderMember member, const QJsonValue& value) {
        const QString name = memberName(member);
        append(name, extra.contains(name) ? extra.take(name) : value);
    };
    appendRequired(HeaderMember::ByteOrder, QLatin1String(isLittle ? "little" : "big"));
    appendRequired(HeaderMember::ContentType, draft.contentType);
    appendRequired(HeaderMember::ContentEncoding, draft.contentEncoding);
    appendRequired(HeaderMember::ContentLength, draft.content.size());
    for (auto it = extra.begin(); it != extra.end(); ++it)
        append(it.key(), it.value());
    json += '}';
    if (json.size() > maxHeaderSize)
        return {};

    QByteArray fixedHeader(fixedHeaderSize, Qt::Uninitialized);
    qToBigEndian(quint16(json.size()), fixedHeader.data());
    return fixedHeader + json + draft.content;
}

} // namespace HeaderContent
