// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textcodec.h"

#include <QByteArray>
#include <QString>

/// How a content is to be read, as far as its message says.
struct ContentForm {
    enum class Kind : quint8 {
        Unknown, ///< nothing is said
        Binary,
        Text, ///< in `encoding`
        Json, ///< text that is JSON
    };

    Kind kind = Kind::Unknown;
    QString mediaType; ///< as the message names it: "image/png"; empty: it does not
    QByteArray encoding; ///< as the message names it; empty: it does not
    TextCodec::ByteOrder byteOrder = TextCodec::ByteOrder::Little; ///< of texts that have one
    /// Takes away what this one message says that its content is coded by; null: nothing.
    QByteArray (*undo)(QByteArrayView content) = nullptr;

    bool operator==(const ContentForm&) const = default;
};
