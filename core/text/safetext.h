// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QByteArrayView>
#include <QString>
#include <QVector>

/// The one place that makes bytes and text from the network safe to show: one line of plain text in
/// which controls (C0 as control pictures U+2400.., DEL, C1), bidi and zero-width marks, line and
/// paragraph separators and unpaired surrogates are visible, and no more than `maxLength` UTF-16
/// units of the source are shown (an ellipsis stands for the rest). Any thread.
[[nodiscard]] QString safeText(QStringView text, qsizetype maxLength = 4096);

/// The same for bytes read as UTF-8; a byte that is not UTF-8 shows as \xNN.
[[nodiscard]] QString safeText(QByteArrayView bytes, qsizetype maxLength = 4096);

/// Text safe to show, for a view that draws escapes in a look of their own, so that no text can
/// look like one.
struct MarkedText {
    QString text;
    QVector<ByteRange> escapes; ///< UTF-16 units of `text`, ascending

    bool operator==(const MarkedText&) const = default;
};

/// Line feeds and tabs stay; what safeText() makes visible stands as an escape of C: \e \0 \r \x07
/// \u202E \U000E0041. Any thread.
[[nodiscard]] MarkedText markedText(QStringView text);
/// The same for bytes read as UTF-8; a byte that is not UTF-8 is \xNN.
[[nodiscard]] MarkedText markedText(QByteArrayView bytes);
/// The same on one line: line feeds and tabs are escapes, too. No more than `maxLength` UTF-16
/// units of the source are shown (an ellipsis stands for the rest).
[[nodiscard]] MarkedText markedLine(QStringView text, qsizetype maxLength = 4096);
[[nodiscard]] MarkedText markedLine(QByteArrayView bytes, qsizetype maxLength = 4096);
