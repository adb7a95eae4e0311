// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

/// A piece of a file, shared by all who send it; empty at the file's end.
using FileChunk = std::shared_ptr<const QByteArray>;

/// A file that is sent, to one connection or to many: opened once, when its first piece is wanted,
/// and read once by those who go along together. As large as it is when it is opened: what is
/// appended later is not sent, and an end that comes earlier is an error. The thread of FileReader
/// only, but for path().
class OutgoingFile
{
public:
    static constexpr qint64 chunkSize = 128 * 1024; ///< bytes

    explicit OutgoingFile(QString path);
    ~OutgoingFile();
    Q_DISABLE_COPY_MOVE(OutgoingFile)

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Bytes; -1 before the first chunk().
    [[nodiscard]] qint64 size() const { return m_size; }

    /// The piece that begins at `offset`, a multiple of chunkSize.
    /// Errors: CannotRead (no regular file, among others), PermissionDenied, TooManyOpenFiles.
    [[nodiscard]] Result<FileChunk> chunk(qint64 offset);

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<FileChunk> read(qint64 offset) const;

    const QString m_path;
    qint64 m_size = -1;
    int m_descriptor = -1;
    std::map<qint64, std::weak_ptr<const QByteArray>> m_chunks; // by offset; those that are in use
};
