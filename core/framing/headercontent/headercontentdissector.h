// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"

/// What a header/content message is made of.
namespace HeaderContent {

inline constexpr SectionType fixedHeaderSection {
    QT_TRANSLATE_NOOP("SectionType", "Fixed header"), FieldLook::Meta};
inline constexpr SectionType jsonHeaderSection {
    QT_TRANSLATE_NOOP("SectionType", "JSON header"), FieldLook::Header};

inline constexpr char headerLengthName[] = "header-length"; ///< the field of the fixed header

/// Fields are `header-length` and the members of the JSON header, in its order and as they stand; a
/// required one that is missing comes last. Of a header that is not JSON they are those before the
/// first thing out of place. The content is told of once both headers are whole. Pure function.
void dissect(QByteArrayView message, FieldSink& sink);

} // namespace HeaderContent
