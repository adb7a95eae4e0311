// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/messagesummary.h"
#include "ui/theme/theme.h"

#include <QImage>

/// All that one line of a conversation shows.
struct ConversationItem {
    enum class Side : quint8 {
        Received, ///< left
        Sent, ///< right
        State, ///< in the middle: words alone
    };

    Side side = Side::State;
    SaidText said; ///< of a State line a remark
    bool isFirstNew = false; ///< it came while the person looked at older ones
    QString day; ///< where another day begins
    QString name; ///< of who speaks; empty where the line before is of the same one and minute
    QString detail; ///< behind the name
    ColorRole nameColor = ColorRole::Name1;
    QString note; ///< "to 3 · 12:04:07"
    QImage image; ///< null: none, or it is not decoded yet
    QSize imageSize; ///< pixels; that it has or will have, empty: none
    bool hasLinks = false; ///< addresses of the web in what was said can be chosen
    bool isAction = false; ///< it says what somebody does, not what he says
    bool isQuiet = false; ///< it was said before, and is told again
    bool isForUs = false; ///< somebody wants the person's attention
    QString mark; ///< what is searched for: shown where it stands, letters in either case
};
