// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// A capture that nobody saved, kept in the user's cache folder.
struct KeptCapture {
    QString path;
    qint64 size = 0; ///< bytes
    QDateTime ended; ///< when its last byte was written
    bool endedUnexpectedly = false; ///< its program crashed, or was killed

    bool operator==(const KeptCapture&) const = default;
};

/// How much of them is kept; the newest always is.
struct KeptLimits {
    int count = 5;
    qint64 bytes = 500'000'000;

    bool operator==(const KeptLimits&) const = default;
};

/// The captures in the user's cache folder: those that are being recorded, by this program or
/// another, and those that were not saved. All functions may be called from any thread, and by
/// several programs at once; they wait for the disk.
namespace CaptureCache {

/// For a new capture, which is locked while it is recorded (FileLock).
[[nodiscard]] QString newPath();
/// What was recorded to newPath() is complete: it stays as a capture that was not saved, or goes.
void settle(const QString& path, bool isKept);

/// Those that can be opened, which no program writes: first those that ended unexpectedly, of both
/// the newest first.
[[nodiscard]] QList<KeptCapture> list();
/// Removes the oldest of them that are beyond the limits, and those with nothing in them.
void prune(const KeptLimits& limits);
[[nodiscard]] bool contains(const QString& path);
/// Removes one of them, unless a program writes it.
bool discard(const QString& path);

}
