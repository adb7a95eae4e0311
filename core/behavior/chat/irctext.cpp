// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/irctext.h"

#include "core/text/utf8.h"

#include <QRegularExpression>

QString ircName(QByteArrayView bytes)
{
    return Utf8::isValid(bytes) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QString ircText(QByteArrayView bytes)
{
    return withoutIrcFormats(ircName(bytes));
}

QString withoutIrcFormats(QString text)
{
    // Colours: two digits for the letters, and perhaps for what is behind them; or as hexadecimals.
    static const QRegularExpression formatting(
        QStringLiteral("\\x03(?:[0-9]{1,2}(?:,[0-9]{1,2})?)?"
                       "|\\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?"
                       "|[\\x02\\x0F\\x11\\x16\\x1D\\x1E\\x1F]"));
    return text.remove(formatting);
}
