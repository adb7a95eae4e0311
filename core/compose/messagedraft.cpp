// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/messagedraft.h"

namespace {

const QStringList sourceNames {
    QStringLiteral("text"), QStringLiteral("hex"), QStringLiteral("file")};

const QString fieldsName = QStringLiteral("fields");

/// Fields of header/content that had places of their own once: key in the file, name.
constexpr std::pair<const char*, const char*> formerFields[] {
    {"contentType", "content-type"}, {"encoding", "content-encoding"}};

} // namespace

QJsonObject MessageDraft::toJson() const
{
    QJsonObject json {{QStringLiteral("source"), sourceNames.at(int(source))},
        {QStringLiteral("content"), content}};
    QJsonObject chosen;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        chosen.insert(it.key(), it.value());
    if (!chosen.isEmpty())
        json.insert(fieldsName, chosen);
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
    const QJsonObject fields = json.value(fieldsName).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.fields.insert(it.key(), it.value().toString());
    for (const auto& [key, name] : formerFields) {
        if (const QJsonValue value = json.value(QLatin1String(key)); value.isString())
            draft.fields.insert(QLatin1String(name), value.toString());
    }
    draft.faults = FaultPlan::fromJson(json.value(QStringLiteral("faults")).toObject());
    return draft;
}
