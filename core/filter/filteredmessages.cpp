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

class FilterJob : public SlicedJob<AnalysisSnapshotPtr, FilteredSnapshotPtr>
{
public:
    explicit FilterJob(MessageFilter filter)
        : m_filter(std::move(filter))
        , m_analysis(emptyAnalysis())
    {
    }

    bool advance(const AnalysisSnapshotPtr& analysis, Clock::time_point deadline) override
    {
        if (analysis->generation != m_analysis->generation) {
            m_indexes = {};
            m_first = 0;
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

    FilteredSnapshotPtr result() override
    {
        auto snapshot = std::make_shared<FilteredSnapshot>();
        snapshot->analysis = m_analysis;
        snapshot->indexes = m_indexes.view();
        snapshot->first = m_first;
        snapshot->examined = m_examined;
        return snapshot;
    }

private:
    static constexpr qint64 workPerMessage = 1024; // as many bytes searched cost about as much
    static constexpr qint64 workPerLook = 128 * workPerMessage;

    /// Leaves out the rows that the message log has given up.
    void dropGivenUp()
    {
        const qint64 firstMessage = m_analysis->messages.first();
        while (m_first < m_indexes.end() && m_indexes[m_first] < firstMessage)
            ++m_first;
        m_indexes.dropOldest(m_indexes.end() - m_first);
    }

    const MessageFilter m_filter;
    MessageReader m_reader;
    AnalysisSnapshotPtr m_analysis;
    FilteredSnapshot::Indexes m_indexes;
    qint64 m_first = 0;
    qint64 m_examined = 0;
};

} // namespace

struct FilteredMessages::Private {
    SliceWorker<AnalysisSnapshotPtr, FilteredSnapshotPtr> worker;
};

FilteredMessages::FilteredMessages(MessageFilter filter, std::function<void()> published)
    : d(new Private {{std::make_unique<FilterJob>(std::move(filter)), std::move(published)}})
{
}

FilteredMessages::~FilteredMessages() = default;

void FilteredMessages::update(AnalysisSnapshotPtr analysis)
{
    d->worker.update(std::move(analysis));
}

FilteredSnapshotPtr FilteredMessages::snapshot() const
{
    return d->worker.result();
}

void FilteredMessages::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
