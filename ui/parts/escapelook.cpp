// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/escapelook.h"

#include "ui/theme/theme.h"

#include <algorithm>

QTextCharFormat EscapeLook::format()
{
    QTextCharFormat format;
    format.setFont(Theme::instance().monoFont());
    format.setForeground(Theme::instance().color(ColorRole::Escape));
    format.setBackground(Theme::instance().color(ColorRole::EscapeFill));
    return format;
}

QVector<QTextLayout::FormatRange> EscapeLook::formats(const MarkedText& text)
{
    return formats(text, format());
}

QVector<QTextLayout::FormatRange> EscapeLook::formats(
    const MarkedText& text, const QTextCharFormat& format)
{
    QVector<QTextLayout::FormatRange> formats;
    for (const ByteRange escape : text.escapes) {
        QTextLayout::FormatRange range;
        range.start = int(escape.start);
        range.length = int(escape.size());
        range.format = format;
        formats.append(range);
    }
    return formats;
}

MarkedText EscapeLook::part(const MarkedText& text, ByteRange range)
{
    MarkedText found {text.text.mid(range.start, range.size()), {}};
    auto escape = std::ranges::lower_bound(text.escapes, range.start, {}, &ByteRange::start);
    for (; escape != text.escapes.end() && escape->start < range.end; ++escape)
        found.escapes.append(escape->intersected(range).translated(-range.start));
    return found;
}

MarkedText EscapeLook::spaced(const MarkedText& text)
{
    const QChar hairSpace(0x200A);
    const QChar isolate(0x2066);
    const QChar isolateEnd(0x2069);
    MarkedText out;
    qsizetype at = 0;
    for (const ByteRange escape : text.escapes) {
        out.text += QStringView(text.text).sliced(at, escape.start - at) + hairSpace + isolate;
        const qint64 start = out.text.size();
        out.text
            += QStringView(text.text).sliced(escape.start, escape.size()) + isolateEnd + hairSpace;
        out.escapes.append({start, start + escape.size()});
        at = escape.end;
    }
    out.text += QStringView(text.text).sliced(at);
    return out;
}
