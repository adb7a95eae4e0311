// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/stuffedframer.h"
#include "core/framing/framingparameter.h"

/// SLIP (RFC 1055): END (0xC0) ends a message, and in it ESC (0xDB) stands before 0xDC for an END
/// and before 0xDD for an ESC. An ESC before anything else is the fault escape-invalid at the ESC.
/// Parameter: `limit`, of the encoded content.
class SlipFramer : public StuffedFramer
{
public:
    SlipFramer(qint64 limit, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    /// An END goes before the message too, as RFC 1055 advises.
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Of a faulty escape the byte after the ESC, as RFC 1055's program has it.
    static QByteArray decode(QByteArrayView content);

protected:
    void contentPassed(QByteArrayView bytes, qint64 offset) override;
    void contentEnded() override;

private:
    bool m_isEscaped = false; // the last byte was an ESC
    qint64 m_escapeOffset = 0; // of that ESC
};
