// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What an action is called where it is no entry of a menu: its text without the mnemonic
/// ("&Open…", in Chinese and Japanese "開く(&O)…") and without the ellipsis.
[[nodiscard]] QString actionName(const QString& text);
