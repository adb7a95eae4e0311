// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/net/connection.h"
#include "core/net/waitinganswers.h"

// The part of Connection that sends a behaviour's answers in their order, each at its time.

void Connection::answerAfter(std::chrono::milliseconds delay, Answer answer)
{
    if (m_phase == Phase::Ended)
        return;
    const bool isNext = !m_queue && (!m_answers || m_answers->isEmpty());
    if (isNext && delay.count() == 0) {
        deliver(answer);
        return;
    }
    if (!m_answers) {
        m_answers = std::make_unique<WaitingAnswers>();
        connect(&m_answers->timer(), &QTimer::timeout, this, &Connection::releaseAnswers);
    }
    const qint64 size = answer.bytes.size();
    if (m_answers->heldBytes() + size > m_context.limits.queue) {
        m_context.capture.refused(m_id, size, currentTimeNs());
        answer.bytes.clear();
    }
    m_answers->append(
        monotonicTimeNs() + std::chrono::nanoseconds(delay).count(), std::move(answer));
    releaseAnswers();
}

// A file goes out before what follows it, and only one is open at a time.
void Connection::releaseAnswers()
{
    if (!m_answers)
        return;
    while (m_phase == Phase::Connected && !m_queue) {
        const std::optional<Answer> answer = m_answers->takeDue(monotonicTimeNs());
        if (!answer)
            break;
        deliver(*answer);
    }
    if (!m_queue && !m_answers->isEmpty()) {
        const std::chrono::nanoseconds left(m_answers->firstDueNs() - monotonicTimeNs());
        m_answers->timer().start(std::max(std::chrono::ceil<std::chrono::milliseconds>(left), {}));
    }
    resumeReading();
}

void Connection::deliver(const Answer& answer)
{
    if (answer.file.isEmpty()) {
        send(answer.bytes);
    } else if (!m_isFinWanted) {
        if (const Result<> result = sendFile(answer.file); !result)
            emit answerFailed(result.error());
    }
    if (answer.then == AfterAnswer::Close) {
        close();
    } else if (answer.then == AfterAnswer::Reset) {
        m_isResetWanted = true;
        finishIfDrained();
    }
}

void Connection::dropAnswers()
{
    if (m_answers)
        m_answers->clear();
}

QString Connection::peerText() const
{
    return m_peer.toString();
}

qint64 Connection::timeNs() const
{
    return currentTimeNs();
}

void Connection::changeSettings(const BehaviorSpec& spec)
{
    if (m_behavior)
        m_behavior->settingsChanged(spec);
}

/// Bytes that wait here because of what the peer sent and does not read.
qint64 Connection::heldBytes() const
{
    return m_unsent.size() + (m_answers ? m_answers->heldBytes() : 0);
}
