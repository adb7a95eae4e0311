// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/behavior/chat/server/linebuffer.h"

/// Lines of text, as our own servers and many small ones tell them: "<ada> hello", "* ada waves",
/// "[ada] psst", "-- a remark". The first line that is sent is the name. Nobody is told his own
/// lines; they are told when they are sent.
class LinesDialect final : public ChatDialect
{
public:
    explicit LinesDialect(ChatLink& link);

    void start() override;
    void take(QByteArrayView bytes) override;
    bool run(const ResponderCommand& command) override;

private:
    [[nodiscard]] ChatEvent eventOf(QString line) const;
    void speak(const ChatEvent& saying);
    void send(const QString& line);

    chat::LineBuffer m_lines;
    QString m_room; // the one that is spoken in, as far as it is known
};
