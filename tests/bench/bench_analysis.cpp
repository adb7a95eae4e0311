// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/analysis/messagereader.h"
#include "core/behavior/applicationrequest.h"
#include "core/filter/messagefilter.h"
#include "core/words/messagesummary.h"
#include "tests/support/handmadecapture.h"

#include <cstdio>
#include <ctime>

// How fast one core analyses a capture, from its records and file to messages and facts, and what
// comes after: filters, summaries, snapshots. Usage: bench_analysis [RECORDS]

namespace {

template<typename Work>
double secondsOf(Work work)
{
    const std::clock_t start = std::clock(); // processor time: others may use the machine too
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

void report(const char* what, qint64 count, double seconds)
{
    std::printf("%-56s %8.2f million/s\n", what, double(count) / seconds / 1e6);
}

/// Analyses the whole capture; counts messages.
AnalysisSnapshotPtr benchAnalyzer(const char* what, HandMadeCapture& capture)
{
    const CaptureSnapshotPtr snapshot = capture.snapshot();
    Analyzer analyzer;
    const double seconds = secondsOf([&] { analyzer.advance(snapshot); });
    AnalysisSnapshotPtr result = analyzer.snapshot(capture.time());
    report(what, result->totals.messages, seconds);
    return result;
}

/// `count` messages, in turn on `connections` connections, a record each.
AnalysisSnapshotPtr benchRecords(const char* what, const char* framing, const QByteArray& message,
    qint64 count, quint32 connections = 1)
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QString::fromLatin1(framing));
    for (quint32 opened = 0; opened < connections; ++opened)
        capture.addConnection(endpoint);
    for (qint64 at = 0; at < count; ++at)
        capture.data({1 + quint32(at) % connections}, Direction::In, message);
    return benchAnalyzer(what, capture);
}

/// The two ends of a pair: each message sent alone, received `batch` at a time.
void benchPair(const char* what, const QByteArray& message, qint64 count, quint32 batch)
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("header-content"));
    const ConnectionId client = capture.addConnection(endpoint);
    const ConnectionId server = capture.openConnection(endpoint);
    capture.connect(server, client);
    for (qint64 at = 0; at < count; at += batch) {
        for (quint32 sent = 0; sent < batch; ++sent)
            capture.data(client, Direction::Out, message);
        capture.receivePaired(server, client, quint32(message.size()) * batch);
    }
    benchAnalyzer(what, capture);
}

void benchFilter(const char* text, const AnalysisSnapshot& log)
{
    const MessageFilter filter = MessageFilter::parse(QString::fromLatin1(text)).value();
    MessageReader reader;
    qint64 matches = 0;
    const double seconds = secondsOf([&] {
        for (qint64 index = log.messages.first(); index < log.messages.end(); ++index)
            matches += filter.matches(log, log.messages[index], reader);
    });
    std::printf("filter %-31s %9lld matches ", text, static_cast<long long>(matches));
    std::printf("%14.2f million/s\n", double(log.messages.size()) / seconds / 1e6);
}

void benchSummaries(const AnalysisSnapshot& log)
{
    constexpr qint64 count = 20'000;
    qsizetype length = 0;
    const double seconds = secondsOf([&] {
        for (qint64 index = 0; index < count; ++index)
            length += summaryText(log, log.messages[log.messages.first() + index]).size();
    });
    std::printf("summary of a row %*.2f us (%lld letters)\n", 48, seconds / count * 1e6,
        static_cast<long long>(length / count));
}

/// What a snapshot costs when every connection has changed since the last.
void benchSnapshots(quint32 connections)
{
    constexpr int rounds = 50;
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
    for (quint32 opened = 0; opened < connections; ++opened)
        capture.addConnection(endpoint);
    Analyzer analyzer;
    AnalysisSnapshotPtr kept;
    double seconds = 0;
    for (int round = 0; round < rounds; ++round) {
        for (quint32 at = 0; at < connections; ++at)
            capture.data({1 + at}, Direction::In, "x");
        const CaptureSnapshotPtr snapshot = capture.snapshot();
        seconds += secondsOf([&] {
            analyzer.advance(snapshot);
            kept = analyzer.snapshot(0);
        });
    }
    std::printf("a record on each of %u connections, then a snapshot %*.2f ms\n", connections, 15,
        seconds / rounds * 1e3);
}

} // namespace

int main(int argc, char** argv)
{
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 2'000'000;
    const QByteArray request
        = applicationRequest(QStringLiteral("search"), QStringLiteral("morpheus"));
    const QByteArray line = QByteArray(63, 'x') + '\n';
    benchRecords("raw, 64 B a record", "raw", line, count);
    benchRecords("raw, 64 B a record, 1,000 connections", "raw", line, count, 1000);
    benchRecords("lines, 64 B, one a record", "lines", line, count);
    benchRecords("lines, 64 B, 1,000 a record", "lines", line.repeated(1000), count / 1000);
    const AnalysisSnapshotPtr log
        = benchRecords("header-content, one a record", "header-content", request, count);
    benchRecords(
        "header-content, one a record, 1,000 connections", "header-content", request, count, 1000);
    benchPair("header-content, both ends, received one at a time", request, count / 2, 1);
    benchPair("header-content, both ends, received 400 at a time", request, count / 2, 400);
    benchFilter("in len>100", *log);
    benchFilter("hex:00ff00ff", *log);
    benchFilter("morpheux", *log);
    benchFilter("content-encoding:latin-1", *log);
    benchFilter("action:search", *log);
    benchSummaries(*log);
    benchSnapshots(10'000);
    return 0;
}
