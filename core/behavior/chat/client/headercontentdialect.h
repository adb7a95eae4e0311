// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/behavior/wholemessages.h"

#include <QJsonObject>
#include <QMap>

/// Header/content messages, as our own servers speak them (protocol.md). What we say is told when
/// the server has told it back, by the `id` that it was sent with.
class HeaderContentDialect final : public ChatDialect
{
public:
    explicit HeaderContentDialect(ChatLink& link);

    void start() override;
    void take(QByteArrayView bytes) override;
    bool run(const ResponderCommand& command) override;
    void end() override;

private:
    [[nodiscard]] bool takeMessage(const Frame& frame, QByteArrayView message);
    void obey(const QJsonObject& message);
    void welcomed(const QJsonObject& message);
    void takeRoster(const QJsonObject& message);
    void takeRooms(const QJsonObject& message);
    void takeError(const QJsonObject& message);

    void speak(const ChatEvent& saying);
    void askFor(const QString& name);
    void send(QJsonObject message);

    WholeMessages m_messages;
    QMap<qint64, ChatEvent> m_unconfirmed; // texts that the server has not told back, by id
    qint64 m_lastId = 0;
    QString m_nameAskedFor;
    int m_namesTried = 0;
};
