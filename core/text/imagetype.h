// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1String>

/// What image bytes are, by how they begin: PNG, JPEG, GIF, WebP or BMP, as people write it; empty
/// for all else, SVG too, which is a program rather than a picture. Pure function, any thread.
[[nodiscard]] QLatin1String imageTypeOf(QByteArrayView bytes);
