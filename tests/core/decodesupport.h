// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyzer.h"
#include "tests/support/handmadecapture.h"

inline FramingSpec spec(const char* text)
{
    return DecodeRules::parse(QString::fromLatin1(text)).value();
}

inline DecodeRules rules(std::initializer_list<std::pair<DecodeRule, const char*>> list)
{
    DecodeRules result;
    for (const auto& [rule, framing] : list)
        result.set(rule, spec(framing));
    return result;
}

/// The messages of a snapshot, of one connection or all, separated by bars.
inline QByteArray messages(const AnalysisSnapshot& snapshot, ConnectionId id = {})
{
    QByteArrayList texts;
    for (qint64 index = snapshot.messages.first(); index < snapshot.messages.end(); ++index) {
        const Message& message = snapshot.messages[index];
        const bool isWanted = !id.isValid() || message.connection == id;
        if (isWanted && message.type != MessageType::State)
            texts.append(
                snapshot.bytes(message, message.content().translated(-message.range.start)));
    }
    return texts.join('|');
}

inline QString framingOf(const AnalysisSnapshot& snapshot, ConnectionId id)
{
    return snapshot.connections.find(id)->framing;
}

/// What `rules` make of a whole capture.
inline AnalysisSnapshotPtr decoded(HandMadeCapture& capture, const DecodeRules& rules)
{
    Analyzer analyzer;
    analyzer.restart(std::make_shared<DecodeRules>(rules));
    analyzer.advance(capture.snapshot());
    return analyzer.snapshot(capture.time());
}
