// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

/// What framings have in common whose messages say in a header how long they are. Where a faulty
/// header does not say it the stream is lost: the header is one Unframed frame with the fault, and
/// what follows is Unframed without one, a frame for each feed(): how that rest is cut is the one
/// thing that depends on the split. Any other fault stands in the Whole frame.
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
        std::optional<qint64> contentSize = std::nullopt; ///< bytes; not known: the stream is lost
        const FaultType* fault = nullptr;
        qint64 faultOffset = 0; ///< from the message's start
        qint64 trailerSize = 0; ///< bytes behind the content that end the message
    };

    explicit PrefixedFramer(qint64 startOffset);

    /// Takes bytes of the header, at least one, from the start of `bytes`, which are `position`
    /// bytes from the message's start; says in `taken` how many. The header once it is whole.
    virtual std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken)
        = 0;
    /// Takes the next bytes of a content whose header has no fault.
    virtual void checkContent(QByteArrayView) { }
    /// The fault, at its first byte, of a content that is whole and whose header has none.
    virtual const FaultType* finishContent() { return nullptr; }
    /// Takes the next bytes of the trailer, which are `position` bytes from its start. The fault at
    /// the first of them that is wrong, which is `at` in `bytes`: then the stream is lost.
    virtual const FaultType* checkTrailer(
        QByteArrayView /*bytes*/, qint64 /*position*/, qsizetype& /*at*/)
    {
        return nullptr;
    }

private:
    enum class Part : quint8 { Header, Content, Trailer, Lost };

    qsizetype takeHeader(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeContent(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeTrailer(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeLost(QByteArrayView bytes, FrameSink& sink);
    void goOnBehindContent(FrameSink& sink);
    void emitMessage(FrameSink& sink);
    [[nodiscard]] qint64 contentEnd() const { return m_contentStart + *m_header.contentSize; }

    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message
    Header m_header; // once it is read
    qint64 m_contentStart = 0; // once the header is read
    Part m_part = Part::Header;
};
