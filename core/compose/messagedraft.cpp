// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/messagedraft.h"

namespace {

const QStringList sourceNames {
    QStringLiteral("text"), QStringLiteral("hex"), QStringLiteral("file")};

} // namespace

QJsonObject MessageDraft::toJson() const
{
    QJsonObject json {{QStringLiteral("source"), sourceNames.at(int(source))},
        {QStringLiteral("content"), content}, {QStringLiteral("contentType"), contentType},
        {QStringLiteral("encoding"), encoding}};
    if (!faults.isEmpty())
        json.insert(QStringLiteral("faults"), faults.toJson());
    return json;
}

Result<MessageDraft> MessageDraft::fromJson(const QJsonObject& json)
{
    MessageDraft draft;
    const auto source = sourceNames.indexOf(json.value(QStringLiteral("source")).toString());
    if (source < 0)
        return Error {ErrorCode::InvalidArgument, QStringLiteral("source")};
    if (!json.value(QStringLiteral("content")).isString())
        return Error {ErrorCode::InvalidArgument, QStringLiteral("content")};
    draft.source = Source(source);
    draft.content = json.value(QStringLiteral("content")).toString();
    draft.contentType = json.value(QStringLiteral("contentType")).toString(draft.contentType);
    draft.encoding = json.value(QStringLiteral("encoding")).toString(draft.encoding);
    draft.faults = FaultPlan::fromJson(json.value(QStringLiteral("faults")).toObject());
    return draft;
}
