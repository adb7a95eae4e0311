// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

/// What an empty field is for: `whole` where it has room for that, else `brief`.
void setPlaceholder(QLineEdit* edit, const QString& whole, const QString& brief);
