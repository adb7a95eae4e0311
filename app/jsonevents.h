// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsink.h"
#include "app/linewriter.h"

#include <QJsonObject>

/// Events as JSON, one object a line: the `--json` output. Each has `event` and `time`: seconds of
/// the monotonic clock, which all programs of a machine share (CLOCK_MONOTONIC), or since 1970 UTC,
/// where the machine may be another.
class JsonEvents : public EventSink
{
public:
    enum class TimeBase : quint8 { Monotonic, Unix };

    explicit JsonEvents(LineWriter& output, TimeBase timeBase = TimeBase::Monotonic);

    /// Bytes of content over which a `message` event has `contentOmitted` in its place.
    static constexpr qint64 contentLimit = 16 * 1024 * 1024;

    void listening(qint64 time, const EndpointFacts& endpoint) override;
    void connected(qint64 time, const ConnectionFacts& connection) override;
    void message(const AnalysisSnapshot& snapshot, const Message& message) override;
    void disconnected(qint64 time, const ConnectionFacts& connection) override;
    void lost(const AnalysisSnapshot& snapshot, const Message& row) override;
    void told(const AnalysisSnapshot& snapshot, const Message& row) override;
    void states(qint64 time, const ConnectionFacts& connection) override;
    void chat(const ChatLine& line) override;
    void failed(qint64 time, ErrorCode code, const QString& text) override;
    void summary(qint64 time, const AnalysisSnapshot& snapshot) override;

private:
    [[nodiscard]] static QByteArray insertMessage(
        QJsonObject& members, const AnalysisSnapshot& snapshot, const Message& message);
    void print(QLatin1String event, qint64 time, QJsonObject members, const QByteArray& more = {});

    LineWriter& m_output;
    qint64 m_lastTime = 0; // ns since 1970 UTC
    const qint64 m_clockOffset; // ns from the printed clock to the capture's
};
