// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/widedecoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>

/// How a header names an encoding, and what Qt calls it.
namespace TextCodec {

enum class ByteOrder : quint8 { Little, Big };

/// The name under which Qt knows the encoding `name`, Python's spellings included; empty if it does
/// not. "Locale" is none: it says nothing about the peer's text.
[[nodiscard]] QByteArray qtName(QByteArrayView name);

/// The text that bytes are in an encoding; `isNull()` if the encoding is unknown or they are no
/// text in it. `byteOrder` counts for utf-16 and utf-32 without a byte order mark.
[[nodiscard]] QString decode(QByteArrayView bytes, QByteArrayView encoding, ByteOrder byteOrder);

/// Text in an encoding; `isNull()` if the encoding is unknown or cannot hold the text. utf-16 and
/// utf-32 start with a byte order mark, as Python writes them.
[[nodiscard]] QByteArray encode(const QString& text, QByteArrayView encoding);

} // namespace TextCodec

/// Turns the bytes of a text that come in pieces into UTF-16. A byte order mark at the start of a
/// Unicode encoding is taken as such; utf-16 and utf-32 without one are in the sender's byte order.
class TextDecoder
{
public:
    /// `encoding` as a header names it.
    TextDecoder(QByteArrayView encoding, TextCodec::ByteOrder byteOrder);
    // Not moved either: Qt 6.4's ICU decoders keep a pointer to themselves and lose faults when
    // moved.
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// Whether the encoding is known; all else only where it is.
    [[nodiscard]] bool isValid() const { return m_wide || m_decoder.isValid(); }
    /// The text of the next bytes.
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// To be called once, at the end: whether all of it was text in the encoding, none cut short.
    [[nodiscard]] bool finish();

private:
    struct QtName {
        QByteArray value;
    };
    TextDecoder(const QtName& name, TextCodec::ByteOrder byteOrder);

    std::optional<WideDecoder> m_wide; // UTF-16 and UTF-32: Qt lets unpaired surrogates pass
    QStringDecoder m_decoder; // all else
};
