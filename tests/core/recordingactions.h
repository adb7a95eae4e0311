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
    void answerAfter(std::chrono::milliseconds delay, Answer answer) override
    {
        delays.push_back(delay.count());
        answers.push_back(std::move(answer));
    }
    [[nodiscard]] QString peerText() const override { return QStringLiteral("192.0.2.1:5000"); }
    [[nodiscard]] qint64 timeNs() const override { return 1'767'225'600'123'456'789; }

    std::vector<Answer> answers; ///< of answerAfter()
    std::vector<qint64> delays; ///< milliseconds, likewise
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
