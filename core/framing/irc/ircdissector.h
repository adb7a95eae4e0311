// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"

namespace Irc {

inline constexpr SectionType tagsSection {
    QT_TRANSLATE_NOOP("SectionType", "Tags"), FieldLook::Meta};
inline constexpr SectionType commandSection {
    QT_TRANSLATE_NOOP("SectionType", "Command"), FieldLook::Header};
inline constexpr SectionType trailingSection {
    QT_TRANSLATE_NOOP("SectionType", "Text"), FieldLook::Content};

/// Tells what a line of IRC is made of, from its bytes or from its beginning: `tags` and
/// `parameters` as they stand, `source`, `command`, and `trailing`, the text behind the last colon.
/// Its content is all of it. Pure function, any thread.
void dissect(QByteArrayView line, FieldSink& sink);

} // namespace Irc
