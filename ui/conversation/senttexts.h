// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// What was sent, to be sent again: walked through from the newest to the oldest and back to what
/// was being written. A value.
class SentTexts
{
public:
    static constexpr qsizetype most = 200; ///< texts that are kept

    /// Text was sent: it is the newest now.
    void add(const QString& text);
    /// The one before the one that is shown; `shown` is kept if it was being written. Nothing if
    /// there is no older one.
    [[nodiscard]] std::optional<QString> older(const QString& shown);
    /// The one after it, in the end what was being written.
    [[nodiscard]] std::optional<QString> newer();
    /// Empty if there is none.
    [[nodiscard]] QString newest() const { return m_texts.isEmpty() ? QString() : m_texts.last(); }

private:
    QStringList m_texts; // oldest first
    qsizetype m_back = 0; // how far back we are; 0: at what is being written
    QString m_draft;
};
