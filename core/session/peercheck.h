// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checksummary.h"

#include <QObject>

#include <memory>

/// Checks a peer in a thread of its own, and tells of each step as it is done. One check at a time.
/// Lives in the thread that has made it, and never waits for the other: one that is canceled, or
/// whose owner goes, ends by itself.
class PeerCheck : public QObject
{
    Q_OBJECT

public:
    explicit PeerCheck(QObject* parent = nullptr);
    ~PeerCheck() override;

    /// One that is under way is given up, and nothing more is told of it.
    void start(const CheckRequest& request);
    /// finished() comes, with CheckCause::Canceled; nothing if none is under way.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_link != nullptr; }

signals:
    void stepped(const CheckStep& step);
    void finished(const CheckSummary& summary);

private:
    struct Link; // shared with the thread

    void giveUp();

    std::shared_ptr<Link> m_link; // of the check under way; null if there is none
};
