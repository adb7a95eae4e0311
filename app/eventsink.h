// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// Takes what happens in a session, in order, and shows it in one form or another. `time` is in ns
/// since 1970 UTC, as in the capture.
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual void listening(qint64 time, const EndpointFacts& endpoint) = 0;
    /// Of a connection whose facts were given up (not isKnown()), `connection` has the id and the
    /// reason alone; below too.
    virtual void connected(qint64 time, const ConnectionFacts& connection) = 0;
    /// `message` is any row of the log but State.
    virtual void message(const AnalysisSnapshot& snapshot, const Message& message) = 0;
    virtual void disconnected(qint64 time, const ConnectionFacts& connection) = 0;
    /// A row of StateChange::Lost: datagrams that the kernel threw away.
    virtual void lost(const AnalysisSnapshot& snapshot, const Message& row) = 0;
    /// A row of StateChange::ErrorTold: what the network said, and ended nothing.
    virtual void told(const AnalysisSnapshot& snapshot, const Message& row) = 0;
    /// Its way through RFC 9293's states.
    virtual void states(qint64 time, const ConnectionFacts& connection) = 0;
    /// Something that happened in a chat, also what makes no line in its rooms. Its cause and the
    /// message of the line are not looked at.
    virtual void chat(const ChatLine& line) = 0;
    virtual void failed(qint64 time, ErrorCode code, const QString& text) = 0;
    virtual void summary(qint64 time, const AnalysisSnapshot& snapshot) = 0;
};
