// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/decoderules.h"
#include "core/base/limits.h"
#include "core/net/command.h"

#include <QByteArray>
#include <QObject>

#include <memory>

/// The one door to the core: commands in, immutable snapshots and rare events out. Lives in the
/// thread that made it (the GUI's, or the command line's main thread); never blocks it but where
/// that is said.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString captureFile {}; ///< empty: a file in the user's cache folder
        QString openFile {}; ///< a capture to show: nothing is recorded, and no endpoint can start
        Limits limits {};
        /// A capture in the cache folder stays there if it was not saved (CaptureCache); if not, it
        /// goes with the session.
        bool keepsUnsaved = false;
    };

    /// Recording begins; until then snapshot() is empty, and if it cannot, that says why
    /// (CaptureSnapshot::recordingError). With `openFile` the file is being read: snapshot() shows
    /// ever more of it, and captureOpened() or captureOpenFailed() follow.
    explicit Session(const Options& options, QObject* parent = nullptr);
    /// Closes every connection in order and completes the capture; waits half a second at most for
    /// peers, and for no analysis. A save that is under way is given up.
    ~Session() override;

    /// Waits until recording has begun, or snapshot() says why not. For those without a screen.
    void waitUntilRecording();
    /// As the destructor, and waits until all there is has been analysed: snapshot() is final then,
    /// commands are ignored. For those without a screen.
    void finish();

    /// All there is to show, at this moment. Asking re-arms changed().
    [[nodiscard]] AnalysisSnapshotPtr snapshot() const;

    /// A new endpoint's id; it stays the same through any number of starts and stops.
    EndpointId addEndpoint();
    /// Has the command run in the I/O thread, later. What is sent because of it has the cause that
    /// comes back, and failed() names it.
    Cause post(const Command& command);
    /// Those of the options, or of the last SetLimits.
    [[nodiscard]] const Limits& limits() const;

    // Capture
    /// Copies the capture as it is now to `path`; captureSaved() or captureSaveFailed() follow.
    void saveCapture(const QString& path);
    void cancelSave();
    [[nodiscard]] bool isSaving() const;
    /// Whether the file is being read: captureOpened() or captureOpenFailed() will follow.
    [[nodiscard]] bool isOpening() const;
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
    /// A command could not be done, or an endpoint failed later.
    void failed(const Failure& failure);
    void saveProgressed(qint64 done, qint64 total);
    void captureSaved(const QString& path);
    void captureSaveFailed(const QString& path, const Error& error);
    void openProgressed(qint64 done, qint64 total);
    /// The file is read to its end, which snapshot() shows once that is analysed;
    /// CaptureSnapshot::unreadableBytes says if its end is missing.
    void captureOpened();
    /// Errors: CannotRead, PermissionDenied, TooManyOpenFiles, NotACapture, Canceled.
    void captureOpenFailed(const Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
