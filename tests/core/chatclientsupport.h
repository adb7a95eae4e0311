// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "core/behavior/chat/chatclient.h"
#include "tests/core/framingsupport.h"

#include <QStringList>

/// A chat client with a connection that exists in the test alone: what it sends and what it tells.
class TestChat final : private ResponderHost
{
public:
    explicit TestChat(const ChatClientSettings& settings)
        : m_client(makeChatClient(settings))
    {
        m_client->start(*this);
    }

    /// The connection stands; another one than before.
    void connect()
    {
        m_peer = std::make_unique<OnePeer>();
        m_client->peerConnected(*m_peer);
    }
    void disconnect()
    {
        const std::unique_ptr<OnePeer> gone = std::move(m_peer);
        m_client->peerGone(*gone);
    }
    void receive(const QByteArray& bytes, const Split& split = allSplits().front())
    {
        forEachPiece(bytes, split,
            [this](QByteArrayView piece) { m_client->bytesReceived(*m_peer, piece); });
    }
    /// `values`: name and value in turn.
    void command(const char* name, const QStringList& values = {})
    {
        ResponderCommand command {QLatin1String(name), {}};
        for (qsizetype index = 0; index + 1 < values.size(); index += 2)
            command.values.insert(values[index], values[index + 1]);
        m_client->commanded(command);
    }
    void resumeRecording() { m_client->recordingResumed(); }

    /// All that was sent since it was asked for last.
    QByteArray sent() { return std::exchange(m_peer->sent, {}); }
    [[nodiscard]] bool isClosed() const { return m_peer->isClosed; }
    /// What was told since it was asked for last.
    QList<ChatEvent> events() { return std::exchange(m_events, {}); }
    /// The same in words: "said ada #lobby: hello", "whispered ada>bob: psst"; "own ", "history ",
    /// "standing ", "operator " in front.
    QStringList told()
    {
        QStringList texts;
        for (const ChatEvent& event : events())
            texts.append(textOf(event));
        return texts;
    }

private:
    class OnePeer final : public Peer
    {
    public:
        [[nodiscard]] ConnectionId id() const override { return {1}; }
        [[nodiscard]] SocketAddress peerAddress() const override { return {}; }
        void send(QByteArrayView bytes) override { sent += bytes; }
        void sendShared(const QByteArray& bytes) override { sent += bytes; }
        void answerAfter(std::chrono::milliseconds, Answer) override { }
        void close() override { isClosed = true; }
        void reset() override { isClosed = true; }
        void setReading(bool) override { }
        [[nodiscard]] qint64 unsentBytes() const override { return 0; }

        QByteArray sent;
        bool isClosed = false;
    };

    static QString textOf(const ChatEvent& event)
    {
        QString text;
        const auto add = [&text](bool isSo, const char* word) {
            text += isSo ? QLatin1String(word) : QLatin1String();
        };
        add(event.isOwn, "own ");
        add(event.isHistory, "history ");
        add(event.isStanding, "standing ");
        add(event.isOperator, "operator ");
        text += chatEventName(event.kind) + u' ' + event.name;
        if (!event.other.isEmpty())
            text += u'>' + event.other;
        if (!event.room.isEmpty())
            text += u' ' + event.room;
        return event.text.isEmpty() ? text : text + u": " + event.text;
    }

    [[nodiscard]] std::vector<Peer*> peers() const override { return {m_peer.get()}; }
    void wakeAt(qint64) override { }
    void note(const QList<Note>& notes) override
    {
        m_events.append(ChatEvent::fromNotes(notes).value());
    }
    void note(const Peer&, const QList<Note>&) override { }
    void nextMessage() override { }
    [[nodiscard]] const Limits& limits() const override { return m_limits; }
    [[nodiscard]] qint64 timeNs() const override { return 1; }
    [[nodiscard]] qint64 monotonicNs() const override { return 1; }

    Limits m_limits;
    std::unique_ptr<OnePeer> m_peer;
    QList<ChatEvent> m_events;
    std::unique_ptr<Responder> m_client;
};
