// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/faulttype.h"

#include <QByteArrayView>

/// Finds the first thing that is wrong with a line of IRC, whose bytes come in pieces. Holds none
/// of them.
class IrcLineCheck
{
public:
    /// The line's next bytes; its line feed is the last, if there is one.
    void take(QByteArrayView bytes);

    /// Null: nothing is wrong so far.
    [[nodiscard]] const FaultType* fault() const { return m_fault; }
    /// In the line, of the first byte that is wrong.
    [[nodiscard]] qint64 faultOffset() const { return m_faultOffset; }

private:
    void takeTags(QByteArrayView bytes);
    void checkSize(qint64 size);
    void checkReturns(QByteArrayView bytes);
    void found(const FaultType& fault, qint64 offset);

    qint64 m_size = 0; // of the line so far
    qint64 m_tagSize = 0; // with the space behind, as far as they are there
    qint64 m_faultOffset = 0;
    const FaultType* m_fault = nullptr;
    bool m_isInTags = false;
    bool m_endsWithReturn = false;
};
