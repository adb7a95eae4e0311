// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/door.h"
#include "core/behavior/wholemessages.h"

#include <QJsonObject>

#include <deque>

namespace chat {

struct Saying;

/// Header/content messages with JSON objects (protocol.md).
class HeaderContentDoor final : public Door
{
public:
    HeaderContentDoor(House& house, Member& member);

    void feed(QByteArrayView bytes) override;
    [[nodiscard]] bool hasNext() const override { return !m_waiting.empty() || m_isLost; }
    void takeNext() override;

    [[nodiscard]] Wording wordingOf(const News& news) const override;
    [[nodiscard]] QByteArray encoded(const News& news, Wording wording) const override;

    void welcome() override;
    void entered(const Room& room) override;
    void refuse(const Refusal& refusal) override;
    void remark(const QString& text) override;
    void farewell(const QString& why) override { remark(why); }

private:
    void obey(const QString& action, const QJsonObject& message);
    void answer(const Outcome& outcome, const QString& room = {});
    void takeName(const QString& name);
    void tellRoster(const QString& name);
    void tellRooms();
    void tell(QJsonObject message);
    [[nodiscard]] Saying firstLine(QJsonObject message);

    WholeMessages m_messages;
    std::deque<QByteArray> m_waiting; // contents of whole messages
    std::optional<qint64> m_id; // of the message that is being taken
    bool m_isLost = false; // the stream: what follows is not known
};

} // namespace chat
