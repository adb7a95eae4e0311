// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QString>
#include <QStringList>

/// Numbers as a person reads them. Figures keep a shape of their own, so that columns align.
namespace Format {

/// "0 B", "612 B", "14.2 kB", "142 kB": three figures, powers of 1,000.
[[nodiscard]] QString byteCount(qint64 bytes);
/// One that byteCount() needs the most room for.
inline constexpr qint64 widestByteCount = 99'900'000;
/// byteCount() a second; empty for 0, which is nothing to look at.
[[nodiscard]] QString byteRate(qint64 bytesPerSecond);
/// "65,536" in the user's grouping.
[[nodiscard]] QString number(qint64 value);
/// "12:04:07.113204": local time of day from ns since 1970 UTC.
[[nodiscard]] QString timeOfDay(qint64 timeNs);
/// "2026-11-20 12:04:07.113204 UTC+1".
[[nodiscard]] QString dateAndTime(qint64 timeNs);
/// "0.169": an interval in ms, with its microseconds if it is under ten seconds.
[[nodiscard]] QString milliseconds(qint64 intervalNs);
/// "12 s", "3 min 05 s", "2 h 07 min".
[[nodiscard]] QString duration(qint64 intervalNs);
/// "2–104 · 103 B": first and last offset, and how many.
[[nodiscard]] QString range(ByteRange range);
/// "0.169": with so many decimals, in the user's way, and no marks between thousands.
[[nodiscard]] QString decimal(double value, int decimals);
/// A name or an address that keeps its own direction, wherever it stands: ":65432" would be
/// "65432:" in a line that is written from right to left.
[[nodiscard]] QString isolated(const QString& text);
/// "ada, bob, eve": what is listed, in a sentence or alone.
[[nodiscard]] QString list(const QStringList& items);
/// One sentence after the other; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& sentences);
/// What tr() takes to choose the plural by; the number itself goes into a placeholder, as it may be
/// beyond an int, and has the user's grouping.
[[nodiscard]] int forPlural(qint64 count);
/// Plain text as a tool tip, which otherwise guesses rich text from what it holds.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace Format
