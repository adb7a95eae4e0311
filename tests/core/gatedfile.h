// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"
#include "core/capture/outputfile.h"

#include <QFile>

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <memory>
#include <mutex>

/// What decides on the writes of a GatedFile. Any thread.
class Gate
{
public:
    /// Writes wait from now on.
    void close() { set(true); }
    void open() { set(false); }
    /// The file takes `bytes` more and then fails with `error`; 0: it never fails.
    void failAfter(qint64 bytes, int error)
    {
        const std::lock_guard lock(m_mutex);
        m_bytesLeft = bytes;
        m_error = error;
    }
    /// Waits until a write waits.
    void waitForWrite()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isWaiting; });
    }

private:
    friend class GatedFile;

    /// How many bytes of a write are let through; -1 with errno for none.
    qint64 pass(qint64 size)
    {
        std::unique_lock lock(m_mutex);
        m_isWaiting = m_isClosed;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isClosed; });
        m_isWaiting = false;
        if (m_error == 0)
            return size;
        if (m_bytesLeft == 0) {
            errno = m_error;
            return -1;
        }
        const qint64 passed = std::min(size, m_bytesLeft);
        m_bytesLeft -= passed;
        return passed;
    }

    void set(bool isClosed)
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = isClosed;
        m_changed.notify_all();
    }

    std::mutex m_mutex; // protects what follows
    std::condition_variable m_changed;
    bool m_isClosed = false;
    bool m_isWaiting = false; // a write
    int m_error = 0;
    qint64 m_bytesLeft = 0;
};

/// A file that stalls and fails when a test wants it to.
class GatedFile final : public OutputFile
{
public:
    GatedFile(const QString& path, std::shared_ptr<Gate> gate)
        : m_file(::open(
            QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600))
        , m_gate(std::move(gate))
    {
    }

    [[nodiscard]] qint64 write(const uchar* bytes, qint64 size) override
    {
        const qint64 passed = m_gate->pass(size);
        return passed < 0 ? passed : m_file.write(bytes, passed);
    }
    void cutTo(qint64 size) override { m_file.cutTo(size); }

    /// For reading what is in it.
    [[nodiscard]] static std::shared_ptr<const CaptureFile> reading(const QString& path)
    {
        return std::make_shared<CaptureFile>(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC), path);
    }

private:
    DescriptorFile m_file;
    std::shared_ptr<Gate> m_gate;
};
