// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsink.h"
#include "app/linewriter.h"

/// Events as lines for a person. Bytes from the network are made safe for a terminal.
class TextEvents : public EventSink
{
public:
    explicit TextEvents(LineWriter& output);

    void listening(qint64 time, const EndpointFacts& endpoint) override;
    void connected(qint64 time, const ConnectionFacts& connection) override;
    void message(const AnalysisSnapshot& snapshot, const Message& message) override;
    void disconnected(qint64 time, const ConnectionFacts& connection) override;
    /// Goes to standard error.
    void lost(const AnalysisSnapshot& snapshot, const Message& row) override;
    void told(const AnalysisSnapshot& snapshot, const Message& row) override;
    void states(qint64 time, const ConnectionFacts& connection) override;
    void chat(const ChatLine& line) override;
    void failed(qint64 time, ErrorCode code, const QString& text) override;
    void summary(qint64 time, const AnalysisSnapshot& snapshot) override;

private:
    void printGivenUp(const Totals& totals);
    void print(const QString& line);

    LineWriter& m_output;
};
