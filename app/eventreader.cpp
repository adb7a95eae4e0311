// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventreader.h"

#include "app/chatevents.h"
#include "core/base/clock.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventReader)
};

QString serverErrorText(const EndpointFacts& endpoint)
{
    const HostPort target = parseHostPort(endpoint.target).value_or({endpoint.target, 0});
    return ErrorText::forServer(endpoint.error, target.host, target.port);
}

/// Where they were given up, what the row says of them.
ConnectionFacts factsOf(const AnalysisSnapshot& snapshot, const Message& row)
{
    if (const ConnectionFacts* const known = snapshot.connections.find(row.connection))
        return *known;
    ConnectionFacts facts;
    facts.id = row.connection;
    facts.reason = row.reason;
    return facts;
}
}

EventReader::EventReader(EventSink& sink, bool withMessages, const QString& captureFile)
    : m_sink(sink)
    , m_withMessages(withMessages)
    , m_captureFile(captureFile)
{
}

void EventReader::read(const AnalysisSnapshot& snapshot)
{
    readEndpoints(snapshot);
    readRecording(snapshot);
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
            m_sink.failed(time, endpoint.error.code, serverErrorText(endpoint));
    }
}

void EventReader::readRecording(const AnalysisSnapshot& snapshot)
{
    const Error& error = snapshot.capture->recordingError;
    if (error.code == ErrorCode::None || error.code == m_toldRecordingError)
        return;
    m_toldRecordingError = error.code;
    const bool hasBegun = snapshot.capture->file != nullptr;
    const QString why = ErrorText::forCapture(error, m_captureFile);
    m_sink.failed(timeBesideRows(snapshot), error.code,
        hasBegun ? Words::tr(
            "Recording has stopped, connections go on. %1", "a sentence or two that say why")
                       .arg(why)
                 : why);
}

void EventReader::readMessages(const AnalysisSnapshot& snapshot)
{
    const MessageLog::View& rows = snapshot.messages;
    if (rows.first() > m_nextMessage) {
        const qint64 lost = rows.first() - m_nextMessage;
        m_nextMessage = rows.first();
        m_sink.failed(timeBesideRows(snapshot), ErrorCode::LimitReached,
            Words::tr("%1 messages came faster than they could be printed.", nullptr,
                Format::forPlural(lost))
                .arg(lost));
    }
    for (; m_nextMessage < rows.end(); ++m_nextMessage) {
        readChats(snapshot, rows[m_nextMessage].record);
        readRow(snapshot, rows[m_nextMessage]);
    }
    readChats(snapshot, snapshot.recordsEnd);
}

void EventReader::readRow(const AnalysisSnapshot& snapshot, const Message& row)
{
    if (row.isState())
        readStateChange(snapshot, row);
    else if (m_withMessages)
        m_sink.message(snapshot, row);
}

/// What records before `end` tell of chats.
void EventReader::readChats(const AnalysisSnapshot& snapshot, qint64 end)
{
    const RecordLog::View& records = snapshot.capture->records;
    m_nextRecord = std::max(m_nextRecord, records.first());
    for (; m_nextRecord < end; ++m_nextRecord) {
        const CaptureRecord& record = records[m_nextRecord];
        if (const auto event = chatEventOf(*snapshot.capture, record))
            m_sink.chat({*event, record.time, m_nextRecord, 0, record.cause});
    }
}

void EventReader::readStateChange(const AnalysisSnapshot& snapshot, const Message& row)
{
    if (row.change == StateChange::Lost)
        m_sink.lost(snapshot, row);
    if (row.change == StateChange::ErrorTold)
        m_sink.told(snapshot, row);
    const ConnectionFacts connection = factsOf(snapshot, row);
    if (row.change == StateChange::Connected)
        m_sink.connected(row.time, connection);
    if (row.change != StateChange::Ended)
        return;
    if (connection.isKnown() && connection.connected == 0)
        m_sink.failed(row.time, connection.error.code,
            ErrorText::forClient(connection.error, connection.target));
    m_sink.disconnected(row.time, connection);
}
