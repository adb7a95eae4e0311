// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"

#include <QMetaType>
#include <qnamespace.h>

/// Of a cell that holds text from outside: a MarkedText, so that its escapes have their own look.
/// Qt::DisplayRole has its text alone.
constexpr int markedTextRole = Qt::UserRole + 1000;

Q_DECLARE_METATYPE(MarkedText)
