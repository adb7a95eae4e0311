// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketoptions.h"

#include <QString>

/// An option of a socket in words, in the user's language.
struct SocketOptionWords {
    QString label; ///< "Ask a silent peer after"
    QString name; ///< as the manual pages have it: "TCP_KEEPIDLE"
    QString meaning; ///< a sentence or two
    QString unit {}; ///< of a number: "s"; empty: none
    bool isSwitch = false; ///< on or off; else a number
    qint64 least = 0; ///< of a number
    qint64 most = 0;
    QString leastText {}; ///< what the least number means; empty: itself
};

/// Any thread.
[[nodiscard]] SocketOptionWords socketOptionWords(SocketOption option);
