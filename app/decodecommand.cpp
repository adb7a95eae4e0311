// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decodecommand.h"

#include "app/console.h"
#include "app/eventreader.h"
#include "app/inputfile.h"
#include "app/jsonevents.h"
#include "app/textevents.h"
#include "core/analysis/messagereader.h"
#include "core/session/filedecoder.h"
#include "core/text/safetext.h"
#include "core/words/capturewords.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecodeCommand)
};

/// Lets through what a capture tells of connections, and the messages that match a filter.
class DecodedEvents : public EventSink
{
public:
    DecodedEvents(EventSink& sink, const MessageFilter& filter)
        : m_sink(sink)
        , m_filter(filter)
    {
    }

    void listening(qint64, const EndpointFacts&) override { } // it did, once
    void connected(qint64 time, const ConnectionFacts& connection) override
    {
        m_sink.connected(time, connection);
    }
    void message(const AnalysisSnapshot& snapshot, const Message& message) override
    {
        if (m_filter.matches(snapshot, message, m_reader))
            m_sink.message(snapshot, message);
    }
    void disconnected(qint64 time, const ConnectionFacts& connection) override
    {
        m_sink.disconnected(time, connection);
    }
    void lost(const AnalysisSnapshot& snapshot, const Message& row) override
    {
        m_sink.lost(snapshot, row);
    }
    void told(const AnalysisSnapshot& snapshot, const Message& row) override
    {
        m_sink.told(snapshot, row);
    }
    void states(qint64 time, const ConnectionFacts& connection) override
    {
        m_sink.states(time, connection);
    }
    void chat(const ChatLine& line) override { m_sink.chat(line); }
    void failed(qint64 time, ErrorCode code, const QString& text) override
    {
        m_sink.failed(time, code, text);
    }
    void summary(qint64 time, const AnalysisSnapshot& snapshot) override
    {
        m_sink.summary(time, snapshot);
    }

private:
    EventSink& m_sink;
    const MessageFilter& m_filter;
    MessageReader m_reader;
};

std::unique_ptr<EventSink> makeSink(bool json, LineWriter& output)
{
    if (json)
        return std::make_unique<JsonEvents>(output, JsonEvents::TimeBase::Unix);
    return std::make_unique<TextEvents>(output);
}

void tellStates(EventSink& sink, const AnalysisSnapshot& snapshot, qint64 time)
{
    for (qsizetype row = 0; row < snapshot.connections.size(); ++row) {
        const ConnectionFacts& connection = snapshot.connections.at(row);
        if (connection.isKnown())
            sink.states(time, connection);
    }
}

bool isStandardInput(const DecodeOptions& options)
{
    return options.file == u'-';
}

QString sentenceFor(const Error& error, const DecodeOptions& options)
{
    if (error.code == ErrorCode::NotACapture) {
        const QString detail = safeText(error.detail);
        return isStandardInput(options)
            ? Words::tr("Standard input is no capture of Socketscope, which alone can be decoded "
                        "(%1).",
                "a technical detail")
                  .arg(detail)
            : Words::tr("%1 is no capture of Socketscope, which alone can be decoded (%2).",
                "a file, a technical detail")
                  .arg(safeText(options.file), detail);
    }
    return Words::tr("The capture cannot be read: %1.").arg(safeText(error.detail));
}

}

ExitStatus runDecode(const DecodeOptions& options)
{
    const Result<QString> file
        = isStandardInput(options) ? standardInputAsFile() : Result<QString>(options.file);
    if (!file) {
        printError(sentenceFor(file.error(), options));
        return Failed;
    }
    LineWriter output;
    const std::unique_ptr<EventSink> sink = makeSink(options.json, output);
    DecodedEvents events(*sink, options.filter);
    EventReader reader(events, true, options.file);
    AnalysisSnapshotPtr decoded;
    const Result<> result = decodeFile(
        *file, options.rules, options.limits, [&](const AnalysisSnapshotPtr& snapshot) {
            reader.read(*snapshot);
            output.flush();
            decoded = snapshot;
            return output.error() == 0;
        });
    if (!result) {
        printError(sentenceFor(result.error(), options));
        return Failed;
    }
    const CaptureSnapshot& capture = *decoded->capture;
    const bool isEmpty = capture.records.isEmpty();
    const qint64 end = isEmpty ? 0 : capture.records[capture.records.end() - 1].time;
    if (options.states)
        tellStates(events, *decoded, end);
    events.summary(end, *decoded);
    output.flush();
    for (const QString& remark : captureRemarks(capture))
        printError(remark);
    const QString text = outputErrorText(output.error());
    if (text.isEmpty())
        return Done;
    printError(text);
    return Failed;
}
