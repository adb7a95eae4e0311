// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatclient.h"

#include "core/behavior/chat/client/chatdialect.h"

namespace {

using Kind = ChatEvent::Kind;

/// Takes part by the first connection that there is; another one begins anew, with the name and the
/// rooms that were had last.
class ChatClient final : public Responder, private ChatLink
{
public:
    explicit ChatClient(const ChatClientSettings& settings)
        : m_dialectName(settings.dialect)
        , m_book(settings.name, settings.room)
    {
    }

    void peerConnected(Peer& peer) override;
    void bytesReceived(Peer& peer, QByteArrayView bytes) override;
    void peerGone(Peer& peer) override;
    void commanded(const ResponderCommand& command) override;
    void recordingResumed() override;

private:
    void send(QByteArrayView bytes) override { m_peer->send(bytes); }
    void close() override { m_peer->close(); }
    void nextMessage() override { host().nextMessage(); }
    void tell(const ChatEvent& event) override;
    [[nodiscard]] const ChatBook& book() const override { return m_book; }
    void wantName(const QString& name) override { m_book.setWantedName(name); }
    [[nodiscard]] qint64 timeNs() const override { return host().timeNs(); }

    void refuse(const ResponderCommand& command, const QString& why);

    const ChatClientSettings::Dialect m_dialectName;
    ChatBook m_book;
    Peer* m_peer = nullptr; // null: there is no connection
    std::unique_ptr<ChatDialect> m_dialect; // of that connection
};

void ChatClient::peerConnected(Peer& peer)
{
    if (m_peer) {
        peer.close(); // one name takes part once
        return;
    }
    m_peer = &peer;
    m_dialect = makeChatDialect(m_dialectName, *this);
    m_dialect->start();
}

void ChatClient::bytesReceived(Peer& peer, QByteArrayView bytes)
{
    if (&peer == m_peer)
        m_dialect->take(bytes);
}

void ChatClient::peerGone(Peer& peer)
{
    if (&peer != m_peer)
        return;
    m_dialect->end();
    m_dialect.reset();
    m_peer = nullptr;
    m_book.forget();
}

void ChatClient::commanded(const ResponderCommand& command)
{
    const bool canWait = command.name == QLatin1String("rename")
        || command.name == QLatin1String("raw") || command.name == QLatin1String("quit");
    if (!m_dialect)
        refuse(command, QStringLiteral("There is no connection."));
    else if (!m_book.isWelcomed() && !canWait)
        refuse(command, QStringLiteral("The server has not let us in yet."));
    else if (!m_dialect->run(command))
        refuse(command,
            QStringLiteral("There is no \"%1\" in what this server speaks.").arg(command.name));
}

void ChatClient::refuse(const ResponderCommand& command, const QString& why)
{
    if (std::optional<ChatEvent> saying = spokenBy(command)) {
        saying->name = m_book.name();
        tell(unsentEvent(*saying));
    }
    tell(chatEvent(Kind::Refused, {}, valueOf(command, "room"), why));
}

void ChatClient::recordingResumed()
{
    for (const ChatEvent& event : m_book.standing())
        host().note(event.toNotes());
}

void ChatClient::tell(const ChatEvent& event)
{
    ChatEvent told = event;
    told.isOwn
        = event.kind == Kind::Welcomed || event.kind == Kind::Unsent || m_book.isOwn(event.name);
    m_book.apply(told);
    host().note(told.toNotes());
}

} // namespace

std::unique_ptr<Responder> makeChatClient(const ChatClientSettings& settings)
{
    return std::make_unique<ChatClient>(settings);
}
