// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chatmention.h"

#include "core/base/chatevent.h"

#include <QStringView>

namespace {

/// Whether a name may have it (RFC 2812 section 2.3.1, and letters of any script).
bool isOfName(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
        || (character < 0x80 && QStringView(u"-_[]\\`^{}|").contains(QChar(char16_t(character))));
}

bool endsInName(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    if (last.isLowSurrogate() && text.size() > 1 && text.at(text.size() - 2).isHighSurrogate())
        return isOfName(QChar::surrogateToUcs4(text.at(text.size() - 2), last));
    return isOfName(last.unicode());
}

bool beginsInName(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text.at(1).isLowSurrogate())
        return isOfName(QChar::surrogateToUcs4(first, text.at(1)));
    return isOfName(first.unicode());
}

} // namespace

bool mentionsName(const QString& text, const QString& name)
{
    if (name.isEmpty())
        return false;
    const QString where = foldedChatName(text);
    const QString what = foldedChatName(name);
    const QStringView view = where;
    for (qsizetype at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
        if (!endsInName(view.first(at)) && !beginsInName(view.sliced(at + what.size())))
            return true;
    }
    return false;
}
