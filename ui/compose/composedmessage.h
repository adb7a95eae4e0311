// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// A header/content message made from what a person typed, and what a reader may find wrong with
/// it. A wrong one can be sent too: finding out what a peer does with it is what a tester is for.
struct ComposedMessage {
    QByteArray bytes; ///< empty if no message can be made
    QString problem; ///< in words; empty: nothing is wrong

    /// Text content goes in `encoding`. Content of other types, or of encoding `binary`, is text
    /// with the escapes of bytesFromEscapedText().
    static ComposedMessage of(
        const QString& contentType, const QString& encoding, const QString& content);
};

/// Where and why `text` is not JSON: "line 1, column 9: ..."; empty if it is.
[[nodiscard]] QString jsonProblem(const QString& text);
