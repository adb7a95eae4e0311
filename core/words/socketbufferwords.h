// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/words/tcpinfowords.h"

/// What the kernel says of a socket that has no TCP_INFO: its queues, its buffers, and what it
/// threw away, in the user's language. What it does not tell is left out. Any thread.
[[nodiscard]] QList<TcpInfoWord> socketBufferWords(
    const InspectedSocket& socket, Transport transport);
