// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/net/command.h"
#include "core/net/connectionpool.h"
#include "core/net/kernelwatch.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

class Endpoint;

/// All endpoints and connections, and the capture they write: what runs in the I/O thread.
///
/// Made in any thread and moved to the I/O thread; every function after that is called there. What
/// happens is told through the capture's records. They are published at most every
/// `publishInterval`; `published` is called once the file has them (CaptureWriter), from the I/O
/// thread or the file's.
class IoWorker final : public QObject
{
    Q_OBJECT

public:
    using Published = CaptureWriter::Published;

    static constexpr std::chrono::milliseconds publishInterval {16};

    IoWorker(const Limits& limits, Published published);
    ~IoWorker() override;

    /// The first call of all, in the I/O thread: starts recording to a new file; what fails stands
    /// in the snapshot.
    void start(const QString& captureFile);
    /// Closes everything in order, waits a bounded time for it, publishes; then emits stopped().
    void stop();

    /// What is sent because of it has this cause, and so has what fails.
    void run(const Command& command, Cause cause);

signals:
    void failed(const Failure& failure);
    void stopped();

private:
    void run(const Commands::StartEndpoint& command);
    void run(const Commands::ChangeBehavior& command);
    void run(const Commands::ChangeFraming& command);
    void run(const Commands::ChangeGroups& command);
    void run(const Commands::StopEndpoint& command);
    void run(const Commands::RemoveEndpoint& command);
    void run(const Commands::TellResponder& command);
    void run(const Commands::Send& command);
    void run(const Commands::CancelSend& command);
    void run(const Commands::StartRepeating& command);
    void run(const Commands::StopRepeating& command);
    void run(const Commands::HalfClose& command);
    void run(const Commands::Close& command);
    void run(const Commands::Reset& command);
    void run(const Commands::SetReading& command);
    void run(const Commands::NameConnection& command);
    void run(const Commands::WatchKernel& command);
    void run(const Commands::InspectSockets& command);
    void run(const Commands::SetSocketOption& command);
    void run(const Commands::SetRecording& command);
    void run(const Commands::SetLimits& command);

    [[nodiscard]] Endpoint* find(EndpointId id) const;
    [[nodiscard]] Endpoint* make(EndpointId id, Role role);
    void giveUp(EndpointId id);
    [[nodiscard]] std::vector<Connection*> connectionsOf(const Target& target) const;
    void publishSoon();
    void publish();
    void tellIfResumed();
    [[nodiscard]] NowTablePtr now() const;

    CaptureWriter m_capture;
    ConnectionContext m_context;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unordered_map<quint32, std::unique_ptr<Endpoint>> m_endpoints;
    std::unique_ptr<KernelWatch> m_kernel;
    std::unique_ptr<QTimer> m_publishTimer;
    bool m_wasRecording = false; // when that was looked at last
};
