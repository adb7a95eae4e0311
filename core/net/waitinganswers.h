// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"

#include <QTimer>

#include <deque>
#include <optional>

/// The answers of one connection that wait for their time or for those before them, in the order in
/// which they were given. Times are nanoseconds of the monotonic clock.
class WaitingAnswers
{
public:
    WaitingAnswers();

    void append(qint64 dueNs, Answer answer);
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// When the first is due. Only where there is one.
    [[nodiscard]] qint64 firstDueNs() const { return m_items.front().dueNs; }
    /// The first if its time has come.
    [[nodiscard]] std::optional<Answer> takeDue(qint64 nowNs);
    void clear();
    /// Bytes of memory, about.
    [[nodiscard]] qint64 heldBytes() const { return m_heldBytes; }
    /// Runs while the first is not due; single-shot.
    [[nodiscard]] QTimer& timer() { return m_timer; }

private:
    struct Item {
        qint64 dueNs;
        Answer answer;
    };

    [[nodiscard]] static qint64 sizeOf(const Item& item);

    std::deque<Item> m_items;
    qint64 m_heldBytes = 0;
    QTimer m_timer;
};
