// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"

#include <QString>

/// Pages of HTML for what was said: nothing of a text is markup, what cannot be seen stands as an
/// escape in a look of its own, and nothing is loaded or run. Any thread.
namespace MarkupText {

/// Of text that is safe to show already; lines stay.
[[nodiscard]] QString marked(const MarkedText& text);
/// Of several lines, which stay.
[[nodiscard]] QString lines(const QString& text);
/// On one line.
[[nodiscard]] QString line(const QString& text);

/// Up to the heading that is `title`; light or dark, as the reader's program is.
[[nodiscard]] QString pageStart(const QString& title);
[[nodiscard]] QString pageEnd();

} // namespace MarkupText
