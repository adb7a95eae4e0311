// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// The one place that makes bytes and text from the network safe to show: one line of plain text in
/// which controls (C0 as control pictures U+2400.., DEL, C1), bidi and zero-width marks, line and
/// paragraph separators and unpaired surrogates are visible, and no more than `maxLength` UTF-16
/// units of the source are shown (an ellipsis stands for the rest). Any thread.
[[nodiscard]] QString safeText(QStringView text, qsizetype maxLength = 4096);

/// The same for bytes read as UTF-8; a byte that is not UTF-8 shows as \xNN.
[[nodiscard]] QString safeText(QByteArrayView bytes, qsizetype maxLength = 4096);

/// As safeText, but keeps line feeds and tabs, for views of many lines.
[[nodiscard]] QString safeMultilineText(QByteArrayView bytes, qsizetype maxLength);
