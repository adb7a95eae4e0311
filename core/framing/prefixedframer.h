// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

/// What framings have in common whose messages say in a header how long they are. Where a header is
/// faulty the stream is lost: the header is one Unframed frame with the fault, and what follows is
/// Unframed without one, a frame for each feed().
class PrefixedFramer : public Framer
{
public:
    void feed(QByteArrayView bytes, FrameSink& sink) final;
    void finish(FrameSink& sink) final;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const final;
    [[nodiscard]] bool isLost() const final { return m_part == Part::Lost; }

protected:
    /// A header that is whole.
    struct Header {
        qint64 contentSize = 0; ///< bytes
        FaultCode fault = FaultCode::None;
        qint64 faultOffset = 0; ///< from the message's start
    };

    explicit PrefixedFramer(qint64 startOffset);

    /// Takes bytes of the header, at least one, from the start of `bytes`, which are `position`
    /// bytes from the message's start; says in `taken` how many. The header once it is whole.
    virtual std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken)
        = 0;

private:
    enum class Part : quint8 { Header, Content, Lost };

    void startContent(const Header& header, FrameSink& sink);
    void emitMessage(FrameSink& sink);
    void emitUnframed(FaultCode fault, qint64 faultOffset, FrameSink& sink);

    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message
    ByteRange m_content; // once the header is read
    Part m_part = Part::Header;
};
