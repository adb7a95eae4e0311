// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/door.h"
#include "core/behavior/chat/server/linebuffer.h"

namespace chat {

/// Lines of text, for nc and the like (protocol.md).
class LinesDoor final : public Door
{
public:
    LinesDoor(House& house, Member& member);

    void feed(QByteArrayView bytes) override { m_lines.feed(bytes); }
    void finish() override { m_lines.finish(); }
    [[nodiscard]] bool hasNext() const override { return m_lines.hasLine(); }
    void takeNext() override;

    [[nodiscard]] Wording wordingOf(const News& news) const override;
    [[nodiscard]] QByteArray encoded(const News& news, Wording wording) const override;

    void welcome() override;
    void entered(const Room& room) override;
    void refuse(const Refusal& refusal) override { remark(refusal.text); }
    void remark(const QString& text) override;
    void farewell(const QString& why) override { remark(why); }

private:
    struct Command {
        const char* name; ///< without its slash
        const char* usage;
        void (LinesDoor::*handler)(const QString& rest);
    };
    static const QList<Command>& commands();

    void takeName(const QString& name);
    void obey(const QString& name, const QString& rest);
    void say(const QString& text, ChatEvent::Kind kind);
    // Commands, with what stands behind them
    void rename(const QString& rest);
    void act(const QString& rest);
    void whisper(const QString& rest);
    void join(const QString& rest);
    void leave(const QString&);
    void topic(const QString& text);
    void goAway(const QString& rest);
    void kick(const QString& rest);
    void tellWho(const QString&);
    void tellRooms(const QString&);
    void tellHelp(const QString&);
    void quit(const QString& rest);
    [[nodiscard]] QString roomNow() const;

    LineBuffer m_lines;
};

} // namespace chat
