// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"

#include "core/analysis/analyzer.h"
#include "core/analysis/sliceworker.h"
#include "core/base/clock.h"

namespace {

struct AnalysisInput {
    CaptureSnapshotPtr capture = std::make_shared<CaptureSnapshot>();
    DecodeRulesPtr rules; ///< null: there never were any
    std::optional<Limits> limits; ///< none: those of the beginning
};

class AnalysisJob : public SlicedJob<AnalysisInput, AnalysisSnapshotPtr>
{
public:
    explicit AnalysisJob(const Limits& limits)
        : m_analyzer(limits)
    {
    }

    bool advance(const AnalysisInput& input, Clock::time_point deadline) override
    {
        if (input.rules != m_rules) {
            m_rules = input.rules;
            m_analyzer.restart(m_rules);
        }
        if (input.limits != m_limits) {
            m_limits = input.limits;
            m_analyzer.setLimits(*m_limits);
        }
        m_isDone = m_analyzer.advance(input.capture, deadline, currentTimeNs());
        return m_isDone;
    }

    AnalysisSnapshotPtr result() override { return m_analyzer.snapshot(now()); }

    std::optional<Clock::time_point> nextChange() const override
    {
        const qint64 wallTime = now();
        const std::optional<qint64> change = m_analyzer.nextChange(wallTime);
        if (!change)
            return {};
        return Clock::now() + std::chrono::nanoseconds(*change - wallTime);
    }

private:
    /// The time by which the age of messages in progress is told: while behind, that of the
    /// capture, so that those which are completed further on do not flicker up.
    qint64 now() const { return m_isDone ? currentTimeNs() : m_analyzer.analyzedTime(); }

    Analyzer m_analyzer;
    DecodeRulesPtr m_rules;
    std::optional<Limits> m_limits;
    bool m_isDone = true;
};

} // namespace

struct Analysis::Private {
    SliceWorker<AnalysisInput, AnalysisSnapshotPtr> worker;
};

Analysis::Analysis(std::function<void()> published, const Limits& limits)
    : d(new Private {{std::make_unique<AnalysisJob>(limits), std::move(published)}})
{
}

Analysis::~Analysis() = default;

void Analysis::update(CaptureSnapshotPtr capture)
{
    d->worker.change([&capture](AnalysisInput& input) { std::swap(input.capture, capture); });
}

void Analysis::setRules(const DecodeRules& rules)
{
    DecodeRulesPtr newRules = std::make_shared<DecodeRules>(rules);
    d->worker.change([&newRules](AnalysisInput& input) { std::swap(input.rules, newRules); });
}

void Analysis::setLimits(const Limits& limits)
{
    d->worker.change([&limits](AnalysisInput& input) { input.limits = limits; });
}

AnalysisSnapshotPtr Analysis::snapshot() const
{
    return d->worker.result();
}

void Analysis::waitUntilIdle()
{
    d->worker.waitUntilIdle();
}
