// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filteredmessages.h"

#include "core/analysis/messagereader.h"
#include "core/analysis/sliceworker.h"

namespace {

AnalysisSnapshotPtr emptyAnalysis()
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = std::make_shared<CaptureSnapshot>();
    return snapshot;
}

struct FilterInput {
    AnalysisSnapshotPtr analysis = emptyAnalysis();
    std::optional<qint64> limit; ///< none: that of the beginning
};

class FilterJob : public SlicedJob<FilterInput, FilteredSnapshotPtr>
{
public:
    FilterJob(MessageFilter filter, qint64 limit)
        : m_filter(std::move(filter))
        , m_limit(limit)
        , m_analysis(emptyAnalysis())
    {
    }

    bool advance(const FilterInput& input, Clock::time_point deadline) override
    {
        m_limit = input.limit.value_or(m_limit);
        const bool isDone = examine(input.analysis, deadline);
        keepToLimit();
        return isDone;
    }

    FilteredSnapshotPtr result() override
    {
        auto snapshot = std::make_shared<FilteredSnapshot>();
        snapshot->analysis = m_analysis;
        snapshot->indexes = m_indexes.view();
        snapshot->first = m_first;
        snapshot->givenUp = m_givenUp;
        snapshot->examined = m_examined;
        return snapshot;
    }

private:
    static constexpr qint64 workPerMessage = 1024; // as many bytes searched cost about as much
    static constexpr qint64 workPerLook = 128 * workPerMessage;

    bool examine(const AnalysisSnapshotPtr& analysis, Clock::time_point deadline)
    {
        if (analysis->generation != m_analysis->generation) {
            m_indexes = {};
            m_first = 0;
            m_givenUp = 0;
            m_examined = 0;
        }
        m_analysis = analysis;
        m_examined = std::max(m_examined, analysis->messages.first());
        dropGivenUp();
        qint64 lookAtClock = 0; // bytes of work left until the next look
        while (m_examined < analysis->messages.end()) {
            const Message& message = analysis->messages[m_examined];
            if (m_filter.matches(*analysis, message, m_reader))
                m_indexes.append(m_examined);
            ++m_examined;
            lookAtClock -= workPerMessage + message.range.size();
            if (lookAtClock <= 0) {
                if (Clock::now() >= deadline)
                    return m_examined == analysis->messages.end();
                lookAtClock = workPerLook;
            }
        }
        return true;
    }

    /// Leaves out the rows that the message log has given up.
    void dropGivenUp()
    {
        const qint64 firstMessage = m_analysis->messages.first();
        while (m_first < m_indexes.end() && m_indexes[m_first] < firstMessage)
            ++m_first;
        m_indexes.dropOldest(m_indexes.end() - m_first);
    }

    void keepToLimit()
    {
        m_indexes.dropOldest(m_limit / qint64(sizeof(qint64)));
        const qint64 gone = std::max<qint64>(0, m_indexes.first() - m_first);
        m_givenUp += gone;
        m_first += gone;
    }

    const MessageFilter m_filter;
    qint64 m_limit; // bytes
    MessageReader m_reader;
    AnalysisSnapshotPtr m_analysis;
    FilteredSnapshot::Indexes m_indexes;
    qint64 m_first = 0;
    qint64 m_givenUp = 0;
    qint64 m_examined = 0;
};

} // namespace

struct FilteredMessages::Private {
    SliceWorker<FilterInput, FilteredSnapshotPtr> worker;
};

FilteredMessages::FilteredMessages(
    MessageFilter filter, std::function<void()> published, qint64 limit)
    : d(new Private {{std::make_unique<FilterJob>(std::move(filter), limit), std::move(published)}})
{
}

FilteredMessages::~FilteredMessages() = default;

void FilteredMessages::update(AnalysisSnapshotPtr analysis)
{
    d->worker.change([&analysis](FilterInput& input) { std::swap(input.analysis, analysis); });
}

void FilteredMessages::setLimit(qint64 limit)
{
    d->worker.change([limit](FilterInput& input) { input.limit = limit; });
}

FilteredSnapshotPtr FilteredMessages::snapshot() const
{
    return d->worker.result();
}

void FilteredMessages::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
