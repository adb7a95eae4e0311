// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/namecolor.h"

#include "core/base/chatevent.h"

#include <QHash>

ColorRole nameColor(const QString& name)
{
    constexpr qsizetype mostNames = 20'000; // then it begins anew
    static QHash<QString, int> colors; // by folded name
    const QString folded = foldedChatName(name);
    if (const auto known = colors.constFind(folded); known != colors.constEnd())
        return ColorRole(int(ColorRole::Name1) + *known);
    if (colors.size() >= mostNames)
        colors.clear();
    const int color = int(colors.size() % nameColors);
    colors.insert(folded, color);
    return ColorRole(int(ColorRole::Name1) + color);
}
