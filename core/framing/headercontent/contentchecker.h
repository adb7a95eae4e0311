// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/headercontent/messageheader.h"
#include "core/text/jsonvalidator.h"
#include "core/text/textcodec.h"
#include "core/text/utf8validator.h"

#include <optional>

/// Tells, while a content goes by, whether it is what its header says: a text/... content must be
/// text in its encoding, a text/json content JSON in it. Content of other types, and what is named
/// to be of the encoding `binary`, is anything. Holds none of the content. A byte order mark before
/// the text is allowed in every Unicode encoding (RFC 8259 section 8.1 lets a parser ignore it).
class ContentChecker
{
public:
    /// For the content of a message with this header.
    void start(const MessageHeader& header);
    void feed(QByteArrayView bytes);
    /// The content is whole: what is wrong with it. Not decodable counts before not JSON.
    [[nodiscard]] const FaultType* finish();

private:
    enum class Way : quint8 { Nothing, UnknownEncoding, Utf8, Decoder };

    void feedJson(QByteArrayView bytes);

    Way m_way = Way::Nothing;
    bool m_isJson = false;
    quint8 m_markSize = 0; // bytes of a UTF-8 byte order mark seen at the start
    bool m_isAtStart = true;
    JsonValidator m_json;
    Utf8Validator m_utf8;
    std::optional<TextDecoder> m_decoder;
};
