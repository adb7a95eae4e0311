// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversationsearch.h"

#include "core/analysis/messagereader.h"
#include "core/analysis/sliceworker.h"
#include "core/framing/content.h"

#include <QStringMatcher>

namespace {

class SearchJob : public SlicedJob<ConversationSnapshotPtr, ConversationHitsPtr>
{
public:
    explicit SearchJob(const QString& text)
        : m_text(text, Qt::CaseInsensitive)
    {
    }

    bool advance(const ConversationSnapshotPtr& lines, Clock::time_point deadline) override
    {
        if (!lines)
            return true;
        if (m_lines && !isLaterState(*lines)) {
            m_positions = {};
            m_examined = 0;
        }
        m_lines = lines;
        m_examined = std::max(m_examined, lines->first);
        while (m_examined < lines->end()) {
            if (isHit(lines->message(m_examined)))
                m_positions.append(m_examined);
            ++m_examined;
            if (m_examined % linesPerLook == 0 && Clock::now() >= deadline)
                return m_examined == lines->end();
        }
        return true;
    }

    ConversationHitsPtr result() override
    {
        auto hits = std::make_shared<ConversationHits>();
        hits->lines = m_lines;
        hits->positions = m_positions.view();
        hits->examined = m_examined;
        return hits;
    }

private:
    static constexpr qint64 linesPerLook = 64; // at the clock; one may be of searchedBytes

    [[nodiscard]] bool isLaterState(const ConversationSnapshot& lines) const
    {
        return lines.whose == m_lines->whose
            && lines.analysis->generation == m_lines->analysis->generation;
    }

    [[nodiscard]] bool isHit(const Message& message)
    {
        if (!message.hasBytes())
            return false;
        const AnalysisSnapshot& analysis = *m_lines->analysis;
        const qint64 most = message.contentStart + ConversationSearch::searchedBytes;
        const QByteArrayView bytes = m_reader.read(analysis, message, most);
        const ByteRange content
            = message.content().translated(-message.range.start).intersected({0, bytes.size()});
        const DecodedContent decoded = decodeContent(analysis.framing(message), {},
            bytes.sliced(content.start, content.size()),
            content.end == message.content().end - message.range.start);
        return m_text.indexIn(decoded.text) >= 0;
    }

    const QStringMatcher m_text;
    MessageReader m_reader;
    ConversationSnapshotPtr m_lines;
    ConversationHits::Positions m_positions;
    qint64 m_examined = 0;
};

} // namespace

qint64 ConversationHits::firstFrom(qint64 position) const
{
    qint64 low = positions.first();
    for (qint64 high = positions.end(); low < high;) {
        const qint64 middle = low + (high - low) / 2;
        if (positions[middle] < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct ConversationSearch::Private {
    SliceWorker<ConversationSnapshotPtr, ConversationHitsPtr> worker;
};

ConversationSearch::ConversationSearch(const QString& text, std::function<void()> published)
    : d(new Private {{std::make_unique<SearchJob>(text), std::move(published)}})
{
}

ConversationSearch::~ConversationSearch() = default;

void ConversationSearch::update(ConversationSnapshotPtr lines)
{
    d->worker.update(std::move(lines));
}

ConversationHitsPtr ConversationSearch::hits() const
{
    return d->worker.result();
}

void ConversationSearch::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
