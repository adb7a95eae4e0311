// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a text has a name in it as a word of its own; the case of ASCII letters does not count.
[[nodiscard]] bool mentionsName(const QString& text, const QString& name);
