// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldtype.h"
#include "core/framing/framing.h"

#include <QList>

/// The fields that messages of our framings can be given, for forms with a control for each.
namespace FieldNames {

/// Those of one kind, of all framings; of the same key one.
[[nodiscard]] QList<const FieldType*> all(FieldType::Kind kind);
/// Whether messages of a framing can be given this field.
[[nodiscard]] bool has(const Framing& framing, const FieldType& field);
/// "composeContentTypeCombo": the objectName of the control for a field.
[[nodiscard]] QString ofControl(
    const QString& prefix, const FieldType& field, const QString& suffix);

} // namespace FieldNames
