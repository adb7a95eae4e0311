// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QString>

#include <memory>

/// What is known of a content before it is read.
struct ContentKind {
    QString encoding; ///< of text; empty: not known, so UTF-8 is tried
    QString byteOrder; ///< "little" or "big", as the header says
    bool isJson = false; ///< said to be JSON
    bool isText = false; ///< said to be text in an encoding that is known
};

/// A content as a person reads it.
struct ReadContent {
    std::unique_ptr<QAbstractItemModel> model; ///< a JSON tree, or lines of text or hex
    QString text; ///< the whole that was read, of many lines
    bool isTree = false;
    bool isText = false; ///< false: `model` has lines of hex, `text` is of UTF-8 with escapes
};

/// Reads `bytes`, the beginning of a content or all of it, as JSON, text or hex, whichever it is.
[[nodiscard]] ReadContent readContent(
    const QByteArray& bytes, bool isWhole, const ContentKind& kind);
