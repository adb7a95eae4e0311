// SPDX-License-Identifier: GPL-3.0-or-later

// What the analysis shares between threads, for ThreadSanitizer: without QtTest, whose watchdog
// thread it reports.

#include "core/analysis/analysis.h"
#include "core/filter/filteredmessages.h"
#include "tests/support/handmadecapture.h"

#include <atomic>
#include <cstdio>
#include <thread>

namespace {

constexpr int rounds = 300;
constexpr int messagesPerRound = 20;
constexpr qint64 lineSize = 5;

/// Whether the rows and the facts of a snapshot agree: reads all it shows. Until the analysis has
/// come as far again as it was before it started anew, there are fewer rows than bytes.
bool isSound(const AnalysisSnapshot& snapshot)
{
    qint64 bytes = 0;
    for (qint64 index = snapshot.messages.first(); index < snapshot.messages.end(); ++index)
        bytes += snapshot.messages[index].range.size();
    qint64 messages = 0;
    qint64 received = 0;
    for (qsizetype row = 0; row < snapshot.connections.size(); ++row) {
        messages += snapshot.connections.at(row).messagesIn;
        received += snapshot.connections.at(row).bytesIn;
    }
    return bytes == messages * lineSize && bytes <= received;
}

bool isSound(const FilteredSnapshot& snapshot)
{
    for (qint64 row = 0; row < snapshot.size(); ++row) {
        const Message& message = snapshot.analysis->messages[snapshot.messageIndex(row)];
        if (message.range.size() != lineSize)
            return false;
    }
    return true;
}

/// Adds connections, and a few lines to each of some, and has them analysed, round by round.
void write(Analysis& analysis)
{
    HandMadeCapture capture;
    const EndpointId endpoint = capture.openEndpoint(QStringLiteral("lines"));
    for (int round = 0; round < rounds; ++round) {
        const ConnectionId newest = capture.addConnection(endpoint);
        for (quint32 count = 0; count < messagesPerRound; ++count)
            capture.data({1 + count % newest.value}, Direction::In, "line\n");
        analysis.update(capture.snapshot());
    }
    analysis.waitUntilIdle();
}

/// Has the bytes taken for other messages, of the same size, again and again.
void chooseFramings(Analysis& analysis)
{
    for (int choice = 0; choice < rounds / 10; ++choice) {
        DecodeRules rules;
        const bool isFixed = choice % 2 == 0;
        rules.set({DecodeRule::Scope::Everything, 0},
            *DecodeRules::parse(isFixed ? QStringLiteral("fixed:size=5") : QStringLiteral("auto")));
        analysis.setRules(rules);
        analysis.waitUntilIdle();
    }
}

bool check(bool isTrue, const char* what)
{
    if (!isTrue)
        std::fprintf(stderr, "FAIL: %s\n", what);
    return isTrue;
}

} // namespace

int main()
{
    Analysis analysis([] {});
    FilteredMessages filtered(*MessageFilter::parse(QStringLiteral("in line")), [] {});
    std::atomic<bool> isDone = false;
    std::atomic<int> unsound = 0;
    std::thread feeder([&] {
        while (!isDone) {
            const AnalysisSnapshotPtr snapshot = analysis.snapshot();
            filtered.update(snapshot);
            unsound += !isSound(*snapshot);
        }
    });
    std::thread reader([&] {
        while (!isDone)
            unsound += !isSound(*analysis.snapshot()) || !isSound(*filtered.snapshot());
    });
    std::thread chooser([&] { chooseFramings(analysis); });
    write(analysis);
    chooser.join();
    isDone = true;
    feeder.join();
    reader.join();

    filtered.update(analysis.snapshot());
    filtered.waitUntilIdle();
    constexpr qint64 expected = rounds * messagesPerRound;
    const bool isGood = check(unsound == 0, "every snapshot is sound")
        && check(analysis.snapshot()->totals.messages == expected, "all messages are found")
        && check(filtered.snapshot()->size() == expected, "all messages pass the filter");
    return isGood ? 0 : 1;
}
