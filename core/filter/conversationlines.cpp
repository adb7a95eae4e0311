// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversationlines.h"

#include "core/analysis/sliceworker.h"

#include <algorithm>
#include <deque>

namespace {

constexpr std::size_t mostOpen = 64; // lines that may still grow
constexpr int messagesPerLook = 512; // at the clock

AnalysisSnapshotPtr emptyAnalysis()
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    return snapshot;
}

/// Says of messages whether they belong to a conversation; remembers the last connection.
class Belongs
{
public:
    Belongs(const AnalysisSnapshot& analysis, const ConversationOf& whose)
        : m_analysis(analysis)
        , m_whose(whose)
    {
    }

    [[nodiscard]] bool isOurs(const Message& message)
    {
        if (!message.connection.isValid())
            return isOfEndpoint(message);
        if (message.connection != m_connection) {
            m_connection = message.connection;
            m_isOurs = isWanted(m_connection);
        }
        return m_isOurs;
    }

private:
    [[nodiscard]] bool isWanted(ConnectionId id) const
    {
        if (m_whose.only.isValid())
            return id == m_whose.only;
        const ConnectionFacts* const facts = m_analysis.connections.find(id);
        return facts && facts->endpoint == m_whose.endpoint;
    }
    /// Of all its peers.
    [[nodiscard]] bool isOfEndpoint(const Message& message) const
    {
        return !m_whose.only.isValid() && m_whose.endpoint.isValid()
            && m_analysis.endpointOf(message) == m_whose.endpoint;
    }

    const AnalysisSnapshot& m_analysis;
    const ConversationOf m_whose;
    ConnectionId m_connection;
    bool m_isOurs = false;
};

/// Whether two changes of state may be told in one line.
bool areToldTogether(const Message& one, const Message& other)
{
    return one.isState() && other.isState() && one.isFault() == other.isFault();
}

/// A line that may still grow.
struct OpenLine {
    qint64 first = 0;
    quint32 count = 1;
    bool isState = false;
    bool isFault = false; // of those
    // Of a message of ours
    Cause cause;
    qint64 size = 0; // bytes
    ConnectionId newest; // that it went to

    /// Whether it is what `message`, at `index` of the log, says to one more connection: the next
    /// message of the same cause to the same connection is another one.
    [[nodiscard]] bool isSaidAgain(const Message& message, Cause because, qint64 index) const
    {
        return cause.isValid() && cause == because && size == message.range.size()
            && newest != message.connection && takes(index);
    }
    [[nodiscard]] bool takes(qint64 index) const
    {
        return index - first < ConversationLines::reach && count < ConversationLine::mostMessages;
    }
};

class LinesJob : public SlicedJob<AnalysisSnapshotPtr, ConversationSnapshotPtr>
{
public:
    LinesJob(const ConversationOf& whose, qint64 limit)
        : m_whose(whose)
        , m_limit(limit)
        , m_analysis(emptyAnalysis())
    {
    }

    bool advance(const AnalysisSnapshotPtr& analysis, Clock::time_point deadline) override
    {
        if (analysis->generation != m_analysis->generation) {
            m_sealed = {};
            m_open.clear();
            m_first = 0;
            m_examined = 0;
        }
        m_analysis = analysis;
        m_examined = std::max(m_examined, analysis->messages.first());
        const bool isDone = examine(deadline);
        dropGivenUp();
        return isDone;
    }

    ConversationSnapshotPtr result() override
    {
        auto snapshot = std::make_shared<ConversationSnapshot>();
        snapshot->analysis = m_analysis;
        snapshot->whose = m_whose;
        snapshot->sealed = m_sealed.view();
        for (const OpenLine& line : m_open)
            snapshot->open.emplace_back(line.first, line.count);
        snapshot->first = m_first;
        snapshot->examined = m_examined;
        return snapshot;
    }

private:
    bool examine(Clock::time_point deadline)
    {
        const MessageLog::View& messages = m_analysis->messages;
        Belongs conversation(*m_analysis, m_whose);
        for (int looks = 1; m_examined < messages.end(); ++looks) {
            const Message& message = messages[m_examined];
            if (conversation.isOurs(message))
                add(message, m_examined);
            ++m_examined;
            if (looks % messagesPerLook == 0 && Clock::now() >= deadline)
                return m_examined == messages.end();
        }
        return true;
    }

    void add(const Message& message, qint64 index)
    {
        if (message.isState())
            addState(message, index);
        else if (message.direction == Direction::Out)
            addSent(message, index);
        else
            begin({.first = index, .cause = {}, .newest = {}});
    }

    void addState(const Message& message, qint64 index)
    {
        const bool isTogether = !m_open.empty() && m_open.back().isState
            && m_open.back().isFault == message.isFault() && m_open.back().takes(index);
        if (isTogether)
            ++m_open.back().count;
        else
            begin({.first = index,
                .isState = true,
                .isFault = message.isFault(),
                .cause = {},
                .newest = {}});
    }

    void addSent(const Message& message, qint64 index)
    {
        const Cause cause = m_analysis->causeOf(message);
        const auto same = std::ranges::find_if(
            m_open, [&](const OpenLine& line) { return line.isSaidAgain(message, cause, index); });
        if (same == m_open.end()) {
            begin({.first = index,
                .cause = cause,
                .size = message.range.size(),
                .newest = message.connection});
            return;
        }
        ++same->count;
        same->newest = message.connection;
    }

    void begin(const OpenLine& line)
    {
        m_open.push_back(line);
        if (m_open.size() <= mostOpen)
            return;
        m_sealed.append({m_open.front().first, m_open.front().count});
        m_open.pop_front();
    }

    [[nodiscard]] qint64 end() const { return m_sealed.end() + qint64(m_open.size()); }

    [[nodiscard]] qint64 firstMessageOf(qint64 position) const
    {
        return position < m_sealed.end() ? m_sealed[position].first()
                                         : m_open[std::size_t(position - m_sealed.end())].first;
    }

    /// Leaves out the lines whose first message the log has given up, and those over the limit.
    void dropGivenUp()
    {
        m_sealed.dropOldest(m_limit / qint64(sizeof(ConversationLine)));
        m_first = std::max(m_first, m_sealed.first());
        const qint64 firstMessage = m_analysis->messages.first();
        while (m_first < end() && firstMessageOf(m_first) < firstMessage)
            ++m_first;
        m_sealed.dropOldest(std::max<qint64>(0, m_sealed.end() - m_first));
    }

    const ConversationOf m_whose;
    const qint64 m_limit; // bytes
    AnalysisSnapshotPtr m_analysis;
    ConversationSnapshot::Sealed m_sealed;
    std::deque<OpenLine> m_open;
    qint64 m_first = 0;
    qint64 m_examined = 0;
};

} // namespace

std::vector<qint64> ConversationSnapshot::messagesOf(qint64 position, std::size_t most) const
{
    const ConversationLine line = this->line(position);
    const Message& start = analysis->messages[line.first()];
    const Cause cause = analysis->causeOf(start);
    const auto isSaidAgain = [&](const Message& message) {
        return start.isState() ? areToldTogether(start, message)
                               : message.direction == Direction::Out && !message.isState()
                && message.range.size() == start.range.size()
                && analysis->causeOf(message) == cause;
    };
    std::vector<qint64> found {line.first()};
    const std::size_t wanted = std::min<std::size_t>(line.count(), most);
    const qint64 end = std::min(analysis->messages.end(), line.first() + ConversationLines::reach);
    Belongs conversation(*analysis, whose);
    for (qint64 index = line.first() + 1; index < end && found.size() < wanted; ++index) {
        const Message& message = analysis->messages[index];
        if (conversation.isOurs(message) && isSaidAgain(message))
            found.push_back(index);
    }
    return found;
}

qint64 ConversationSnapshot::positionOf(qint64 messageIndex) const
{
    const MessageLog::View& messages = analysis->messages;
    if (messageIndex < messages.first() || messageIndex >= messages.end())
        return -1;
    const Message& message = messages[messageIndex];
    if (!Belongs(*analysis, whose).isOurs(message))
        return -1;
    qint64 low = first; // the first line that begins behind the message
    for (qint64 high = end(); low < high;) {
        const qint64 middle = low + (high - low) / 2;
        if (line(middle).first() <= messageIndex)
            low = middle + 1;
        else
            high = middle;
    }
    const Cause cause = analysis->causeOf(message);
    const qint64 farthest = std::max(first, low - qint64(mostOpen));
    for (qint64 position = low - 1; position >= farthest; --position) {
        const ConversationLine candidate = line(position);
        const Message& start = messages[candidate.first()];
        const bool isFolded = candidate.count() > 1
            && (start.isState() ? areToldTogether(start, message)
                                : !message.isState() && analysis->causeOf(start) == cause);
        if (candidate.first() == messageIndex || isFolded)
            return position;
    }
    return -1;
}

struct ConversationLines::Private {
    SliceWorker<AnalysisSnapshotPtr, ConversationSnapshotPtr> worker;
};

ConversationLines::ConversationLines(
    const ConversationOf& whose, std::function<void()> published, qint64 limit)
    : d(new Private {{std::make_unique<LinesJob>(whose, limit), std::move(published)}})
{
}

ConversationLines::~ConversationLines() = default;

void ConversationLines::update(AnalysisSnapshotPtr analysis)
{
    d->worker.update(std::move(analysis));
}

ConversationSnapshotPtr ConversationLines::snapshot() const
{
    return d->worker.result();
}

void ConversationLines::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
