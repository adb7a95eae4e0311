// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/messagestart.h"

#include <QByteArray>

/// What framings have in common whose messages say in a header how long they are. Where a faulty
/// header does not say it the stream is lost: the header is one Unframed frame with the fault, and
/// what follows is Unframed without one, in frames that depend on how the stream is split: the one
/// thing that does. The stream may be found again (findMessage()). Any other fault stands in the
/// Whole frame.
///
/// Where the header leaves it to the content to show its own end, a fault there loses the stream as
/// well: the message up to it is one Unframed frame.
class PrefixedFramer : public Framer
{
public:
    void feed(QByteArrayView bytes, FrameSink& sink) final;
    void finish(FrameSink& sink) final;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const final;
    [[nodiscard]] bool isLost() const final { return m_part == Part::Lost; }
    [[nodiscard]] bool wasLost() const final { return m_wasLost; }

protected:
    static constexpr qint64 scannedSize = -1; ///< scanContent() tells where the content ends

    /// A header that is whole.
    struct Header {
        std::optional<qint64> contentSize
            = std::nullopt; ///< bytes, or scannedSize; not known: the stream is lost
        const FaultType* fault = nullptr;
        qint64 faultOffset = 0; ///< from the message's start
        bool isLast = false; ///< behind its message the stream is no framing's any more
        QByteArray rest = {}; ///< lost: bytes that were taken last and are the next message's
        qint64 trailerSize = 0; ///< bytes behind the content that end the message
    };
    /// What there is to a content that shows its own end.
    struct Scan {
        qsizetype taken = 0; ///< bytes; all, if it goes on
        bool isEnd = false; ///< the content ends with them
        const FaultType* fault = nullptr; ///< the last of them is at fault
    };

    explicit PrefixedFramer(qint64 startOffset);

    /// Takes bytes of the header, at least one, from the start of `bytes`, which are `position`
    /// bytes from the message's start; says in `taken` how many. The header once it is whole.
    virtual std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken)
        = 0;
    /// Whether bytes of a header are more than what may stand between messages.
    [[nodiscard]] virtual bool hasBegun() const { return true; }
    /// Takes the next bytes of a content whose header has no fault.
    virtual void checkContent(QByteArrayView) { }
    /// The fault, at its first byte, of a content that is whole and whose header has none.
    virtual const FaultType* finishContent() { return nullptr; }
    /// Takes the next bytes, at least one, of a content of scannedSize.
    virtual Scan scanContent(QByteArrayView bytes) { return {.taken = bytes.size()}; }
    /// Whether a content of scannedSize is whole where the stream ends.
    [[nodiscard]] virtual bool endsWithStream() const { return false; }
    /// Where the next message starts in bytes of a lost stream, `before` the byte before them.
    /// Those that are not passed come again with the ones that follow. Only what can be told for
    /// certain is a start; bytes that may be one are to be few.
    virtual MessageStart findMessage(QByteArrayView bytes, char /*before*/)
    {
        return {bytes.size(), false};
    }
    /// Takes the next bytes of the trailer, which are `position` bytes from its start. The fault at
    /// the first of them that is wrong, which is `at` in `bytes`: then the stream is lost.
    virtual const FaultType* checkTrailer(
        QByteArrayView /*bytes*/, qint64 /*position*/, qsizetype& /*at*/)
    {
        return nullptr;
    }

private:
    enum class Part : quint8 { Header, Content, Trailer, Lost };

    void take(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeHeader(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeContent(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeScanned(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeTrailer(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeLost(QByteArrayView bytes, FrameSink& sink);
    void goOnBehindContent(FrameSink& sink);
    void lose(qint64 contentStart, FrameSink& sink);
    void emitMessage(FrameSink& sink);
    void emitUnframed(
        ByteRange content, const FaultType* fault, qint64 faultOffset, FrameSink& sink);
    [[nodiscard]] bool isScanned() const { return m_header.contentSize == scannedSize; }
    /// As far as is known.
    [[nodiscard]] qint64 contentEnd() const
    {
        return isScanned() ? m_offset : m_contentStart + *m_header.contentSize;
    }

    qint64 m_offset; // of the next byte that is dealt with
    qint64 m_start; // of the message
    Header m_header; // once it is read
    qint64 m_contentStart = 0; // once the header is read
    Part m_part = Part::Header;
    bool m_wasLost = false;
    QByteArray m_held; // lost: bytes from m_offset on that may be the start of a message
    char m_before = '\n'; // lost: the byte before m_offset
};
