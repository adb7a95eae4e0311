// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"
#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"
#include "core/framing/messagereaders.h"

/// The start of a PostgreSQL connection, whose messages have no type byte: the client's
/// StartupMessage or CancelRequest, before it any number of SSLRequests and GSSENCRequests, and the
/// server's answers to these, of one byte each. Hands over to the messages that have a type byte
/// and a length, which follow; after the answer S to TLS records, after G to GSSAPI's packets, both
/// directions. Source: PostgreSQL's documentation, "Message Formats" and "Message Flow".
class PostgresqlFramer : public Framer
{
public:
    explicit PostgresqlFramer(const FramerStart& start);
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, const FramerStart& start);
    /// A message of the client without a type byte.
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Field of the client's messages: `length`.
    [[nodiscard]] static Dissector makeDissector(const FramingParameters& given);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;
    [[nodiscard]] bool isLost() const override { return m_message && m_message->isLost(); }

private:
    void takeFromClient(char byte, FrameSink& sink);
    void takeFromServer(char byte, FrameSink& sink);
    void goOnTyped();

    const bool m_isFromClient;
    qint64 m_offset; // of the next byte
    std::unique_ptr<Framer> m_message; // the client's that is under way
    QByteArray m_head; // its length and its code, as far as they are there
};
