// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capturesaver.h"

#include "core/base/backgroundthread.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {
constexpr qint64 pieceSize = 4 * 1024 * 1024; // bytes copied between two looks at m_isCanceled
}

CaptureSaver::CaptureSaver(QObject* parent)
    : QObject(parent)
{
}

CaptureSaver::~CaptureSaver()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void CaptureSaver::save(const CaptureSnapshotPtr& capture, const QString& path)
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
    m_isCanceled = false;
    m_thread = std::thread([this, capture, path] {
        BackgroundThread::begin();
        run(capture, path);
    });
}

void CaptureSaver::cancel()
{
    m_isCanceled = true;
}

// Own thread. The signals reach their receivers queued.
void CaptureSaver::run(const CaptureSnapshotPtr& capture, const QString& path)
{
    if (const Result<> result = copy(*capture, path); result)
        emit saved(path);
    else
        emit failed(path, result.error());
}

// Own thread.
Result<> CaptureSaver::copy(const CaptureSnapshot& capture, const QString& path)
{
    if (!capture.file)
        return Error {ErrorCode::CannotRead, {}};
    if (QFileInfo(path) == QFileInfo(capture.file->path()))
        return Error {ErrorCode::CannotWrite, path};
    QSaveFile target(path);
    const auto cannotWrite = [&target, &path] {
        return Error {ErrorCode::CannotWrite, path + QStringLiteral(": ") + target.errorString()};
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    QByteArray piece;
    for (qint64 done = 0; done < capture.fileSize; done += piece.size()) {
        if (m_isCanceled)
            return Error {ErrorCode::Canceled, path};
        piece.resize(std::min(pieceSize, capture.fileSize - done));
        if (!capture.file->read(done, piece.data(), piece.size()))
            return Error {ErrorCode::CannotRead, capture.file->path()};
        if (target.write(piece) != piece.size())
            return cannotWrite();
        emit progressed(done + piece.size(), capture.fileSize);
    }
    if (!target.commit())
        return cannotWrite();
    return {};
}
