// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/decoderules.h"
#include "core/base/limits.h"
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
        QString captureFile; ///< empty: a file in the user's cache folder, gone with the session
        QString openFile; ///< a capture to show: nothing is recorded, and no endpoint can start
        Limits limits;
    };

    /// Recording has begun when this returns; if it could not, snapshot() says why
    /// (CaptureSnapshot::recordingError). With `openFile` the file is being read: snapshot() shows
    /// ever more of it, and captureOpened() or captureOpenFailed() follow.
    explicit Session(const Options& options, QObject* parent = nullptr);
    /// As finish().
    ~Session() override;

    /// Closes every connection in order, completes the capture and stops the threads; waits half a
    /// second at most for peers. snapshot() is final then, commands are ignored.
    void finish();

    /// All there is to show, at this moment. Asking re-arms changed().
    [[nodiscard]] AnalysisSnapshotPtr snapshot() const;

    // Endpoints. An id stays the same through any number of starts and stops.
    EndpointId addEndpoint();
    void startServer(EndpointId id, const ServerConfig& config);
    /// Gives a server that runs other settings of the behaviour it has (rules, answers, reply), for
    /// messages from now on, on live connections too. Ignored if kind or framing differ.
    void changeBehavior(EndpointId id, const BehaviorSpec& behavior);
    /// Opens connections, in addition to those the endpoint has.
    void startClients(EndpointId id, const ClientConfig& config);
    /// Stops listening or connecting, and closes the endpoint's connections in order.
    void stopEndpoint(EndpointId id);

    // Connections
    /// Queues bytes on one connection; what a limit refuses is counted in its facts.
    void send(ConnectionId id, const QByteArray& bytes);
    /// The same on every live connection of an endpoint.
    void sendToAll(EndpointId id, const QByteArray& bytes);
    /// Sends now and every interval, until stopRepeating() or the endpoint stops.
    void startRepeating(EndpointId id, const Repeat& repeat);
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
    /// What was read until then stays; captureOpenFailed() follows.
    void cancelOpen();

    // Decode as: the analysis starts again over the bytes there are (AnalysisSnapshot::generation),
    // and goes on so.
    /// `framing` comes from DecodeRules::parse().
    void decodeAs(const DecodeRule& rule, const FramingSpec& framing);
    void clearDecodeAs(const DecodeRule& rule);
    [[nodiscard]] const DecodeRules& decodeRules() const;

signals:
    /// snapshot() has something new: once per clean-to-dirty edge, not once per change.
    void changed();
    /// An endpoint could not do what it was told. An invalid id: a command for one connection.
    void endpointFailed(EndpointId id, const Error& error);
    void saveProgressed(qint64 done, qint64 total);
    void captureSaved(const QString& path);
    void captureSaveFailed(const QString& path, const Error& error);
    void openProgressed(qint64 done, qint64 total);
    /// All of the file is in the next snapshot(); CaptureSnapshot::unreadableBytes says if its end
    /// is missing.
    void captureOpened();
    /// Errors: CannotRead, PermissionDenied, TooManyOpenFiles, NotACapture, Canceled.
    void captureOpenFailed(const Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
