// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QString>

#include <deque>
#include <vector>

namespace chat {

struct Member;

/// Where members hear one another.
struct Room {
    QString name; ///< "#lobby"
    QString topic;
    QString topicBy;
    qint64 topicTime = 0; ///< ns since 1970 UTC
    qint64 made = 0; ///< likewise
    std::vector<Member*> members; ///< in the order of joining
    std::vector<const Member*> operators; ///< of this room alone
    std::deque<ChatEvent> history; ///< what was said last, with its time

    /// Whether `member` may put others out.
    [[nodiscard]] bool isOperator(const Member& member) const;
};

} // namespace chat
