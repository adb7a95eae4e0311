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
    void takeName(const QString& name);
    void obey(const QString& command, const QString& rest);
    void say(const QString& text, ChatEvent::Kind kind);
    void whisper(const QString& rest);
    void join(const QString& room);
    void leave();
    void topic(const QString& text);
    void kick(const QString& rest);
    void tellWho();
    void tellRooms();
    void tellHelp();
    [[nodiscard]] QString roomNow() const;

    LineBuffer m_lines;
};

} // namespace chat
