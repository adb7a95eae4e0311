// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chatcommand.h"

#include "app/chatevents.h"
#include "app/inputlines.h"
#include "app/sessionrunner.h"
#include "app/typedline.h"
#include "core/base/clock.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <utility>

#include <unistd.h>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatCommand)
};

using Kind = ChatEvent::Kind;

/// How long the server may keep us waiting once nothing more will be typed: until it lets us in,
/// and between what it tells back.
constexpr std::chrono::milliseconds patience {10'000};

const ResponderCommand plainQuit {QStringLiteral("quit"), {}};

/// Drives one `socketscope chat`, from one snapshot to the next, and from one typed line to the
/// next.
class ChatRun
{
public:
    ChatRun(const ChatOptions& options, SessionRunner& runner);

    void start();
    void advance(const AnalysisSnapshot& snapshot);
    void takeLine(const QString& line);
    /// Nothing more will be typed.
    void endInput();
    /// The time is over.
    void endTime();

private:
    void readEvents(const AnalysisSnapshot& snapshot);
    void take(const ChatEvent& event);
    void obey(const QString& line);
    void obeyWaiting();
    static void eraseTypedLine();
    void tellWho();
    void remark(const QString& text);
    void beImpatient();
    void quit(const ResponderCommand& command);
    void quitOnceDone();
    void handleEnd(const AnalysisSnapshot& snapshot);
    void finish();
    [[nodiscard]] bool isExpectationMet() const;

    const ChatOptions& m_options;
    SessionRunner& m_runner;
    const EndpointId m_endpoint;
    std::deque<QString> m_waiting; // lines that were typed before the server let us in
    qint64 m_nextRecord = 0; // of those that may tell of the chat
    QString m_room; // that is spoken in
    const bool m_isTerminal; // lines are typed where they are printed
    QTimer m_impatience;
    qint64 m_said = 0; // lines
    qint64 m_confirmed = 0; // of these, told back, or sent where nothing is told back
    qint64 m_unsent = 0; // of these
    qint64 m_heard = 0; // lines of others
    bool m_isWelcomed = false;
    bool m_isReady = false; // lines can be said
    bool m_isInputOver = false;
    bool m_isQuitting = false;
};

ChatRun::ChatRun(const ChatOptions& options, SessionRunner& runner)
    : m_options(options)
    , m_runner(runner)
    , m_endpoint(runner.session().addEndpoint())
    , m_isTerminal(::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1)
{
    m_impatience.setSingleShot(true);
    m_impatience.setInterval(patience);
    QObject::connect(&m_impatience, &QTimer::timeout, &m_impatience, [this] { quit(plainQuit); });
}

void ChatRun::start()
{
    m_runner.session().post(Commands::StartEndpoint {m_endpoint, m_options.client});
}

void ChatRun::advance(const AnalysisSnapshot& snapshot)
{
    readEvents(snapshot);
    handleEnd(snapshot);
    quitOnceDone();
}

/// What the capture has noted about the chat since the last call.
void ChatRun::readEvents(const AnalysisSnapshot& snapshot)
{
    const RecordLog::View& records = snapshot.capture->records;
    m_nextRecord = std::max(m_nextRecord, records.first());
    for (; m_nextRecord < snapshot.recordsEnd; ++m_nextRecord) {
        if (const auto event = chatEventOf(*snapshot.capture, records[m_nextRecord]))
            take(*event);
    }
}

void ChatRun::take(const ChatEvent& event)
{
    const ChatClientSettings& chat = m_options.client.behavior.chatClient;
    const bool isWithoutRoom
        = chat.room.isEmpty() && chat.dialect == ChatClientSettings::Dialect::Irc;
    if (event.kind == Kind::Welcomed)
        m_isWelcomed = true;
    if (event.kind == Kind::Joined && event.isOwn && !event.isStanding)
        m_room = event.room;
    if (event.kind == Kind::Refused && !m_isWelcomed && !m_options.client.reconnect) {
        m_runner.finish(Failed); // why is printed already
        return;
    }
    // In a room; or in none, and then a person may join another one.
    const bool isSettled = isWithoutRoom || !m_room.isEmpty() || event.kind == Kind::Refused;
    if (m_isWelcomed && isSettled && !std::exchange(m_isReady, true))
        obeyWaiting();
    if (event.isHistory)
        return;
    if (event.kind == Kind::Unsent)
        ++m_unsent;
    if (event.kind == Kind::Unsent || (event.isSpeech() && event.isOwn)) {
        ++m_confirmed;
        beImpatient();
    } else if (event.isSpeech() && event.kind != Kind::Noticed) {
        ++m_heard;
    }
}

void ChatRun::takeLine(const QString& line)
{
    const bool isQuit = TypedLine::parse(line, m_room).kind == TypedLine::Kind::Quit;
    if (m_isReady || isQuit)
        obey(line);
    else
        m_waiting.push_back(line);
}

void ChatRun::obeyWaiting()
{
    for (const QString& line : std::exchange(m_waiting, {}))
        obey(line);
}

void ChatRun::obey(const QString& line)
{
    if (m_isQuitting)
        return;
    const TypedLine input = TypedLine::parse(line, m_room);
    switch (input.kind) {
    case TypedLine::Kind::Nothing:
        break;
    case TypedLine::Kind::Wish:
        m_said += input.isSpeech() ? 1 : 0;
        if (input.isSpeech() && m_isTerminal)
            eraseTypedLine();
        m_runner.session().post(Commands::TellResponder {m_endpoint, input.command});
        break;
    case TypedLine::Kind::Who:
        tellWho();
        break;
    case TypedLine::Kind::Help:
        for (const QString& each : TypedLine::help())
            remark(each);
        break;
    case TypedLine::Kind::Quit:
        quit(input.command);
        break;
    case TypedLine::Kind::Unknown:
        remark(Words::tr("There is no %1; /help tells what there is.")
                   .arg(input.text.section(u' ', 0, 0)));
        break;
    }
}

/// What was said stands there again, as the room has it.
void ChatRun::eraseTypedLine()
{
    std::fputs("\x1b[A\x1b[2K", stdout);
    std::fflush(stdout);
}

void ChatRun::tellWho()
{
    const ChatFactsPtr chat = m_runner.session().snapshot()->chatOf(m_endpoint);
    const ChatRoomPtr room = chat ? chat->room(m_room) : nullptr;
    QStringList names;
    for (const QString& name : room ? room->members : QStringList())
        names.append((room->operators.contains(name) ? QStringLiteral("@") : QString()) + name);
    remark(names.isEmpty() ? Words::tr("Nobody is known to be here.")
                           : Words::tr("In %1: %2").arg(m_room, names.join(u' ')));
}

/// Of ours, not the server's.
void ChatRun::remark(const QString& text)
{
    ChatLine line;
    line.event.kind = Kind::Noticed;
    line.event.text = text;
    line.time = currentTimeNs();
    m_runner.sink().chat(line);
}

void ChatRun::endInput()
{
    m_isInputOver = true;
    beImpatient();
    quitOnceDone();
}

/// Once nothing more is typed, and there is no other bound.
void ChatRun::beImpatient()
{
    const bool isBounded = m_options.duration.count() > 0 || m_options.expectedMessages;
    if (m_isInputOver && !isBounded)
        m_impatience.start();
}

void ChatRun::endTime()
{
    quit(plainQuit);
}

bool ChatRun::isExpectationMet() const
{
    return m_heard >= m_options.expectedMessages.value_or(0);
}

/// Once all that was typed is said and told back, and what was to be heard is.
void ChatRun::quitOnceDone()
{
    const bool waitsForTime = m_options.duration.count() > 0 && !m_options.expectedMessages;
    const bool isInputDone = m_isInputOver || (m_options.expectedMessages && m_isTerminal);
    if (m_isReady && isInputDone && m_confirmed >= m_said && isExpectationMet() && !waitsForTime)
        quit(plainQuit);
}

void ChatRun::quit(const ResponderCommand& command)
{
    if (std::exchange(m_isQuitting, true))
        return;
    m_impatience.stop();
    m_runner.session().post(Commands::TellResponder {m_endpoint, command});
    m_runner.session().post(Commands::StopEndpoint {m_endpoint});
    handleEnd(*m_runner.session().snapshot());
}

/// The connection is over, by whichever side, or could not be made.
void ChatRun::handleEnd(const AnalysisSnapshot& snapshot)
{
    const ConnectionTable& connections = snapshot.connections;
    if (connections.size() == 0 || connections.at(connections.size() - 1).isLive())
        return;
    if (m_isQuitting)
        finish();
    else if (!m_options.client.reconnect)
        m_runner.finish(Failed); // why is printed already
}

void ChatRun::finish()
{
    const qint64 left
        = m_unsent + std::max<qint64>(0, m_said - m_confirmed) + qint64(m_waiting.size());
    if (!m_isWelcomed) {
        m_runner.fail(
            ErrorCode::TimedOut, Words::tr("The server did not let us in before the end."));
    } else if (left > 0) {
        m_runner.fail(ErrorCode::Canceled,
            Words::tr("Lines that were to be said and were not: %1.").arg(left));
    } else if (!isExpectationMet()) {
        m_runner.fail(ErrorCode::TimedOut,
            Words::tr("%1 of %2 messages were received.", nullptr,
                Format::forPlural(*m_options.expectedMessages))
                .arg(m_heard)
                .arg(*m_options.expectedMessages));
    } else {
        m_runner.finish(Done);
    }
}

} // namespace

ExitStatus runChat(const ChatOptions& options)
{
    SessionRunner runner({.capture = options.capture,
        .limits = options.limits,
        .json = options.json,
        .withMessages = false,
        .isChat = true});
    if (!runner.isRecording())
        return Failed;
    ChatRun run(options, runner);
    QObject::connect(&runner, &SessionRunner::advanced, &runner,
        [&run](const AnalysisSnapshot& snapshot) { run.advance(snapshot); });
    InputLines input;
    QObject::connect(&input, &InputLines::lineRead, &runner,
        [&run](const QString& line) { run.takeLine(line); });
    QObject::connect(&input, &InputLines::ended, &runner, [&run] { run.endInput(); });
    if (options.duration.count() > 0)
        QTimer::singleShot(options.duration, &runner, [&run] { run.endTime(); });
    run.start();
    return runner.exec();
}
