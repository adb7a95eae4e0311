// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Completes what stands before the cursor of a line: names, rooms behind a "#", commands behind a
/// "/" at the line's start. Asked again at once, it proposes the next one. A value.
class ChatCompletion
{
public:
    /// What there is to complete with, in the order in which it is proposed.
    struct Words {
        QStringList names;
        QStringList rooms;
        QStringList commands; ///< without the "/"
    };

    struct Text {
        QString text;
        qsizetype cursor = 0;

        bool operator==(const Text&) const = default;
    };

    /// The text with the word before the cursor completed; the same text if nothing begins so.
    [[nodiscard]] Text complete(const Text& text, const Words& words);

private:
    [[nodiscard]] static QStringList candidates(
        const QString& word, bool isAtStart, const Words& words);
    [[nodiscard]] Text propose();

    Text m_proposed; // last
    QString m_before; // what stands before the word
    QString m_after;
    QStringList m_candidates; // with what follows them
    qsizetype m_next = 0;
};
