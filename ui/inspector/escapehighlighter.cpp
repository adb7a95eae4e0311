// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/escapehighlighter.h"

#include "ui/parts/escapelook.h"

#include <QTextBlock>

#include <algorithm>

void EscapeHighlighter::highlightBlock(const QString& text)
{
    const qint64 start = currentBlock().position();
    MarkedText block {text, {}};
    auto escape = std::ranges::lower_bound(m_escapes, start, {}, &ByteRange::start);
    for (; escape != m_escapes.end() && escape->start < start + text.size(); ++escape)
        block.escapes.append(escape->translated(-start));
    for (const QTextLayout::FormatRange& range : EscapeLook::formats(block))
        setFormat(range.start, range.length, range.format);
}
