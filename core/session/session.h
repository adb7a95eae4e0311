// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/net/endpointconfig.h"

#include <QByteArray>
#include <QObject>

#include <memory>

/// The one door to the core: commands in, immutable snapshots and rare events out. Lives in the
/// thread that made it (the GUI's, or the command line's main thread); never blocks it.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString captureFile; ///< empty: a file of its own in the user's cache folder
        bool keepCaptureFile = false; ///< false: a capture in the cache folder goes with the session
        Limits limits;
    };

    explicit Session(Options options, QObject* parent = nullptr);
    /// Closes every connection in order, completes the capture, stops the threads.
    ~Session() override;

    /// All there is to show, at this moment. Asking re-arms changed().
    [[nodiscard]] AnalysisSnapshotPtr snapshot() const;

    // Endpoints. An id stays the same through any number of starts and stops.
    EndpointId addEndpoint();
    void startServer(EndpointId id, const ServerConfig& config);
    void stopServer(EndpointId id);
    void startClients(EndpointId id, const ClientConfig& config);
    void stopClients(EndpointId id);

    // Connections
    /// Queues bytes on one connection; `error` events tell if a limit refuses them.
    void send(ConnectionId id, const QByteArray& bytes);
    /// The same on every live connection of an endpoint.
    void sendToAll(EndpointId id, const QByteArray& bytes);
    /// Sends `bytes` to all connections of an endpoint every `intervalMs` (1 or more) until
    /// stopRepeating() or the endpoint stops.
    void startRepeating(EndpointId id, const QByteArray& bytes, int intervalMs);
    void stopRepeating(EndpointId id);
    /// Streams a file's bytes to one connection, or to all of an endpoint, without holding them.
    void sendFile(ConnectionId id, const QString& path);
    void sendFileToAll(EndpointId id, const QString& path);
    /// Our FIN once all is sent; the peer can still send.
    void halfClose(ConnectionId id);
    /// Our FIN once all is sent, then waits a short while for the peer's.
    void close(ConnectionId id);
    /// RST at once; what is queued is dropped.
    void reset(ConnectionId id);

    // Capture
    void setRecording(bool on);
    /// Copies the capture as it is now to `path`; captureSaved() or captureSaveFailed() follow.
    void saveCapture(const QString& path);
    void cancelSave();

signals:
    /// snapshot() has something new: once per clean-to-dirty edge, not once per change.
    void changed();
    /// An endpoint could not do what it was told (also in its facts).
    void endpointFailed(EndpointId id, const Error& error);
    void saveProgressed(qint64 done, qint64 total);
    void captureSaved(const QString& path);
    void captureSaveFailed(const QString& path, const Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
