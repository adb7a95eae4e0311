// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusbar.h"

#include "core/words/format.h"
#include "ui/theme/elidedlabel.h"

#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace {
constexpr std::chrono::milliseconds rateInterval {1000};

QString rateText(qint64 bytes, qint64 milliseconds)
{
    return StatusBar::tr("%1/s", "a rate")
        .arg(Format::byteCount(milliseconds > 0 ? bytes * 1000 / milliseconds : 0));
}

/// One for each kind of loss there is.
QStringList lossSentences(const Totals& totals)
{
    QStringList sentences;
    const auto add = [&sentences](qint64 count, const QString& sentence) {
        if (count > 0)
            sentences << sentence;
    };
    add(totals.droppedMessages,
        StatusBar::tr("Rows that the log has let go of, the oldest first: %1.")
            .arg(Format::number(totals.droppedMessages)));
    add(totals.droppedConnections,
        StatusBar::tr("Connections that have ended and are no longer listed: %1.")
            .arg(Format::number(totals.droppedConnections)));
    add(totals.droppedRecords,
        StatusBar::tr("Records that the index has let go of; the capture file has them: %1.")
            .arg(Format::number(totals.droppedRecords)));
    add(totals.refusedBytes,
        StatusBar::tr("Refused, because too much was waiting to be sent: %1.")
            .arg(Format::byteCount(totals.refusedBytes)));
    add(totals.droppedBytes,
        StatusBar::tr("Waiting to be sent when the connection ended, and lost: %1.")
            .arg(Format::byteCount(totals.droppedBytes)));
    add(totals.unrecordedBytes,
        StatusBar::tr("Passed while nothing was recorded: %1.")
            .arg(Format::byteCount(totals.unrecordedBytes)));
    return sentences;
}
} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_work(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusBar"));
    setSizeGripEnabled(false);
    setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    m_servers = addLabel(
        "statusServers", tr("%1 listening", "servers", 999).arg(999), ColorRole::SecondaryText);
    m_connections = addLabel("statusConnections",
        tr("%1 of %2 connections live", "numbers", 9999)
            .arg(Format::number(9999), Format::number(9999)),
        ColorRole::SecondaryText);
    const QString greatestRate = rateText(Format::widestByteCount, 1000);
    m_in = addLabel("statusRateIn", tr("◀ %1").arg(greatestRate), ColorRole::Received);
    m_out = addLabel("statusRateOut", tr("▶ %1").arg(greatestRate), ColorRole::Sent);
    m_messages = addLabel("statusMessages",
        tr("%1 messages", nullptr, 9'999'999).arg(Format::number(9'999'999)),
        ColorRole::SecondaryText);
    m_lost = addLabel("statusLost", {}, ColorRole::SecondaryText);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_work->setColorRole(ColorRole::SecondaryText);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    m_capture = new ElidedLabel(this);
    m_capture->setObjectName(QStringLiteral("statusCapture"));
    m_capture->setColorRole(ColorRole::SecondaryText);
    m_capture->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_capture->setFixedWidth(fontMetrics().horizontalAdvance(
                                 tr("capture %1").arg(Format::byteCount(Format::widestByteCount)))
        + Theme::grid);
    addPermanentWidget(m_capture);
    hideProgress();
    connect(m_cancel, &QToolButton::clicked, this, &StatusBar::cancelRequested);
    connect(&m_rateTimer, &QTimer::timeout, this, &StatusBar::updateRates);
    m_rateTimer.start(rateInterval);
    m_sinceSample.start();
    setSnapshot(std::make_shared<AnalysisSnapshot>());
    updateRates();
}

ElidedLabel* StatusBar::addLabel(const char* name, const QString& widest, ColorRole role)
{
    auto* label = new ElidedLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setColorRole(role);
    if (widest.isEmpty())
        addWidget(label, 1);
    else
        addWidget(label);
    if (!widest.isEmpty())
        label->setFixedWidth(fontMetrics().horizontalAdvance(widest) + Theme::grid);
    return label;
}

void StatusBar::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_totals = snapshot->totals;
    const auto servers = std::count_if(snapshot->endpoints.begin(), snapshot->endpoints.end(),
        [](const EndpointFacts& facts) { return facts.role == Role::Server && facts.isRunning(); });
    m_servers->setText(
        tr("%1 listening", "servers", Format::forPlural(servers)).arg(Format::number(servers)));
    const QString connections = Format::number(m_totals.connections);
    if (m_isFile) {
        m_connections->setText(
            tr("%1 connections", nullptr, Format::forPlural(m_totals.connections))
                .arg(connections));
        showBytes(Format::byteCount(m_totals.bytesIn), Format::byteCount(m_totals.bytesOut));
    } else {
        m_connections->setText(
            tr("%1 of %2 connections live", "numbers", Format::forPlural(m_totals.connections))
                .arg(Format::number(m_totals.liveConnections), connections));
    }
    m_messages->setText(tr("%1 messages", nullptr, Format::forPlural(m_totals.messages))
                            .arg(Format::number(m_totals.messages)));
    showLosses();
    const qint64 size = snapshot->capture ? snapshot->capture->fileSize : 0;
    m_capture->setText(tr("capture %1").arg(Format::byteCount(size)));
}

void StatusBar::showLosses()
{
    const qint64 unsent = m_totals.refusedBytes + m_totals.droppedBytes;
    QStringList lost {tr("%1 dropped", "rows of the log that memory has let go of",
        Format::forPlural(m_totals.droppedMessages))
                          .arg(Format::number(m_totals.droppedMessages))};
    if (unsent > 0)
        lost << tr("%1 not sent", "bytes").arg(Format::byteCount(unsent));
    if (m_totals.unrecordedBytes > 0)
        lost << tr("%1 not recorded", "bytes").arg(Format::byteCount(m_totals.unrecordedBytes));
    m_lost->setText(lost.join(QStringLiteral("   ")));
    const QStringList sentences = lossSentences(m_totals);
    m_lost->setToolTip(sentences.join(u'\n'));
    m_lost->setColorRole(sentences.isEmpty() ? ColorRole::SecondaryText : ColorRole::Waiting);
}

void StatusBar::updateRates()
{
    const qint64 elapsed = m_sinceSample.restart();
    showBytes(rateText(m_totals.bytesIn - m_sampled.bytesIn, elapsed),
        rateText(m_totals.bytesOut - m_sampled.bytesOut, elapsed));
    m_sampled = m_totals;
}

void StatusBar::showBytes(const QString& in, const QString& out)
{
    m_in->setAccessibleName(tr("Received: %1").arg(in));
    m_in->setText(tr("◀ %1").arg(in));
    m_out->setAccessibleName(tr("Sent: %1").arg(out));
    m_out->setText(tr("▶ %1").arg(out));
}

void StatusBar::showAsFile()
{
    m_isFile = true;
    m_rateTimer.stop();
    m_servers->hide();
}

void StatusBar::showProgress(const QString& work, qint64 done, qint64 total)
{
    m_work->setText(work);
    m_progress->setAccessibleName(work);
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_work->show();
    m_progress->show();
    m_cancel->show();
}

void StatusBar::hideProgress()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(ColorRole::HeaderBand));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::instance().color(ColorRole::Hairline));
}
