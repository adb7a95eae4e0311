// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capturecache.h"

#include "core/capture/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <atomic>

namespace {
const QString keptSuffix = QStringLiteral(".pcapng");
/// Until the program that records it ends in order.
const QString liveSuffix = QStringLiteral(".live.pcapng");

QDir folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/captures"));
}

/// Bytes of the block at `offset` (pcapng section 3.1); 0 if there is none.
qint64 blockSize(QFile& file, qint64 offset)
{
    std::array<quint32, 2> head {}; // type and length, as this computer wrote them
    const bool isThere = file.seek(offset)
        && file.read(reinterpret_cast<char*>(head.data()), sizeof head) == sizeof head;
    return isThere ? head[1] : 0;
}

/// Whether there is more than the head of the file: a section's block and an interface's.
bool hasContent(QFile& file)
{
    const qint64 section = blockSize(file, 0);
    const qint64 interface = section > 0 ? blockSize(file, section) : 0;
    return interface > 0 && file.size() > section + interface;
}

/// All that no program writes, the newest first; `isEmpty` those with nothing in them.
struct Found : KeptCapture {
    bool isEmpty = false;
};

QList<Found> findAll()
{
    QList<Found> all;
    const QFileInfoList files
        = folder().entryInfoList({u'*' + keptSuffix}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || FileLock::isTaken(file.handle()))
            continue;
        Found found;
        found.path = info.filePath();
        found.size = file.size();
        found.ended = info.lastModified();
        found.endedUnexpectedly = found.path.endsWith(liveSuffix);
        found.isEmpty = !hasContent(file);
        all.append(found);
    }
    return all;
}
}

namespace CaptureCache {

QString newPath()
{
    static std::atomic<int> serial = 0;
    folder().mkpath(QStringLiteral("."));
    return folder().filePath(
        QStringLiteral("%1-%2-%3")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")))
            .arg(QCoreApplication::applicationPid())
            .arg(++serial)
        + liveSuffix);
}

void settle(const QString& path, bool isKept)
{
    if (isKept)
        QFile::rename(path, path.chopped(liveSuffix.size()) + keptSuffix);
    else
        QFile::remove(path);
}

QList<KeptCapture> list()
{
    QList<KeptCapture> captures;
    for (const Found& each : findAll()) {
        if (!each.isEmpty)
            captures.append(each);
    }
    std::stable_partition(captures.begin(), captures.end(), // clang 14 has not that of ranges
        [](const KeptCapture& capture) { return capture.endedUnexpectedly; });
    return captures;
}

void prune(const KeptLimits& limits)
{
    int count = 0;
    qint64 bytes = 0;
    for (const Found& each : findAll()) {
        if (each.isEmpty) {
            discard(each.path);
            continue;
        }
        ++count;
        bytes += each.size;
        if (count > 1 && (count > limits.count || bytes > limits.bytes))
            discard(each.path);
    }
}

bool contains(const QString& path)
{
    return QFileInfo(path).absolutePath() == folder().absolutePath();
}

bool discard(const QString& path)
{
    QFile file(path);
    return contains(path) && file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        && FileLock::take(file.handle()) && file.remove();
}

}
