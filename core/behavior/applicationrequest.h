// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the application behaviour answers, as the tutorial's client asks it: a message of the
/// header/content protocol, `search` as text/json, any other action as binary. Pure function.
[[nodiscard]] QByteArray applicationRequest(const QString& action, const QString& value);
