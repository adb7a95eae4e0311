// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventsink.h"

#include <vector>

/// Finds what is new from one snapshot of a session to the next, and tells it to a sink.
class EventReader
{
public:
    /// `withMessages`: false tells of endpoints and connections only. `captureFile` is named where
    /// it cannot be written.
    EventReader(EventSink& sink, bool withMessages, const QString& captureFile);

    /// `snapshot` is not older than the one before.
    void read(const AnalysisSnapshot& snapshot);

private:
    void readEndpoints(const AnalysisSnapshot& snapshot);
    void readRecording(const AnalysisSnapshot& snapshot);
    void readMessages(const AnalysisSnapshot& snapshot);
    void readRow(const AnalysisSnapshot& snapshot, const Message& row);
    void readChats(const AnalysisSnapshot& snapshot, qint64 end);
    void readStateChange(const AnalysisSnapshot& snapshot, const Message& row);
    /// The time of the next row, or now: what a snapshot shows beside its rows came before them.
    [[nodiscard]] qint64 timeBesideRows(const AnalysisSnapshot& snapshot) const;

    EventSink& m_sink;
    const bool m_withMessages;
    const QString m_captureFile;
    std::vector<EndpointFacts::State> m_endpointStates;
    qint64 m_nextMessage = 0;
    qint64 m_nextRecord = 0; // of those that may tell of a chat
    ErrorCode m_toldRecordingError = ErrorCode::None;
};
