// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyzer.h"
#include "core/framing/headercontent/headercontent.h"
#include "tests/support/handmadecapture.h"

/// A hand-made capture that is analysed as it grows: true snapshots for tests of views.
class SnapshotBuilder : public HandMadeCapture
{
public:
    explicit SnapshotBuilder(const Limits& limits = {})
        : m_analyzer(limits)
    {
    }

    /// An endpoint of this framing with one connection of it.
    ConnectionId addConnected(const QString& framing, Role role = Role::Server)
    {
        const ConnectionId id = openConnection(openEndpoint(framing, role), role);
        connect(id);
        return id;
    }

    /// A text/json message of the header/content protocol.
    static QByteArray jsonMessage(const QByteArray& json)
    {
        HeaderContent::Draft draft;
        draft.content = json;
        return HeaderContent::encode(draft);
    }

    /// As it is now; messages that are still arriving count as old enough to show.
    AnalysisSnapshotPtr analyzed()
    {
        constexpr qint64 later = 10'000'000'000; // ns
        while (!m_analyzer.advance(snapshot()))
            static_cast<void>(m_analyzer.snapshot(time()));
        return m_analyzer.snapshot(time() + later);
    }

private:
    Analyzer m_analyzer;
};
