// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequencelines.h"

#include "core/analysis/sliceworker.h"
#include "core/filter/sequenceway.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace {

constexpr int messagesPerLook = 512; // at the clock
constexpr qint64 bytesOfAnItem
    = sizeof(SequenceItem) + sizeof(SequenceLine) + sizeof(qint64); // its arrival

AnalysisSnapshotPtr emptyAnalysis()
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    return snapshot;
}

End endOf(Role role)
{
    return role == Role::Client ? End::Client : End::Server;
}

SequenceTrack trackOf(const ConnectionFacts& facts, bool hasBothEnds)
{
    SequenceTrack track;
    track.own = endOf(facts.role);
    track.transport = facts.transport;
    track.ends[std::size_t(track.own)] = facts.id;
    if (hasBothEnds)
        track.ends[std::size_t(otherEnd(track.own))] = facts.pair;
    return track;
}

const SequenceTrack* findTrack(const std::vector<SequenceTrack>& tracks, ConnectionId id)
{
    const auto found = std::ranges::find_if(tracks,
        [id](const SequenceTrack& track) { return std::ranges::count(track.ends, id) > 0; });
    return found == tracks.end() ? nullptr : &*found;
}

/// The connections that are shown, each with its other end if that is ours; a pair is one track.
/// What was known of one stays when its facts are given up.
std::vector<SequenceTrack> tracksOf(const ConnectionTable& connections, const SequenceOf& whose,
    const std::vector<SequenceTrack>& before)
{
    std::vector<SequenceTrack> tracks;
    for (const ConnectionId id : whose.connections) {
        if (findTrack(tracks, id) || tracks.size() == SequenceOf::mostTracks)
            continue;
        const ConnectionFacts* const facts = connections.find(id);
        const SequenceTrack* const known = findTrack(before, id);
        if (facts && facts->isKnown())
            tracks.push_back(trackOf(*facts, whose.hasBothEnds));
        else if (known)
            tracks.push_back(*known);
    }
    return tracks;
}

/// When the server of a connection began to listen, as far as the first records tell; 0 if not.
qint64 listeningSince(const CaptureSnapshot& capture, const ConnectionFacts& server)
{
    constexpr qint64 mostLooked = 100'000; // records
    const qint64 end = std::min(capture.records.end(), capture.records.first() + mostLooked);
    qint64 found = 0;
    for (qint64 index = capture.records.first(); index < end; ++index) {
        const CaptureRecord& record = capture.records[index];
        if (record.time > server.opened)
            break;
        if (record.kind == RecordKind::EndpointListening && record.endpoint() == server.endpoint)
            found = record.time;
    }
    return found;
}

/// What is known of a track while items are made.
struct TrackState {
    std::array<SequenceWay, 2> ways; // by End that sends
    std::vector<StateSpan> peerStates; // of a peer that is not ours

    void setPeerState(const StateSpan& span)
    {
        if (peerStates.empty() || !(peerStates.back().state == span.state))
            peerStates.push_back(span);
    }
    [[nodiscard]] EndState peerState() const
    {
        return peerStates.empty() ? EndState() : peerStates.back().state;
    }
};

class SequenceJob : public SlicedJob<AnalysisSnapshotPtr, SequenceSnapshotPtr>
{
public:
    SequenceJob(SequenceOf whose, qint64 limit)
        : m_whose(std::move(whose))
        , m_limit(limit)
        , m_analysis(emptyAnalysis())
    {
    }

    bool advance(const AnalysisSnapshotPtr& analysis, Clock::time_point deadline) override
    {
        std::vector<SequenceTrack> tracks = tracksOf(analysis->connections, m_whose, m_tracks);
        const bool isAnother = analysis->generation != m_analysis->generation;
        m_analysis = analysis;
        if (isAnother || tracks != m_tracks)
            begin(std::move(tracks));
        m_examined = std::max(m_examined, analysis->messages.first());
        const bool isDone = examine(deadline);
        dropGivenUp();
        return isDone;
    }

    SequenceSnapshotPtr result() override
    {
        auto snapshot = std::make_shared<SequenceSnapshot>();
        snapshot->analysis = m_analysis;
        snapshot->whose = m_whose;
        snapshot->tracks = m_tracks;
        snapshot->beginnings = m_beginnings;
        snapshot->items = m_items.view();
        snapshot->sealed = m_sealed.view();
        snapshot->last = m_last;
        snapshot->first = m_first;
        snapshot->start = m_start;
        snapshot->examined = m_examined;
        for (const TrackState& track : m_states) {
            snapshot->arrivals.push_back({track.ways[0].arrivals(), track.ways[1].arrivals()});
            snapshot->recentArrivals.push_back(
                {track.ways[0].recentArrivals(), track.ways[1].recentArrivals()});
        }
        for (std::size_t track = 0; track < m_tracks.size(); ++track) {
            snapshot->states.push_back({statesOf(*snapshot, int(track), End::Client),
                statesOf(*snapshot, int(track), End::Server)});
        }
        return snapshot;
    }

private:
    using Kind = SequenceItem::Kind;
    /// Something that is no row of the log.
    struct Opening {
        qint64 time;
        SequenceItem item;
    };

    /// The item that came to an end at `time`, and true; else the last one until then.
    [[nodiscard]] static std::pair<qint64, bool> placeOf(
        const SequenceSnapshot& snapshot, int track, End end, qint64 time)
    {
        constexpr qint64 mostUnderWay = 64; // items that are looked at
        const qint64 last = snapshot.lastItemUntil(time);
        const qint64 least = std::max(snapshot.items.first(), last - mostUnderWay);
        for (qint64 index = last; index >= least; --index) {
            const SequenceItem& item = snapshot.items[index];
            const Message* const arrival
                = item.track == track && item.from != end ? snapshot.arrival(item) : nullptr;
            if (arrival && arrival->time == time)
                return {index, true};
        }
        return {last, false};
    }

    [[nodiscard]] std::vector<StateSpan> statesOf(
        const SequenceSnapshot& snapshot, int track, End end) const
    {
        if (!m_tracks[std::size_t(track)].isOurs(end))
            return m_states[std::size_t(track)].peerStates;
        const ConnectionFacts* const facts = snapshot.facts(track, end);
        std::vector<StateSpan> spans;
        if (!facts || m_items.end() == m_items.first())
            return spans;
        for (StateStep step : facts->path.steps()) {
            if (step.state == TcpState::Listen
                && snapshot.beginnings[std::size_t(track)].listening > 0)
                step.time = snapshot.beginnings[std::size_t(track)].listening;
            const auto [item, hasCome] = placeOf(snapshot, track, end, step.time);
            // Of those that begin at one place there is nothing to see but the last.
            if (!spans.empty() && spans.back().item == item && spans.back().isAtArrival == hasCome)
                spans.pop_back();
            spans.push_back({item, hasCome, {step.state, step.isSeen}});
        }
        return spans;
    }

    void begin(std::vector<SequenceTrack> tracks)
    {
        m_tracks = std::move(tracks);
        m_beginnings.assign(m_tracks.size(), {});
        m_states = std::vector<TrackState>(m_tracks.size());
        for (std::size_t track = 0; track < m_tracks.size(); ++track) {
            for (SequenceWay& way : m_states[track].ways)
                way.setOfDatagrams(isDatagram(m_tracks[track].transport));
        }
        m_items = {};
        m_sealed = {};
        m_last = {};
        m_alike = 0;
        m_first = 0;
        m_start = 0;
        m_examined = 0;
        m_connection = {};
        m_openings.clear();
        for (std::size_t track = 0; track < m_tracks.size(); ++track)
            findBeginning(quint8(track));
        std::ranges::stable_sort(m_openings, {}, &Opening::time);
    }

    void findBeginning(quint8 track)
    {
        SequenceBeginning& beginning = m_beginnings[track];
        const ConnectionTable& connections = m_analysis->connections;
        if (const auto* const server = connections.find(m_tracks[track].at(End::Server)))
            beginning.listening = listeningSince(*m_analysis->capture, *server);
        if (const auto* const client = connections.find(m_tracks[track].at(End::Client)))
            beginning.opened = client->opened;
        if (beginning.listening > 0)
            m_openings.push_back({beginning.listening,
                {.track = track, .from = End::Server, .kind = Kind::Listening}});
        if (beginning.opened > 0)
            m_openings.push_back(
                {beginning.opened, {.track = track, .from = End::Client, .kind = Kind::Opened}});
    }

    bool examine(Clock::time_point deadline)
    {
        const MessageLog::View& messages = m_analysis->messages;
        for (int looks = 1; m_examined < messages.end(); ++looks) {
            const Message& message = messages[m_examined];
            if (isOurs(message)) {
                addOpenings(message.time);
                add(message);
            }
            ++m_examined;
            if (looks % messagesPerLook == 0 && Clock::now() >= deadline)
                return m_examined == messages.end();
        }
        addOpenings(std::numeric_limits<qint64>::max());
        return true;
    }

    /// Sets m_track and m_end to where a row belongs; remembers the last connection.
    bool isOurs(const Message& message)
    {
        if (!message.connection.isValid())
            return isOfServer(message);
        if (message.connection == m_connection)
            return m_track >= 0;
        m_connection = message.connection;
        m_track = -1;
        for (std::size_t track = 0; track < m_tracks.size(); ++track) {
            for (const End end : {End::Client, End::Server}) {
                if (m_tracks[track].at(end) != m_connection)
                    continue;
                m_track = int(track);
                m_end = end;
            }
        }
        return m_track >= 0;
    }

    /// Of a loss at the socket of all peers of a server; the first of these here stands for it.
    bool isOfServer(const Message& message)
    {
        m_connection = {};
        m_end = End::Server;
        const EndpointId endpoint = m_analysis->endpointOf(message);
        const auto found = std::ranges::find_if(m_tracks, [&](const SequenceTrack& track) {
            const ConnectionFacts* const facts
                = m_analysis->connections.find(track.at(End::Server));
            return facts && endpoint.isValid() && facts->endpoint == endpoint;
        });
        m_track = found == m_tracks.end() ? -1 : int(found - m_tracks.begin());
        return m_track >= 0;
    }

    void addOpenings(qint64 until)
    {
        while (!m_openings.empty() && m_openings.front().time <= until) {
            SequenceItem item = m_openings.front().item;
            item.row = m_examined;
            append(item, m_openings.front().time, false);
            m_openings.pop_front();
        }
    }

    void add(const Message& message)
    {
        if (message.isState())
            addState(message);
        else
            addSaid(message);
    }

    [[nodiscard]] bool hasOtherEnd() const
    {
        return m_tracks[std::size_t(m_track)].isOurs(otherEnd(m_end));
    }
    [[nodiscard]] Transport transport() const { return m_tracks[std::size_t(m_track)].transport; }
    [[nodiscard]] SequenceWay& wayFrom(End end)
    {
        return m_states[std::size_t(m_track)].ways[std::size_t(end)];
    }

    void addSaid(const Message& message)
    {
        const End from = message.direction == Direction::Out ? m_end : otherEnd(m_end);
        SequenceItem item = itemFrom(from);
        if (hasOtherEnd()) {
            if (from == m_end)
                item.number = wayFrom(from).send(message.range);
            else if (wayFrom(from).receive(message.range, m_examined))
                return; // it is where it was sent
        }
        append(item, message.time, message.isSound());
    }

    void addState(const Message& message)
    {
        if (isDatagram(transport()) && message.change == StateChange::Connected)
            return; // nothing is agreed on
        const bool isPair = hasOtherEnd();
        const EndReason reason = message.reason;
        const bool isFin = message.change == StateChange::Finished;
        const bool isReset = reason == EndReason::ResetByUs;
        const bool hasCome
            = message.change == StateChange::PeerFinished || reason == EndReason::ResetByPeer;
        if (isPair && hasCome && wayFrom(otherEnd(m_end)).receiveEnd(m_examined)) {
            return;
        }
        SequenceItem item = itemFrom(fromOf(message));
        if (isPair && (isFin || isReset))
            item.number = wayFrom(m_end).send(SequenceWay::endOfStream);
        if (isDatagram(transport()) && message.change == StateChange::Ended)
            wayFrom(otherEnd(m_end)).giveUp();
        append(item, message.time, false);
        updatePeerState(message);
    }

    /// Which end a change of state begins at: what came, at the other one.
    [[nodiscard]] End fromOf(const Message& message) const
    {
        switch (message.change) {
        case StateChange::Connected: // a client learns of it by SYN, ACK; accept() has no arrow
            return m_end == End::Client || !hasOtherEnd() ? otherEnd(m_end) : m_end;
        case StateChange::PeerFinished:
        case StateChange::ErrorTold: // by what stands at the other end, or on the way there
            return otherEnd(m_end);
        case StateChange::Ended:
            return message.reason == EndReason::ResetByPeer || message.reason == EndReason::Refused
                ? otherEnd(m_end)
                : m_end;
        default:
            return m_end;
        }
    }

    [[nodiscard]] SequenceItem itemFrom(End from) const
    {
        return {.row = m_examined, .track = quint8(m_track), .from = from};
    }

    /// Of a peer that is not ours.
    void updatePeerState(const Message& message)
    {
        if (hasOtherEnd() || transport() != Transport::Tcp)
            return;
        const CaptureRecord* const record = recordOf(message);
        const EndEvent event {
            message.change, message.reason, record ? record->tcpState : TcpState::Unknown};
        TrackState& track = m_states[std::size_t(m_track)];
        track.setPeerState({m_items.end() - 1, false, peerStateAfter(track.peerState(), event)});
    }

    [[nodiscard]] const CaptureRecord* recordOf(const Message& message) const
    {
        const RecordLog::View& records = m_analysis->capture->records;
        const bool isThere = message.record >= records.first() && message.record < records.end();
        return isThere ? &records[message.record] : nullptr;
    }

    /// `canRun`: it is a message like any other, and may stand for a run of them.
    void append(const SequenceItem& item, qint64 time, bool canRun)
    {
        if (m_items.end() == 0)
            m_start = time;
        const bool isAlike = canRun && m_canRun && item.track == m_newest.track
            && item.from == m_newest.from && time - m_newestTime < SequenceLines::silence;
        m_alike = isAlike ? m_alike + 1 : 0;
        m_newest = item;
        m_newestTime = time;
        m_canRun = canRun;
        const qint64 index = m_items.append(item);
        const bool isInRun = m_alike > qint64(SequenceLines::shownOfRun)
            && m_last.count < std::numeric_limits<quint32>::max();
        if (isInRun) {
            ++m_last.count;
            return;
        }
        if (m_last.count > 0)
            m_sealed.append(m_last);
        m_last = {index, 1};
    }

    [[nodiscard]] qint64 end() const { return m_sealed.end() + (m_last.count > 0 ? 1 : 0); }

    /// Leaves out the lines whose first row the log has given up, and those over the limit.
    void dropGivenUp()
    {
        const qint64 most = m_limit / bytesOfAnItem;
        m_items.dropOldest(most);
        m_sealed.dropOldest(most);
        m_first = std::max(m_first, m_sealed.first());
        const auto isGone = [this](qint64 position) {
            const qint64 item = position < m_sealed.end() ? m_sealed[position].first : m_last.first;
            return item < m_items.first() || m_items[item].row < m_analysis->messages.first();
        };
        while (m_first < end() && isGone(m_first))
            ++m_first;
        m_sealed.dropOldest(std::max<qint64>(0, m_sealed.end() - m_first));
        const qint64 firstItem = m_first < m_sealed.end() ? m_sealed[m_first].first : m_last.first;
        m_items.dropOldest(std::max<qint64>(1, m_items.end() - firstItem));
        for (TrackState& track : m_states) {
            for (SequenceWay& way : track.ways)
                way.dropOldest(most);
        }
    }

    const SequenceOf m_whose;
    const qint64 m_limit; // bytes
    AnalysisSnapshotPtr m_analysis;
    std::vector<SequenceTrack> m_tracks;
    std::vector<SequenceBeginning> m_beginnings; // by track
    std::vector<TrackState> m_states; // by track
    std::deque<Opening> m_openings; // that come before rows not yet examined, ascending
    SequenceSnapshot::Items m_items;
    SequenceSnapshot::Lines m_sealed;
    SequenceLine m_last;
    qint64 m_alike = 0; // items before the newest that are of its run
    SequenceItem m_newest;
    qint64 m_newestTime = 0;
    bool m_canRun = false; // the newest one
    qint64 m_first = 0;
    qint64 m_start = 0;
    qint64 m_examined = 0;
    ConnectionId m_connection; // of the row that isOurs() was asked about last
    int m_track = -1; // of it; -1: not ours
    End m_end = End::Client; // likewise
};

} // namespace

struct SequenceLines::Private {
    SliceWorker<AnalysisSnapshotPtr, SequenceSnapshotPtr> worker;
};

SequenceLines::SequenceLines(const SequenceOf& whose, std::function<void()> published, qint64 limit)
    : d(new Private {{std::make_unique<SequenceJob>(whose, limit), std::move(published)}})
{
}

SequenceLines::~SequenceLines() = default;

void SequenceLines::update(AnalysisSnapshotPtr analysis)
{
    d->worker.update(std::move(analysis));
}

SequenceSnapshotPtr SequenceLines::snapshot() const
{
    return d->worker.result();
}

void SequenceLines::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
