// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/logfilter.h"

#include "core/words/format.h"

#include <chrono>

namespace {
constexpr std::chrono::milliseconds frameInterval {33};
} // namespace

LogFilter::LogFilter(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(frameInterval);
    connect(&m_timer, &QTimer::timeout, this, &LogFilter::progressed);
}

Result<> LogFilter::setText(const QString& text)
{
    if (const auto filter = MessageFilter::parse(text); !filter)
        return filter.error();
    m_text = text;
    apply();
    return {};
}

void LogFilter::setConnection(ConnectionId id)
{
    if (id == m_connection)
        return;
    m_connection = id;
    apply();
}

void LogFilter::setLimit(qint64 limit)
{
    if (std::exchange(m_limit, limit) != limit && m_filtered)
        m_filtered->setLimit(limit);
}

void LogFilter::apply()
{
    const QString connection
        = m_connection.isValid() ? QStringLiteral("conn:%1 ").arg(m_connection.value) : QString();
    const MessageFilter filter = *MessageFilter::parse(connection + m_text);
    m_filtered.reset();
    if (!filter.isEmpty()) {
        const auto published = [this] {
            QMetaObject::invokeMethod(this, [this] {
                if (!m_timer.isActive())
                    m_timer.start();
            });
        };
        m_filtered = std::make_unique<FilteredMessages>(filter, published, m_limit);
    }
    emit changed();
}

void LogFilter::update(const AnalysisSnapshotPtr& analysis)
{
    if (m_filtered)
        m_filtered->update(analysis);
}

FilteredSnapshotPtr LogFilter::found() const
{
    return m_filtered ? m_filtered->snapshot() : nullptr;
}

QString LogFilter::status(qint64 shown) const
{
    const FilteredSnapshotPtr filtered = found();
    if (!filtered)
        return {};
    const auto& messages = filtered->analysis->messages;
    const QString number = Format::number(shown);
    const QString all = Format::number(messages.size());
    const QString counts = filtered->givenUp == 0
        ? tr("%1 of %2").arg(number, all)
        : tr("the newest %1 of %2", "rows that were found, of all").arg(number, all);
    if (filtered->isComplete() || messages.size() == 0)
        return counts;
    const qint64 done = filtered->examined - messages.first();
    return tr("%1 · %2 %").arg(counts).arg(done * 100 / messages.size());
}
