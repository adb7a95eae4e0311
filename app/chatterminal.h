// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textevents.h"

/// A chat as lines for a person: what is said in it and what happens, with the time, and nothing of
/// messages and connections but how they end. Colours tell names apart, on a terminal alone and not
/// where NO_COLOR is set (https://no-color.org).
class ChatTerminal final : public TextEvents
{
public:
    explicit ChatTerminal(LineWriter& output);

    void connected(qint64 time, const ConnectionFacts& connection) override;
    void disconnected(qint64 time, const ConnectionFacts& connection) override;
    void chat(const ChatLine& line) override;
    void summary(qint64 time, const AnalysisSnapshot& snapshot) override;

private:
    void print(const QString& line);
    [[nodiscard]] QString coloured(const ChatEvent& event, const QString& text) const;

    LineWriter& m_output;
    const bool m_hasColours;
    QString m_ownName;
};
