// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/bytesastext.h"

#include <QMenu>

#include <functional>

/// Adds a submenu with an entry for each ByteFormat to `menu`; `copy` is called in the context of
/// `receiver`. Its title is "Copy as" if `title` is empty. Returns the submenu.
QMenu* addCopyActions(QMenu* menu, QObject* receiver, const std::function<void(ByteFormat)>& copy,
    const QString& title = {});
