// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointwindow.h"

#include "core/session/session.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int wideFrom = 620; // pixels: settings and conversation stand side by side
constexpr int settingsWidth = 300; // pixels, then

bool runs(const EndpointFacts& facts)
{
    return facts.state == EndpointFacts::State::Listening
        || facts.state == EndpointFacts::State::Paused
        || facts.state == EndpointFacts::State::Active;
}
} // namespace

EndpointWindow::EndpointWindow(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    connect(m_session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.endpoint != m_endpoint)
            return;
        m_isStarting = false;
        showFailure(failure.error);
        if (!runs(m_facts))
            updateRunning(false);
    });
}

EndpointWindow::Parts EndpointWindow::build(ChatPanel* chat)
{
    m_chat = chat;
    auto* settings = new QWidget(this);
    auto* column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid);
    form->setVerticalSpacing(Theme::grid / 2 + 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts = {form, new QPushButton(settings), new QPushButton(settings), new QLabel(settings),
        new InlineMessage(settings)};
    m_parts.statusLabel->setTextFormat(Qt::PlainText);
    m_parts.statusLabel->setWordWrap(true);
    m_parts.stopButton->hide();
    column->addLayout(form);
    column->addWidget(m_parts.startButton);
    column->addWidget(m_parts.stopButton);
    column->addWidget(m_parts.message);
    column->addWidget(m_parts.statusLabel);
    column->addStretch();
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid, Theme::grid * 3 / 2, Theme::grid);
    m_layout->setSpacing(Theme::grid);
    m_layout->addWidget(settings);
    m_layout->addWidget(chat, 1);
    return m_parts;
}

void EndpointWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInField = m_parts.form->parentWidget()->isAncestorOf(focusWidget());
    if (isEnter && isInField && !m_isRunning && m_parts.startButton->isEnabled())
        start();
    else
        QWidget::keyPressEvent(event);
}

void EndpointWindow::resizeEvent(QResizeEvent* event)
{
    const bool isWide = event->size().width() >= wideFrom;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->itemAt(0)->widget()->setMaximumWidth(isWide ? settingsWidth : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

void EndpointWindow::focusFirstField()
{
    m_parts.form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
}

void EndpointWindow::beginStart(const QString& status)
{
    m_isStarting = true;
    m_staleFacts = m_facts;
    m_parts.message->hide();
    m_parts.statusLabel->setText(status);
    if (!m_endpoint.isValid()) {
        m_endpoint = m_session->addEndpoint();
        m_chat->setEndpoint(m_endpoint);
        emit endpointAdded(m_endpoint);
    }
    updateRunning(true);
}

void EndpointWindow::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_chat->setSnapshot(snapshot);
    const auto facts = std::find_if(snapshot->endpoints.begin(), snapshot->endpoints.end(),
        [this](const EndpointFacts& candidate) { return candidate.id == m_endpoint; });
    if (facts == snapshot->endpoints.end())
        return;
    m_facts = *facts;
    if (m_isStarting) {
        // A failure comes by signal, and every attempt to connect counts a connection.
        const bool hasOutcome = runs(*facts) || facts->connections > m_staleFacts.connections;
        if (!hasOutcome)
            return;
        m_isStarting = false;
    }
    factsChanged(*snapshot, *facts);
    updateRunning(runs(*facts));
}

void EndpointWindow::showStatus(const QString& status, const QString& closing)
{
    m_parts.statusLabel->setText(closing.isEmpty() ? status : status + u' ' + closing);
}

void EndpointWindow::updateRunning(bool isRunning)
{
    const bool shows = m_parts.stopButton->isVisibleTo(this);
    if (isRunning != shows) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        m_parts.startButton->setVisible(!isRunning);
        m_parts.stopButton->setVisible(isRunning);
        setFieldsEnabled(!isRunning);
        if (hadFocus && isRunning)
            m_chat->focusInput();
        else if (hadFocus)
            m_parts.startButton->setFocus();
    }
    m_isRunning = isRunning;
}
