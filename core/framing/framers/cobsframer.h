// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/stuffedframer.h"
#include "core/framing/framingparameter.h"

/// Consistent Overhead Byte Stuffing (Cheshire and Baker, IEEE/ACM Transactions on Networking 7-2,
/// 1999), each message ended by a zero byte: a content is blocks of a code N, 1 to 255, and N - 1
/// bytes that are not zero; after each block but the last, and but those of code 255, stood a zero.
/// A code that says more bytes than there are is the fault code-invalid at the code. Parameter:
/// `limit`, of the encoded content.
class CobsFramer : public StuffedFramer
{
public:
    static constexpr FaultType codeInvalid {"code-invalid",
        QT_TRANSLATE_NOOP("FaultType", "COBS code says more bytes than the message has")};

    CobsFramer(qint64 limit, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Of a block that is cut short what there is of it.
    static QByteArray decode(QByteArrayView content);

protected:
    void contentPassed(QByteArrayView bytes, qint64 offset) override;
    void contentEnded() override;

private:
    qsizetype m_left = 0; // bytes to come of the block
    qint64 m_codeOffset = 0; // of the block's code
};
