// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/dissection.h"

#include "core/text/jsontext.h"

#include <algorithm>

QByteArray Dissection::Entry::toJson() const
{
    switch (kind) {
    case FieldValue::Kind::None:
        return "null";
    case FieldValue::Kind::Number:
    case FieldValue::Kind::Json:
        return JsonText::compact(value.toUtf8());
    case FieldValue::Kind::Text:
    case FieldValue::Kind::Bytes:
        return JsonText::quoted(value);
    }
    Q_UNREACHABLE();
}

const Dissection::Entry* Dissection::find(QStringView name) const
{
    const Entry* found = nullptr;
    for (const Part& part : parts) {
        for (const Entry& entry : part.fields) {
            if (entry.name == name && entry.state != Field::State::Missing)
                found = &entry;
        }
    }
    return found;
}

const Dissection::Entry* Dissection::cause() const
{
    for (const Part& part : parts) {
        const auto found = std::ranges::find_if(part.fields, &Entry::isCause);
        if (found != part.fields.end())
            return &*found;
    }
    return nullptr;
}

ByteRange Dissection::contentRange(ByteRange known, qint64 size) const
{
    if (content) {
        const qint64 start = content->range.start;
        const qint64 end
            = content->expected < 0 ? known.end : std::min(start + content->expected, size);
        return {start, std::max(start, end)};
    }
    // Fields that stand behind the content are for the framing to tell of, and so the content.
    const qint64 fieldsEnd = parts.isEmpty() ? 0 : parts.last().range.end;
    const qint64 start = std::max(known.start, fieldsEnd);
    return {start, std::max(start, known.end)};
}

QVector<LookRange> Dissection::looks(ByteRange contentBytes) const
{
    QVector<LookRange> ranges;
    QVector<LookRange> inContent;
    for (const Part& part : parts) {
        if (part.type)
            (contentBytes.contains(part.range) ? inContent : ranges)
                .append({part.range, part.type->look});
    }
    ranges.append({contentBytes, FieldLook::Content});
    return ranges + inContent;
}

void DissectionBuilder::section(const Section& section)
{
    m_result.parts.append({section, {}});
}

void DissectionBuilder::field(const Field& field)
{
    if (m_result.parts.isEmpty())
        m_result.parts.append(Dissection::Part());
    m_result.parts.last().fields.append({.name = QString::fromUtf8(field.name),
        .kind = field.value.kind(),
        .value = field.value.toText(),
        .range = field.range,
        .valueRange = field.valueRange,
        .fault = field.fault,
        .state = field.state,
        .isCause = field.isCause});
}
