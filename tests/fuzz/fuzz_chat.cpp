// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatserver.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/text/utf8.h"
#include "tests/core/fakechat.h"
#include "tests/fuzz/chataudience.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

// A chat with its three doors. Input: limits; then steps, each a byte that says who (of a few
// peers) does what, and what that needs: bytes as they are, or something that makes sense at a
// door, with a word in it that nobody else says. What everybody is told is looked at after each
// step.

namespace {

constexpr std::array names {"ada", "bob", "ADA",
    "\xd0\xb0"
    "da",
    "eve", "host", "", "a b"};
constexpr std::array rooms {"#lobby", "#den", "#DEN", "#r3", "lobby", ""};

enum class Door : quint8 { Lines, Irc, HeaderContent };

QByteArray message(const QJsonObject& content)
{
    HeaderContent::Draft draft;
    draft.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return HeaderContent::encode(draft);
}

/// What a client of a door sends.
class Client
{
public:
    explicit Client(Door door)
        : m_door(door)
    {
    }

    [[nodiscard]] QByteArray hello(const QByteArray& name) const
    {
        if (m_door == Door::Lines)
            return name + '\n';
        if (m_door == Door::Irc) {
            return "CAP REQ :server-time echo-message\r\nCAP END\r\nNICK " + name
                + "\r\nUSER u 0 * :real\r\n";
        }
        return message({{QStringLiteral("action"), QStringLiteral("name")},
            {QStringLiteral("name"), QString::fromUtf8(name)}});
    }
    [[nodiscard]] QByteArray say(const QByteArray& room, const QByteArray& text) const
    {
        if (m_door == Door::Lines)
            return '\n' + text + '\n';
        if (m_door == Door::Irc)
            return "\nPRIVMSG " + room + " :" + text + "\r\n";
        return withText("chat", "room", room, text);
    }
    [[nodiscard]] QByteArray whisper(const QByteArray& to, const QByteArray& text) const
    {
        if (m_door == Door::Lines)
            return "\n/msg " + to + ' ' + text + '\n';
        if (m_door == Door::Irc)
            return "\nPRIVMSG " + to + " :" + text + "\r\n";
        return withText("private", "to", to, text);
    }
    /// In `room`, about `name`; `which` chooses.
    [[nodiscard]] QByteArray command(
        unsigned which, const QByteArray& room, const QByteArray& name) const
    {
        static constexpr std::array lines {"/join %1", "/leave", "/nick %2", "/who", "/topic %2",
            "/away %2", "/kick %2", "/me %2", "/rooms", "/quit", "/help", "//%2"};
        static constexpr std::array irc {"JOIN %1", "PART %1 :%2", "NICK %2", "NAMES %1",
            "TOPIC %1 :%2", "AWAY :%2", "KICK %1 %2 :%2", "WHOIS %2", "LIST", "QUIT :%2",
            "MODE %1 b", "WHO %1"};
        static constexpr std::array actions {"join", "leave", "name", "roster", "topic", "away",
            "kick", "ping", "rooms", "quit", "chat", "private"};
        if (m_door == Door::HeaderContent)
            return withText(actions.at(which % actions.size()), "room", room, name);
        QByteArray text
            = m_door == Door::Irc ? irc.at(which % irc.size()) : lines.at(which % lines.size());
        text.replace("%1", room).replace("%2", name);
        return '\n' + text + '\n';
    }

private:
    static QByteArray withText(
        const char* action, const char* key, const QByteArray& value, const QByteArray& text)
    {
        QJsonObject content {{QStringLiteral("action"), QLatin1String(action)},
            {QStringLiteral("text"), QString::fromUtf8(text)},
            {QStringLiteral("name"), QString::fromUtf8(text)}};
        content[QLatin1String(key)] = QString::fromUtf8(value);
        return message(content);
    }

    Door m_door;
};

/// Takes the first message of `bytes` away and returns its content; nothing if it is not sound and
/// whole.
QByteArray takeMessage(QByteArray& bytes)
{
    const qsizetype headers = HeaderContent::headersSize(bytes);
    require(headers > 0 && headers <= bytes.size(), "the headers of a message are whole");
    const QJsonObject header = QJsonDocument::fromJson(bytes.sliced(2, headers - 2)).object();
    const qsizetype size = header.value(QStringLiteral("content-length")).toInt(-1);
    require(size >= 0 && headers + size <= bytes.size(), "the content of a message is whole");
    const QByteArray content = bytes.sliced(headers, size);
    bytes.remove(0, headers + size);
    require(QJsonDocument::fromJson(content).isObject(), "the content of a message is an object");
    return content;
}

/// Likewise a line, without its end.
QByteArray takeLine(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    require(end >= 0, "lines are told whole");
    QByteArray line = bytes.first(end);
    bytes.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    require(!line.contains('\r') && !line.contains('\0'), "no line has another one in it");
    return line;
}

void checkLine(const QByteArray& line, bool isIrc)
{
    const bool isPassed = line.contains('\x01'); // CTCP, from client to client
    require(isPassed || Utf8::isValid(line), "what is told is UTF-8");
    if (!isIrc)
        return;
    constexpr qsizetype mostBytes = 510; // RFC 2812 section 2.3, without CR LF
    const qsizetype tags = line.startsWith('@') ? line.indexOf(' ') + 1 : 0;
    require(line.size() - tags <= mostBytes, "a line of IRC has at most 512 bytes");
}

/// A chat with peers that do what an input says.
class Run
{
public:
    explicit Run(FuzzInput& input)
        : m_input(input)
        , m_host(makeChatServer(settings(input)))
    {
        look();
    }

    void step(unsigned byte)
    {
        const std::size_t slot = byte % m_slots.size();
        const unsigned action = byte / m_slots.size();
        if (action % 8 == 7)
            commandOfPerson();
        else if (!m_slots[slot].peer)
            connect(m_slots[slot]);
        else
            act(m_slots[slot], action % 8);
        look();
    }
    void finish()
    {
        m_host.responder().stopping();
        look();
    }

private:
    struct Slot {
        FakePeer* peer = nullptr;
        Client client {Door::Lines};
        bool isFinished = false;
    };

    static ChatSettings settings(FuzzInput& input)
    {
        const unsigned choice = input.choice();
        ChatSettings settings;
        settings.motd = QStringLiteral("hello\nall");
        settings.limits.linesPerSecond = choice & 1 ? 2 : 0;
        settings.limits.burst = 3;
        settings.limits.textBytes = choice & 2 ? 40 : 4000;
        settings.limits.rooms = 3;
        settings.limits.roomsOfMember = 2;
        settings.limits.members = 4;
        settings.limits.historyLines = choice & 4 ? 0 : 3;
        settings.limits.owedBytes = 4096;
        settings.limits.silentSeconds = choice & 8 ? 0 : 20;
        return settings;
    }

    template<std::size_t Size>
    QByteArray any(const std::array<const char*, Size>& of)
    {
        return of[m_input.choice() % Size];
    }
    void connect(Slot& slot)
    {
        const unsigned choice = m_input.choice();
        slot = {
            &m_host.connect("127.0.0." + QByteArray::number(choice % 3)), Client(Door(choice % 3))};
        if (choice & 0x80)
            feed(slot, slot.client.hello(any(names)));
    }
    void feed(const Slot& slot, const QByteArray& bytes)
    {
        if (!slot.isFinished)
            m_host.feed(*slot.peer, bytes);
    }
    void act(Slot& slot, unsigned action)
    {
        switch (action) {
        case 0:
            feedAsItIs(slot);
            break;
        case 1:
            feed(slot, slot.client.say(any(rooms), m_audience.newWord(slot.peer->id())));
            break;
        case 2:
            feed(slot, slot.client.whisper(any(names), m_audience.newWord(slot.peer->id())));
            break;
        case 3:
            feed(slot, slot.client.command(m_input.choice(), any(rooms), any(names)));
            break;
        case 4:
            slot.peer->reads = !slot.peer->reads;
            break;
        case 5:
            m_host.wait(m_input.choice() * FakeHost::second / 4);
            break;
        default:
            end(slot);
            break;
        }
    }
    void feedAsItIs(const Slot& slot)
    {
        QByteArray bytes;
        for (unsigned left = m_input.choice() % 64; left > 0; --left)
            bytes += char(m_input.choice());
        feed(slot, bytes);
    }
    void end(Slot& slot)
    {
        if (m_input.choice() % 2 == 0 && !slot.isFinished) {
            slot.isFinished = true;
            m_host.finish(*slot.peer);
            return;
        }
        look(); // for what it was told until now
        const ConnectionId id = slot.peer->id();
        m_host.end(*slot.peer);
        slot = {};
        look();
        m_audience.gone(id);
    }
    void commandOfPerson()
    {
        static constexpr std::array commands {"say", "act", "whisper", "rename", "join", "leave",
            "topic", "kick", "mute", "unmute", "ban", "unban", "away", "operator"};
        const QString command = QLatin1String(commands.at(m_input.choice() % commands.size()));
        const bool isSpeech = command == QLatin1String("say") || command == QLatin1String("act")
            || command == QLatin1String("whisper");
        const QString name = QString::fromUtf8(any(names));
        m_host.command(command,
            {{QStringLiteral("room"), QString::fromUtf8(any(rooms))},
                {QStringLiteral("name"), name}, {QStringLiteral("to"), name},
                {QStringLiteral("what"), m_input.choice() % 2 ? name : QStringLiteral("127.0.0.1")},
                {QStringLiteral("text"),
                    isSpeech ? QString::fromUtf8(m_audience.newWord()) : QStringLiteral("why")},
                {QStringLiteral("on"), QStringLiteral("yes")}});
    }

    /// At what has happened, and at what everybody was told of it.
    void look()
    {
        for (const ChatEvent& event : std::exchange(m_host.events, {}))
            m_audience.happened(event);
        for (const Slot& slot : m_slots) {
            if (slot.peer && slot.peer->reads)
                lookAt(*slot.peer);
        }
    }
    void lookAt(FakePeer& peer)
    {
        QByteArray told = std::exchange(peer.received, {});
        while (!told.isEmpty()) {
            const bool isMessage = uchar(told.front()) < 0x20 && told.front() != '\n'
                && told.front() != '\r' && told.front() != '\t';
            const QByteArray item = isMessage ? takeMessage(told) : takeLine(told);
            if (!isMessage)
                checkLine(item, m_audience.speaksIrc(peer.id()));
            if (!item.contains('\x01'))
                m_audience.check(peer.id(), item);
        }
    }

    FuzzInput& m_input;
    ChatAudience m_audience;
    FakeHost m_host;
    std::array<Slot, 4> m_slots;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    Run run(input);
    while (!input.rest().isEmpty())
        run.step(input.choice());
    run.finish();
    return 0;
}
