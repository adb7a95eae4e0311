// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sentlink.h"

#include "core/words/format.h"
#include "ui/theme/theme.h"

SentLink::SentLink(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("composeSentLink"));
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes
    setSizePolicy(policy);
    hide();
    applyTheme();
    m_shown.setSingleShot(true);
    m_shown.setInterval(shownFor);
    connect(&m_shown, &QTimer::timeout, this, &QWidget::hide);
    connect(&Theme::instance(), &Theme::changed, this, &SentLink::applyTheme);
    connect(this, &QToolButton::clicked, this, [this] { emit messageWanted(m_found); });
}

void SentLink::watch(ConnectionId target, Cause cause, const AnalysisSnapshotPtr& snapshot)
{
    hide();
    m_target = target;
    m_cause = cause;
    m_generation = snapshot ? snapshot->generation : 0;
    m_examined = snapshot ? snapshot->messages.end() : 0;
    m_found = -1;
    if (!snapshot || snapshot->capture->isRecording)
        return;
    m_target = {}; // no message will stand for it
    setEnabled(false);
    say(tr("Handed to connection %1, and not recorded").arg(target.value));
}

void SentLink::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (std::exchange(m_generation, snapshot->generation) != snapshot->generation) {
        m_target = {}; // messages count anew
        hide();
    }
    if (!m_target.isValid())
        return;
    m_found = find(*snapshot);
    m_examined = snapshot->messages.end();
    if (m_found < 0)
        return;
    m_target = {};
    setEnabled(true);
    setToolTip(tr("Show it in the log"));
    say(tr("Sent, #%1").arg(Format::number(m_found + 1)));
}

/// -1 if it is not there yet.
qint64 SentLink::find(const AnalysisSnapshot& snapshot)
{
    for (qint64 at = std::max(m_examined, snapshot.messages.first()); at < snapshot.messages.end();
         ++at) {
        const Message& message = snapshot.messages[at];
        const bool isOut = message.connection == m_target && message.hasBytes()
            && message.direction == Direction::Out;
        if (isOut && snapshot.causeOf(message) == m_cause)
            return at;
    }
    return -1;
}

void SentLink::say(const QString& text)
{
    setText(text);
    show();
    m_shown.start();
}

void SentLink::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::ButtonText, Theme::instance().color(ColorRole::Accent));
    colors.setColor(QPalette::Disabled, QPalette::ButtonText,
        Theme::instance().color(ColorRole::SecondaryText));
    setPalette(colors);
    setFont(Theme::instance().smallFont());
    setFixedHeight(fontMetrics().height() + 2);
}
