// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a widget and all in it paint, text by text as it comes to the screen: with the ellipsis of
/// what was elided, whoever did that.
[[nodiscard]] QStringList paintedTexts(QWidget* widget);
