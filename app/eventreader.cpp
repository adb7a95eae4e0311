// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventreader.h"

#include "app/errortext.h"
#include "core/base/clock.h"

#include <algorithm>

EventReader::EventReader(EventSink& sink, bool withMessages)
    : m_sink(sink)
    , m_withMessages(withMessages)
{
}

void EventReader::read(const AnalysisSnapshot& snapshot)
{
    readEndpoints(snapshot);
    readRecording(*snapshot.capture, timeBesideRows(snapshot));
    readMessages(snapshot);
}

qint64 EventReader::timeBesideRows(const AnalysisSnapshot& snapshot) const
{
    const MessageLog::View& rows = snapshot.messages;
    const bool hasNext = m_nextMessage >= rows.first() && m_nextMessage < rows.end();
    return hasNext ? rows[m_nextMessage].time : currentTimeNs();
}

void EventReader::readEndpoints(const AnalysisSnapshot& snapshot)
{
    using State = EndpointFacts::State;
    const qint64 time = timeBesideRows(snapshot);
    m_endpointStates.resize(snapshot.endpoints.size(), State::Stopped);
    for (std::size_t i = 0; i < snapshot.endpoints.size(); ++i) {
        const EndpointFacts& endpoint = snapshot.endpoints[i];
        const State before = std::exchange(m_endpointStates[i], endpoint.state);
        if (endpoint.state == before || endpoint.role == Role::Client)
            continue;
        if (endpoint.state == State::Listening && before != State::Paused)
            m_sink.listening(time, endpoint);
        else if (endpoint.state == State::Paused || endpoint.state == State::Failed)
            m_sink.failed(
                time, endpoint.error.code, serverErrorText(endpoint.error, endpoint.target));
    }
}

void EventReader::readRecording(const CaptureSnapshot& capture, qint64 time)
{
    const Error& error = capture.recordingError;
    if (error.code == ErrorCode::None || m_hasToldRecordingError)
        return;
    m_hasToldRecordingError = true;
    const QString path = capture.file ? capture.file->path() : QString();
    m_sink.failed(time, error.code, captureErrorText(error, path));
}

void EventReader::readMessages(const AnalysisSnapshot& snapshot)
{
    const MessageLog::View& rows = snapshot.messages;
    if (rows.first() > m_nextMessage) {
        const qint64 lost = rows.first() - m_nextMessage;
        m_nextMessage = rows.first();
        m_sink.failed(timeBesideRows(snapshot), ErrorCode::LimitReached,
            QStringLiteral("%1 messages came faster than they could be printed; the "
                           "capture has them.")
                .arg(lost));
    }
    for (; m_nextMessage < rows.end(); ++m_nextMessage) {
        const Message& row = rows[m_nextMessage];
        if (row.type == MessageType::State)
            readStateChange(snapshot, row);
        else if (m_withMessages)
            m_sink.message(snapshot, row);
    }
}

void EventReader::readStateChange(const AnalysisSnapshot& snapshot, const Message& row)
{
    const ConnectionFacts* connection = snapshot.connections.find(row.connection);
    if (!connection)
        return;
    if (row.change == StateChange::Connected)
        m_sink.connected(row.time, *connection);
    if (row.change != StateChange::Ended)
        return;
    if (connection->connected == 0)
        m_sink.failed(row.time, connection->error.code,
            connectionErrorText(row.reason, connection->error, connection->target));
    m_sink.disconnected(row.time, *connection);
}
