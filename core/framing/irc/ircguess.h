// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Whether a stream that starts with these bytes is IRC for certain: its first lines are such as
/// clients begin with (CAP, NICK, USER, PASS), or as servers send, with their name in front. Pure
/// function, any thread.
[[nodiscard]] bool isStartOfIrc(QByteArrayView bytes);
