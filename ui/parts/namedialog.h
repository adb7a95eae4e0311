// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

class QWidget;
class Session;

/// Asks what a person calls a connection's peer, and has the capture keep it. Returns at once.
void openNameDialog(QWidget* parent, Session* session, const ConnectionFacts& facts);
