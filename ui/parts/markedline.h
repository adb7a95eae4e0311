// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"

#include <QTextLayout>

/// Lays out a text on one line of so many pixels, elided at its end where it is longer; `escape` is
/// what its escapes are drawn with. Any thread.
void layOutMarkedLine(QTextLayout* layout, const MarkedText& text, int width,
    const QTextOption& option, const QTextCharFormat& escape);
