// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/faultplan.h"

#include "core/framing/framingregistry.h"

#include <algorithm>
#include <array>

namespace {

constexpr char badByteValue = '\xff';

const QString fieldsName = QStringLiteral("fields");

/// A field of header/content that had a place of its own once.
struct FormerField {
    const char* key;
    const char* name;
    qint64 least;
    qint64 most;
};
constexpr std::array formerFields {
    FormerField {"contentLength", "content-length", -(qint64(1) << 62), qint64(1) << 62},
    FormerField {"headerLength", "header-length", 0, 65'535},
};

ByteRange rangeOf(const ComposedBytes& message, FieldLook look)
{
    const auto found = std::ranges::find(message.looks, look, &LookRange::look);
    return found == message.looks.end() ? ByteRange {} : found->range;
}

void mark(ComposedBytes& message, ByteRange range)
{
    message.looks.append({range, FieldLook::Fault});
}

ComposeProblem putBadByte(ComposedBytes& message, FieldLook look)
{
    const ByteRange range = rangeOf(message, look);
    if (range.isEmpty())
        return {.kind = ComposeProblem::Kind::NothingToSpoil};
    const qint64 place = range.start + range.size() / 2;
    message.bytes[place] = badByteValue;
    mark(message, {place, place + 1});
    return {};
}

void repeat(ComposedBytes& message, int copies)
{
    const QVector<LookRange> looks = message.looks;
    const qint64 size = message.bytes.size();
    for (int copy = 1; copy < copies; ++copy) {
        for (const LookRange& each : looks)
            message.looks.append({each.range.translated(copy * size), each.look});
    }
    message.bytes = message.bytes.repeated(copies);
}

std::optional<qint64> readNumber(
    const QJsonObject& json, const QString& name, qint64 least, qint64 most)
{
    const qint64 value = json.value(name).toInteger(least - 1);
    return value < least || value > most ? std::nullopt : std::optional(value);
}

} // namespace

FaultPlan FaultPlan::limitedTo(const Framing& framing, Transport transport) const
{
    const FramingType& type = framing.type();
    FaultPlan plan = *this;
    if (!type.takesMoreFields) {
        for (const QString& name : fields.keys()) {
            const bool isTaken = std::ranges::any_of(type.fields,
                [&name](const FieldType& field) { return name == QLatin1String(field.name); });
            if (!isTaken)
                plan.fields.remove(name);
        }
    }
    if (badByte == BadByte::InHeader && !hasHeader(framing))
        plan.badByte = BadByte::None;
    if (!keepsBoundaries(transport))
        plan.delivery = Delivery::Once;
    return plan;
}

FaultPlan FaultPlan::ofFields() const
{
    FaultPlan plan;
    plan.fields = fields;
    return plan;
}

bool FaultPlan::hasHeader(const Framing& framing)
{
    return std::ranges::any_of(framing.type().fields,
        [](const FieldType& field) { return field.section->look == FieldLook::Header; });
}

ComposeProblem FaultPlan::apply(ComposedBytes& message) const
{
    if (message.bytes.size() * copies > maxWrite)
        return {.kind = ComposeProblem::Kind::TooManyCopies, .number = copies};
    ComposeProblem problem;
    if (badByte != BadByte::None)
        problem = putBadByte(
            message, badByte == BadByte::InHeader ? FieldLook::Header : FieldLook::Content);
    repeat(message, copies);
    if (cutAfter && *cutAfter < message.bytes.size()) {
        message.leftOut = message.bytes.size() - *cutAfter;
        message.bytes.truncate(*cutAfter);
        for (LookRange& each : message.looks)
            each.range = each.range.intersected({0, *cutAfter});
    }
    return problem;
}

QJsonObject FaultPlan::toJson() const
{
    QJsonObject json;
    if (!fields.isEmpty())
        json.insert(fieldsName, fields);
    if (badByte != BadByte::None)
        json.insert(QStringLiteral("badByte"), int(badByte));
    if (copies > 1)
        json.insert(QStringLiteral("copies"), copies);
    if (cutAfter)
        json.insert(QStringLiteral("cutAfter"), *cutAfter);
    if (pieceSize > 0)
        json.insert(QStringLiteral("pieceSize"), pieceSize);
    if (pause.count() > 0)
        json.insert(QStringLiteral("pause"), qint64(pause.count()));
    if (delivery != Delivery::Once)
        json.insert(QStringLiteral("delivery"), int(delivery));
    return json;
}

FaultPlan FaultPlan::fromJson(const QJsonObject& json)
{
    FaultPlan plan;
    const QString formerName = QStringLiteral("members");
    plan.fields = json.value(json.contains(fieldsName) ? fieldsName : formerName).toObject();
    for (const FormerField& field : formerFields) {
        const QString key = QLatin1String(field.key);
        if (const auto value = readNumber(json, key, field.least, field.most))
            plan.fields.insert(QLatin1String(field.name), *value);
    }
    plan.badByte = BadByte(readNumber(json, QStringLiteral("badByte"), 0, 2).value_or(0));
    plan.copies = int(readNumber(json, QStringLiteral("copies"), 1, maxCopies).value_or(1));
    plan.cutAfter = readNumber(json, QStringLiteral("cutAfter"), 0, maxWrite);
    plan.pieceSize = readNumber(json, QStringLiteral("pieceSize"), 1, maxWrite).value_or(0);
    plan.pause = std::chrono::milliseconds(
        readNumber(json, QStringLiteral("pause"), 0, maxPause.count()).value_or(0));
    plan.delivery = Delivery(readNumber(json, QStringLiteral("delivery"), 0, 3).value_or(0));
    return plan;
}
