// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

/// Notifications of the desktop that somebody wants the person. Off until they are asked for; kept
/// between sessions of the program (QSettings). GUI thread.
namespace ChatNotifier {

[[nodiscard]] bool isOn();
void setOn(bool on);
/// Shows what was said, and by whom: their words and nothing else. Nothing where it is off, or the
/// desktop shows none. Waits for nobody.
void tell(const QString& name, const QString& text);

/// The same of what wants the person in `now`, and was not there in `before`, an earlier state.
void tellOfNews(const ChatFacts& before, const ChatFacts& now);

} // namespace ChatNotifier
