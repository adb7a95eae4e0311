// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/faultplan.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr char badByteValue = '\xff';

const QString contentLengthName = QStringLiteral("content-length");

ByteRange rangeOf(const ComposedBytes& message, MessagePart part)
{
    const auto found = std::find_if(message.parts.begin(), message.parts.end(),
        [part](const PartRange& each) { return each.part == part; });
    return found == message.parts.end() ? ByteRange {} : found->range;
}

void mark(ComposedBytes& message, ByteRange range)
{
    message.parts.append({range, MessagePart::Fault});
}

ComposeProblem putBadByte(ComposedBytes& message, MessagePart part)
{
    const ByteRange range = rangeOf(message, part);
    if (range.isEmpty())
        return {.kind = ComposeProblem::Kind::NothingToSpoil};
    const qint64 place = range.start + range.size() / 2;
    message.bytes[place] = badByteValue;
    mark(message, {place, place + 1});
    return {};
}

void repeat(ComposedBytes& message, int copies)
{
    const QVector<PartRange> parts = message.parts;
    const qint64 size = message.bytes.size();
    for (int copy = 1; copy < copies; ++copy) {
        for (const PartRange& part : parts)
            message.parts.append({part.range.translated(copy * size), part.part});
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

FaultPlan FaultPlan::withoutHeaders() const
{
    FaultPlan plan = *this;
    plan.members = {};
    plan.contentLength.reset();
    plan.headerLength.reset();
    if (plan.badByte == BadByte::InHeader)
        plan.badByte = BadByte::None;
    return plan;
}

FaultPlan FaultPlan::ofMembers() const
{
    FaultPlan plan;
    plan.members = members;
    plan.contentLength = contentLength;
    return plan;
}

QJsonObject FaultPlan::allMembers() const
{
    QJsonObject all = members;
    if (contentLength)
        all.insert(contentLengthName, *contentLength);
    return all;
}

ComposeProblem FaultPlan::apply(ComposedBytes& message) const
{
    if (message.bytes.size() * copies > maxWrite)
        return {.kind = ComposeProblem::Kind::TooManyCopies, .number = copies};
    ComposeProblem problem;
    if (const ByteRange fixed = rangeOf(message, MessagePart::FixedHeader);
        headerLength && !fixed.isEmpty()) {
        qToBigEndian(quint16(*headerLength), message.bytes.data() + fixed.start);
        mark(message, fixed);
    }
    if (badByte != BadByte::None)
        problem = putBadByte(
            message, badByte == BadByte::InHeader ? MessagePart::JsonHeader : MessagePart::Content);
    repeat(message, copies);
    if (cutAfter && *cutAfter < message.bytes.size()) {
        message.leftOut = message.bytes.size() - *cutAfter;
        message.bytes.truncate(*cutAfter);
        for (PartRange& part : message.parts)
            part.range = part.range.intersected({0, *cutAfter});
    }
    return problem;
}

QJsonObject FaultPlan::toJson() const
{
    QJsonObject json;
    if (!members.isEmpty())
        json.insert(QStringLiteral("members"), members);
    if (contentLength)
        json.insert(QStringLiteral("contentLength"), *contentLength);
    if (headerLength)
        json.insert(QStringLiteral("headerLength"), *headerLength);
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
    return json;
}

FaultPlan FaultPlan::fromJson(const QJsonObject& json)
{
    FaultPlan plan;
    plan.members = json.value(QStringLiteral("members")).toObject();
    plan.contentLength
        = readNumber(json, QStringLiteral("contentLength"), -maxContentLength, maxContentLength);
    if (const auto length = readNumber(json, QStringLiteral("headerLength"), 0, maxHeaderLength))
        plan.headerLength = int(*length);
    plan.badByte = BadByte(readNumber(json, QStringLiteral("badByte"), 0, 2).value_or(0));
    plan.copies = int(readNumber(json, QStringLiteral("copies"), 1, maxCopies).value_or(1));
    plan.cutAfter = readNumber(json, QStringLiteral("cutAfter"), 0, maxWrite);
    plan.pieceSize = readNumber(json, QStringLiteral("pieceSize"), 1, maxWrite).value_or(0);
    plan.pause = std::chrono::milliseconds(
        readNumber(json, QStringLiteral("pause"), 0, maxPause.count()).value_or(0));
    return plan;
}
