// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/content.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace {

QString utf8Text(QByteArrayView bytes, bool isWhole)
{
    const QByteArrayView known = isWhole ? bytes : bytes.chopped(Utf8::unfinishedTail(bytes));
    if (!Utf8::isValid(known))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(known);
    return text.isNull() ? QStringLiteral("") : text;
}

QString encodedText(const ContentForm& form, QByteArrayView bytes, bool isWhole)
{
    constexpr qsizetype longestCharacter = 4; // bytes
    const qsizetype mostCut = isWhole ? 0 : std::min(longestCharacter, bytes.size());
    for (qsizetype cut = 0; cut <= mostCut; ++cut) {
        const QString text = TextCodec::decode(bytes.chopped(cut), form.encoding, form.byteOrder);
        if (!text.isNull())
            return text;
    }
    return {};
}

/// Where the message says nothing.
QString unsaidText(const QString& encoding, QByteArrayView bytes, bool isWhole)
{
    if (encoding.isEmpty())
        return utf8Text(bytes, isWhole);
    ContentForm form;
    form.encoding = encoding.toLatin1();
    return encodedText(form, bytes, isWhole);
}

} // namespace

DecodedContent decodeContent(
    const Framing& framing, const ContentForm& form, QByteArrayView content, bool isWhole)
{
    DecodedContent decoded {form.undo ? form.undo(content) : framing.decoded(content), {}};
    switch (form.kind) {
    case ContentForm::Kind::Unknown:
        decoded.text = unsaidText(framing.spec().encoding, decoded.bytes, isWhole);
        break;
    case ContentForm::Kind::Binary:
        break;
    case ContentForm::Kind::Text:
    case ContentForm::Kind::Json:
        decoded.text = encodedText(form, decoded.bytes, isWhole);
        break;
    }
    return decoded;
}
