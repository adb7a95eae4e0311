// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/headercontent/contentchecker.h"
#include "core/framing/headercontent/headercontentfaults.h"

#include <algorithm>

namespace {

constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";
constexpr qsizetype decodedAtOnce = 64 * 1024; // bytes

} // namespace

void ContentChecker::start(const MessageHeader& header)
{
    m_isJson = header.kind == ContentForm::Kind::Json;
    m_way = Way::Nothing;
    if (header.kind == ContentForm::Kind::Binary || header.encoding == "binary")
        return;
    m_json.reset();
    m_utf8.reset();
    m_markSize = 0;
    m_isAtStart = true;
    if (header.encoding == "utf-8") {
        m_way = Way::Utf8;
        return;
    }
    m_decoder.emplace(header.encoding, header.byteOrder);
    m_way = m_decoder->isValid() ? Way::Decoder : Way::UnknownEncoding;
}

void ContentChecker::feed(QByteArrayView bytes)
{
    if (m_way == Way::Utf8) {
        m_utf8.feed(bytes);
        if (m_isJson)
            feedJson(bytes);
    } else if (m_way == Way::Decoder) {
        while (!bytes.isEmpty()) {
            const qsizetype size = std::min(decodedAtOnce, bytes.size());
            const QString text = m_decoder->decode(bytes.first(size));
            if (m_isJson)
                m_json.feed(text);
            bytes = bytes.sliced(size);
        }
    }
}

/// Feeds the validator with UTF-8, but for a byte order mark at the start.
void ContentChecker::feedJson(QByteArrayView bytes)
{
    while (m_isAtStart && !bytes.isEmpty()) {
        m_isAtStart = m_markSize < utf8Mark.size() && bytes.front() == utf8Mark[m_markSize];
        if (!m_isAtStart)
            break;
        ++m_markSize;
        bytes = bytes.sliced(1);
    }
    const bool isMarkCut = m_markSize > 0 && m_markSize < utf8Mark.size();
    if (!m_isAtStart && isMarkCut)
        m_json.feed(utf8Mark.first(m_markSize)); // no JSON starts so
    m_json.feed(bytes);
}

const FaultType* ContentChecker::finish()
{
    switch (m_way) {
    case Way::Nothing:
        return nullptr;
    case Way::UnknownEncoding:
        return &HeaderContent::contentUnknownEncoding;
    case Way::Utf8:
        if (!m_utf8.isComplete())
            return &HeaderContent::contentNotDecodable;
        break;
    case Way::Decoder:
        if (!m_decoder->finish())
            return &HeaderContent::contentNotDecodable;
        break;
    }
    return m_isJson && !m_json.isComplete() ? &HeaderContent::contentNotJson : nullptr;
}
