// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/text/safetext.h"

#include <QVector>

/// Where addresses of the web (http and https alone) stand in a text: UTF-16 units, ascending.
/// Nothing that shows as an escape is part of one, nor punctuation behind it, nor a bracket that
/// was opened before it. Any thread.
[[nodiscard]] QVector<ByteRange> linksIn(const MarkedText& text);

/// The host of such an address as it is asked for: in lower case, of letters of other scripts in
/// its ASCII form (RFC 3490, "xn--..."). Empty if it has none that is valid.
[[nodiscard]] QString hostOfLink(const QString& link);
