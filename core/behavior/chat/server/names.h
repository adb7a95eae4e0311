// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace chat {

/// Whether it can be a member's name: letters, marks and digits of any script and -_[]\`^{}|, not a
/// digit or "-" first, at most `maxLength` characters.
[[nodiscard]] bool isName(const QString& text, int maxLength);
/// "#lobby" of "#lobby" and of "lobby"; empty if it can be no room's name.
[[nodiscard]] QString roomName(const QString& text, int maxLength);
/// Names that look alike have one of these in common: the skeleton (Unicode Technical Standard 39)
/// of the name as it is written, and that of the name in small letters.
[[nodiscard]] QStringList skeletons(const QString& name);

/// What a peer has sent as text, in UTF-8: control characters but tabs, and what else ends a line,
/// are U+FFFD, as is what is no UTF-8.
[[nodiscard]] QString cleanText(QByteArrayView bytes);
[[nodiscard]] QString cleanText(QString text);

} // namespace chat
