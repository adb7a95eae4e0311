// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"
#include "tests/core/framingsupport.h"

#include <QByteArray>

/// Keeps what a behaviour did.
class RecordingActions : public BehaviorActions
{
public:
    void send(QByteArrayView bytes) override { (closed > 0 ? sentLate : sent) += bytes; }
    void close() override { ++closed; }

    QByteArray sent;
    QByteArray sentLate; ///< after close()
    int closed = 0; ///< times
};

/// What `spec` does with a stream; it gets all of it, even after it has closed.
inline RecordingActions actionsOf(
    const BehaviorSpec& spec, const QByteArray& stream, const Split& split)
{
    RecordingActions actions;
    const auto behavior = makeBehavior(spec);
    forEachPiece(
        stream, split, [&](QByteArrayView piece) { behavior->bytesReceived(piece, actions); });
    return actions;
}
