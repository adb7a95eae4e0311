// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldtype.h"
#include "core/framing/framer.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/framingparameter.h"
#include "core/framing/headercontent/contentchecker.h"

#include <QByteArray>
#include <QJsonObject>

/// The header/content protocol; core/framing/headercontent/headercontent.md has its wire format and
/// its faults. Holds at most the two headers (65,537 bytes) of a message.
class HeaderContentFramer : public PrefixedFramer
{
public:
    explicit HeaderContentFramer(qint64 startOffset);
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static FieldTypeList fields();
    static constexpr bool takesMoreFields = true; ///< any member of the JSON header
    /// With the content-type and content-encoding that suit the content, if none are given.
    static Result<QByteArray> encode(
        const FramingParameters& given, QByteArrayView content, const QJsonObject& fields);
    static Result<QByteArray> encodeHead(
        const FramingParameters& given, qint64 contentSize, const QJsonObject& fields);
    static void dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink);

protected:
    std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken) override;
    void checkContent(QByteArrayView bytes) override { m_checker.feed(bytes); }
    const FaultType* finishContent() override { return m_checker.finish(); }

private:
    [[nodiscard]] Header interpret(QByteArrayView headers);

    QByteArray m_headers; // of the message, while they are not all there
    ContentChecker m_checker;
};
