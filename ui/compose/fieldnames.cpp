// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/fieldnames.h"

#include "core/framing/framingregistry.h"

#include <algorithm>

namespace {

bool isSame(const FieldType& one, const FieldType& other)
{
    return qstrcmp(one.key, other.key) == 0;
}

} // namespace

namespace FieldNames {

QList<const FieldType*> all(FieldType::Kind kind)
{
    QList<const FieldType*> fields;
    for (const FramingType& framing : framingTypes()) {
        for (const FieldType& field : framing.fields) {
            const bool isKnown = std::ranges::any_of(
                fields, [&field](const FieldType* known) { return isSame(*known, field); });
            if (field.kind == kind && !isKnown)
                fields.append(&field);
        }
    }
    return fields;
}

bool has(const Framing& framing, const FieldType& field)
{
    return std::ranges::any_of(
        framing.type().fields, [&field](const FieldType& own) { return isSame(own, field); });
}

QString ofControl(const QString& prefix, const FieldType& field, const QString& suffix)
{
    QString key = QLatin1String(field.key);
    key[0] = key[0].toUpper();
    return prefix + key + suffix;
}

} // namespace FieldNames
