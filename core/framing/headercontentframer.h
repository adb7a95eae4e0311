// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/contentchecker.h"
#include "core/framing/framingregistry.h"

#include <QByteArray>

/// The header/content protocol; core/framing/headercontent.md has its wire format and its faults.
///
/// A message with a fault that does not lose the stream is a Message frame that carries it. Where
/// the stream is lost, the fixed and the JSON header are one Unframed frame with the fault, and
/// what follows is Unframed without a fault, a frame for each feed(): how that rest is cut is the
/// one thing that depends on the split. Holds at most the two headers (65,537 bytes) of a message.
class HeaderContentFramer : public Framer
{
public:
    explicit HeaderContentFramer(qint64 startOffset);
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;
    [[nodiscard]] bool isLost() const override { return m_part == Part::Lost; }

private:
    enum class Part : quint8 { Headers, Content, Lost };

    qsizetype takeHeaders(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeContent(QByteArrayView bytes, FrameSink& sink);
    void readHeaders(QByteArrayView headers, FrameSink& sink);
    void emitMessage(FrameSink& sink);
    void lose(FaultCode fault, HeaderMember member, qint64 faultOffset, FrameSink& sink);
    void emitUnframed(qsizetype size, FrameSink& sink);

    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message
    Part m_part = Part::Headers;
    QByteArray m_headers; // of the message, while they are not all there
    ByteRange m_content; // of the message, once its headers are read
    FaultCode m_fault = FaultCode::None; // of its header
    HeaderMember m_member = HeaderMember::None;
    ContentChecker m_checker;
};
