// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencelook.h"

#include "ui/parts/escapelook.h"

static QFont enlarged(QFont font, qreal zoom)
{
    font.setPointSizeF(font.pointSizeF() * zoom);
    return font;
}

SequenceLook SequenceLook::ofTheme(qreal zoom)
{
    const Theme& theme = Theme::instance();
    SequenceLook look;
    for (std::size_t role = 0; role < look.colors.size(); ++role)
        look.colors[role] = theme.color(ColorRole(role));
    look.font = enlarged(theme.font(), zoom);
    look.strong = enlarged(theme.strongFont(), zoom);
    look.small = enlarged(theme.smallFont(), zoom);
    look.mono = enlarged(theme.monoFont(), zoom);
    look.escape = EscapeLook::format();
    look.escape.setFont(look.mono);
    look.zoom = zoom;
    return look;
}
