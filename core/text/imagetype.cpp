// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/imagetype.h"

QLatin1String imageTypeOf(QByteArrayView bytes)
{
    constexpr qsizetype bmpHeaders = 26; // file header, and the smallest that follows it
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QLatin1String("PNG");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QLatin1String("JPEG");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QLatin1String("GIF");
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8).startsWith("WEBP"))
        return QLatin1String("WebP");
    const bool isBmp = bytes.startsWith("BM") && bytes.size() >= bmpHeaders
        && bytes.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4); // reserved
    return isBmp ? QLatin1String("BMP") : QLatin1String();
}
