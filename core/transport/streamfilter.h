// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/stream.h"

#include <memory>

/// A stream that stands on another one and passes everything on as it is: a base for those that
/// change something (TLS). I/O thread only.
class StreamFilter : public Stream, protected StreamObserver
{
public:
    explicit StreamFilter(std::unique_ptr<Stream> below)
        : m_below(std::move(below))
    {
        m_below->setObserver(this);
    }

    qint64 read(char* buffer, qint64 maxSize) override { return m_below->read(buffer, maxSize); }
    qint64 write(QByteArrayView bytes) override { return m_below->write(bytes); }
    [[nodiscard]] Transport transport() const override { return m_below->transport(); }
    void setReading(bool on) override { m_below->setReading(on); }
    [[nodiscard]] bool canPauseReading() const override { return m_below->canPauseReading(); }
    [[nodiscard]] std::optional<ucred> credentials() const override
    {
        return m_below->credentials();
    }
    [[nodiscard]] quint64 socketId() const override { return m_below->socketId(); }
    [[nodiscard]] quint64 peerSocketId() const override { return m_below->peerSocketId(); }
    void shutdownWriting() override { m_below->shutdownWriting(); }
    void close() override { m_below->close(); }
    void reset() override { m_below->reset(); }
    [[nodiscard]] SocketAddress local() const override { return m_below->local(); }
    [[nodiscard]] SocketAddress peer() const override { return m_below->peer(); }
    [[nodiscard]] qint64 unreadBytes() const override { return m_below->unreadBytes(); }
    [[nodiscard]] qint64 unacknowledgedBytes() const override
    {
        return m_below->unacknowledgedBytes();
    }
    [[nodiscard]] quint64 socketCookie() const override { return m_below->socketCookie(); }
    [[nodiscard]] int descriptor() const override { return m_below->descriptor(); }
    [[nodiscard]] TcpState tcpState() const override { return m_below->tcpState(); }

protected:
    [[nodiscard]] Stream& below() const { return *m_below; }

    void streamReadable() override { observer()->streamReadable(); }
    void streamWritable() override { observer()->streamWritable(); }
    void streamFinished() override { observer()->streamFinished(); }
    void streamBroken(int error) override { observer()->streamBroken(error); }
    void descriptorsPassed(int count) override { observer()->descriptorsPassed(count); }

private:
    std::unique_ptr<Stream> m_below;
};
