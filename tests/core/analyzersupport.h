// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"

#include <array>

/// What tests of the analyzer are made of: streams, and rows in words.
namespace AnalyzerSupport {

constexpr auto in = Direction::In;
constexpr auto out = Direction::Out;
inline const QString raw = QStringLiteral("raw");
inline const QString lines = QStringLiteral("lines");
inline const QString headerContent = QStringLiteral("header-content");

inline const QByteArray soundMessage = QByteArray::fromHex("0067")
    + R"({"byteorder": "little", "content-type": "text/json", "content-encoding": "utf-8", )"
      R"("content-length": 41}{"action": "search", "value": "morpheus"})";

inline AnalysisSnapshotPtr analyze(HandMadeCapture& capture)
{
    Analyzer analyzer;
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(capture.time());
}

/// "in chunk 0-5": what a row is, in words.
inline QByteArray describe(const Message& message)
{
    static constexpr std::array types {
        "chunk", "frame", "fault", "unframed", "unrecorded", "state"};
    QByteArray text = message.direction == in ? "in " : "out ";
    text += types[std::size_t(message.type)];
    if (message.type == MessageType::State)
        return text;
    text += ' ' + QByteArray::number(message.range.start) + '-'
        + QByteArray::number(message.range.end);
    if (message.fault)
        text += QByteArray(" ") + faultCode(message.fault).data();
    return text;
}

/// All rows but those of states that start with `prefix`.
inline QByteArrayList rows(const AnalysisSnapshot& snapshot, const QByteArray& prefix = {})
{
    QByteArrayList list;
    for (qint64 index = snapshot.messages.first(); index < snapshot.messages.end(); ++index) {
        const QByteArray row = describe(snapshot.messages[index]);
        if (snapshot.messages[index].type != MessageType::State && row.startsWith(prefix))
            list += row;
    }
    return list;
}

inline const Message& lastMessage(const AnalysisSnapshot& snapshot)
{
    return snapshot.messages[snapshot.messages.end() - 1];
}

} // namespace AnalyzerSupport
