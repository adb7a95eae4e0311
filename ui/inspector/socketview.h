// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// What there is to show of one connection's socket. Valid as long as its snapshot.
struct SocketView {
    AnalysisSnapshotPtr snapshot;
    const ConnectionFacts* facts = nullptr; ///< null: there is no connection to show
    const ConnectionFacts* pair = nullptr; ///< our own other end; null: none
    const ConnectionNow* now = nullptr; ///< null: it waits for nothing
    const MeasuredConnection* measured = nullptr; ///< null: not measured, or forgotten
    const InspectedSocket* inspected = nullptr; ///< null: it has no descriptor
    qint64 time = 0; ///< ns since 1970 UTC: now

    [[nodiscard]] static SocketView of(
        const AnalysisSnapshotPtr& snapshot, ConnectionId id, qint64 time)
    {
        SocketView view {.snapshot = snapshot, .time = time};
        view.facts = snapshot ? snapshot->connections.find(id) : nullptr;
        if (!view.facts || !view.facts->isKnown())
            return {};
        view.pair = snapshot->connections.find(view.facts->pair);
        if (!snapshot->capture)
            return view;
        const NowTable& table = *snapshot->capture->now;
        view.now = table.find(id);
        view.measured = table.measuredOf(id);
        view.inspected = table.inspectedOf(id);
        return view;
    }
    /// The newest that the kernel measured; null if there is nothing.
    [[nodiscard]] const TcpInfo* info() const
    {
        if (inspected && inspected->info.isKnown)
            return &inspected->info;
        return measured && measured->info.isKnown ? &measured->info : nullptr;
    }
    [[nodiscard]] qint64 unread() const
    {
        return inspected ? inspected->unread : measured ? measured->unread : 0;
    }
    [[nodiscard]] qint64 unacknowledged() const
    {
        return inspected ? inspected->unacknowledged : measured ? measured->unacknowledged : 0;
    }
};
