// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/markedline.h"

#include "ui/parts/escapelook.h"

#include <QFontMetrics>

#include <algorithm>

/// Returns how many units of the text are on the line.
static int layOutLine(QTextLayout* layout, int width)
{
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(width);
    layout->endLayout();
    return line.textLength();
}

void layOutMarkedLine(QTextLayout* layout, const MarkedText& text, int width,
    const QTextOption& option, const QTextCharFormat& escape)
{
    // No more of it fits than one character a pixel.
    MarkedText shown = EscapeLook::part(text, {0, std::min<qint64>(text.text.size(), width)});
    shown = EscapeLook::spaced(shown);
    QTextOption wrapping = option;
    wrapping.setWrapMode(QTextOption::WrapAnywhere);
    layout->setTextOption(wrapping);
    layout->setText(shown.text);
    layout->setFormats(EscapeLook::formats(shown, escape));
    int fitting = layOutLine(layout, width);
    if (fitting == shown.text.size())
        return;
    const QString ellipsis(QChar(u'…'));
    fitting = layOutLine(layout, width - QFontMetrics(layout->font()).horizontalAdvance(ellipsis));
    while (fitting > 0 && shown.text.at(fitting - 1) == u' ')
        --fitting; // spaces at the end of a line take no room there, and would before an ellipsis
    shown = EscapeLook::part(shown, {0, fitting});
    layout->setText(shown.text + ellipsis);
    layout->setFormats(EscapeLook::formats(shown, escape));
    layOutLine(layout, width);
}
