// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// A text of IRC without its formatting (mIRC's colours, bold, ...): in UTF-8, or where it is none
/// in Latin-1, which old clients still send. Pure function, any thread.
[[nodiscard]] QString ircText(QByteArrayView bytes);
/// A text without that formatting (https://modern.ircdocs.horse/formatting).
[[nodiscard]] QString withoutIrcFormats(QString text);
/// The same of names, which have no formatting.
[[nodiscard]] QString ircName(QByteArrayView bytes);
