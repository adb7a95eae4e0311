// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointwindow.h"

#include "core/session/session.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"
#include "ui/chat/chatpage.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/stateicon.h"
#include "ui/parts/pagestack.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr int formWidth = 560; // pixels at most: a line of it is read at a glance
constexpr int leastWords = 40; // characters that there is room for beside the buttons of the line
constexpr int leastHeight = 64; // pixels of the form; what is higher scrolls

/// Lets a form be higher than its place: the main window never grows for it.
class SettingsScroller : public QScrollArea
{
public:
    SettingsScroller(QWidget* settings, QWidget* parent)
        : QScrollArea(parent)
    {
        setWidget(settings);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        viewport()->setAutoFillBackground(false);
        settings->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), leastHeight};
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the form may be wider now
        return QScrollArea::eventFilter(watched, event);
    }
};

/// At the left, as wide as a line that is read at a glance.
QWidget* inColumn(QWidget* content)
{
    auto* column = new QWidget(content->parentWidget());
    content->setMaximumWidth(formWidth);
    auto* layout = new QHBoxLayout(column);
    layout->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, 0);
    layout->addWidget(content, 1);
    layout->addStretch();
    return column;
}

QPushButton* makeButton(const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}
/// Where one reaches what listens at all addresses.
QString placeToCheck(const QString& address)
{
    const bool isAll
        = address.isEmpty() || address == QLatin1String("*") || address == QLatin1String("0.0.0.0");
    if (isAll)
        return QStringLiteral("127.0.0.1");
    return address == QLatin1String("::") ? QStringLiteral("::1") : address;
}
} // namespace

EndpointWindow::EndpointWindow(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_faces(new PageStack(this))
    , m_messages([this] { showMessages(); }, this)
{
    connect(m_session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.endpoint != m_endpoint)
            return;
        m_isStarting = false;
        showFailure(failure.error);
        if (!m_facts.isRunning())
            updateRunning(false);
    });
}

EndpointWindow::Parts EndpointWindow::build(ChatPanel* chat)
{
    m_chat = chat;
    m_parts.message = new InlineMessage(this);
    m_parts.message->button()->setObjectName(QStringLiteral("checkProblemButton"));
    m_line = makeLine();
    m_faces->insertWidget(SettingsFace, makeSettings());
    m_talk = new PageStack(this);
    m_talk->addWidget(chat);
    m_faces->insertWidget(TalkFace, m_talk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_parts.message);
    layout->addWidget(m_faces, 1);
    m_line->hide();
    connectParts();
    return m_parts;
}

QWidget* EndpointWindow::makeLine()
{
    auto* line = new QWidget(this);
    m_parts.statusLabel = new QLabel(line);
    m_parts.statusLabel->setTextFormat(Qt::PlainText);
    m_parts.statusLabel->setWordWrap(true);
    m_parts.detailLabel = new ElidedLabel(line);
    m_parts.lostLabel = new ElidedLabel(line);
    m_parts.lostLabel->setColorRole(ColorRole::Fault);
    m_parts.lostLabel->hide();
    m_parts.settingsButton = makeButton(QStringLiteral("configure"), line);
    m_parts.settingsButton->setText(tr("Settings"));
    m_parts.settingsButton->setCheckable(true);
    m_parts.settingsButton->setToolTip(tr("Show the settings in place of the conversation"));
    m_parts.stopButton = makeButton(QStringLiteral("media-playback-stop"), line);
    m_parts.againButton = makeButton(QStringLiteral("media-playback-start"), line);
    m_lineLayout = new QHBoxLayout(line);
    m_lineLayout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid / 2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_parts.statusLabel);
    words->addWidget(m_parts.detailLabel);
    words->addWidget(m_parts.lostLabel);
    m_conversationButton = new QToolButton(line);
    m_conversationButton->setObjectName(QStringLiteral("conversationButton"));
    m_conversationButton->setText(tr("Conversation"));
    m_conversationButton->setCheckable(true);
    m_conversationButton->setToolTip(
        tr("Show what goes over each connection, in place of the rooms"));
    m_conversationButton->hide();
    m_lineLayout->addLayout(words, 1);
    m_lineLayout->addWidget(m_conversationButton);
    m_lineLayout->addWidget(m_parts.settingsButton);
    m_lineLayout->addWidget(m_parts.againButton);
    m_lineLayout->addWidget(m_parts.stopButton);
    return line;
}

// What starts it stays in sight, however high the form is.
QWidget* EndpointWindow::makeSettings()
{
    auto* settings = new QWidget(this);
    auto* layout = new QVBoxLayout(settings);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_scroller = new SettingsScroller(inColumn(makeForm()), settings);
    layout->addWidget(m_scroller);
    layout->addWidget(inColumn(makeFoot()));
    layout->addStretch(1);
    return settings;
}

QWidget* EndpointWindow::makeForm()
{
    auto* fields = new QWidget(this);
    m_parts.hintLabel = new QLabel(fields);
    m_parts.hintLabel->setTextFormat(Qt::PlainText);
    m_parts.hintLabel->setWordWrap(true);
    m_parts.hintLabel->hide();
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(m_parts.hintLabel);
    m_parts.form = new QFormLayout;
    layout->addLayout(m_parts.form);
    m_parts.form->setHorizontalSpacing(2 * Theme::grid);
    m_parts.form->setVerticalSpacing(Theme::grid);
    m_parts.form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_parts.form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return fields;
}

QWidget* EndpointWindow::makeFoot()
{
    auto* foot = new QWidget(this);
    m_parts.startButton = makeButton({}, foot);
    m_parts.startButton->setMinimumWidth(formWidth / 7);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 2 * Theme::grid, 0, Theme::grid);
    layout->addWidget(m_parts.startButton, 0, Qt::AlignRight);
    return foot;
}

void EndpointWindow::connectParts()
{
    connect(m_parts.stopButton, &QPushButton::clicked, this, [this] { stop(); });
    for (const QPushButton* button : {m_parts.startButton, m_parts.againButton})
        connect(button, &QPushButton::clicked, this, &EndpointWindow::startAndRemember);
    connect(m_parts.message, &InlineMessage::actionTriggered, this, &EndpointWindow::remedyProblem);
    connect(m_parts.settingsButton, &QPushButton::toggled, this,
        [this](bool on) { showFace(on ? SettingsFace : TalkFace); });
    connect(m_conversationButton, &QToolButton::toggled, this, &EndpointWindow::showTalk);
}

void EndpointWindow::makeRooms()
{
    m_rooms = new ChatPage(m_session, this);
    m_talk->addWidget(m_rooms);
    connect(m_rooms, &ChatPage::messageSelected, this, &EndpointWindow::messageSelected);
    connect(m_rooms, &ChatPage::showInLogRequested, this, &EndpointWindow::showInLogRequested);
    connect(m_rooms, &ChatPage::connectionWanted, this, &EndpointWindow::connectionWanted);
}

void EndpointWindow::setIsChat(bool isChat)
{
    if (isChat && !m_rooms)
        makeRooms();
    if (isChat)
        m_rooms->setEndpoint(m_endpoint, config().role);
    m_isChat = isChat;
    m_conversationButton->setVisible(isChat);
    showTalk();
}

bool EndpointWindow::isRoomShown() const
{
    return m_isChat && !m_conversationButton->isChecked();
}

/// What is not shown is not brought up to date either.
void EndpointWindow::showTalk()
{
    const bool hadFocus = m_talk->isAncestorOf(QApplication::focusWidget());
    m_talk->setCurrentWidget(isRoomShown() ? static_cast<QWidget*>(m_rooms) : m_chat);
    if (m_snapshot)
        showMessages();
    if (hadFocus)
        focusTalk();
}

void EndpointWindow::focusTalk()
{
    if (isRoomShown())
        m_rooms->focusInput();
    else
        m_chat->focusInput();
}

void EndpointWindow::startAndRemember()
{
    LastSettings::remember(config());
    start();
}

void EndpointWindow::bringIntoView(QWidget* field)
{
    const auto scroll = [this, field] { m_scroller->ensureWidgetVisible(field); };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void EndpointWindow::addToLine(QPushButton* button)
{
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_lineLayout->insertWidget(1, button);
}

void EndpointWindow::showFace(Faces face)
{
    const bool hadFocus = m_faces->isAncestorOf(QApplication::focusWidget());
    m_faces->setCurrentIndex(face);
    m_parts.settingsButton->setChecked(face == SettingsFace);
    if (face == SettingsFace)
        m_scroller->ensureVisible(0, 0); // wherever the focus has passed through
    if (hadFocus && face == TalkFace)
        focusTalk();
}

void EndpointWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInField = m_parts.form->parentWidget()->isAncestorOf(focusWidget());
    if (isEnter && isInField && !m_isRunning)
        startAndRemember();
    else
        QWidget::keyPressEvent(event);
}

void EndpointWindow::resizeEvent(QResizeEvent* event)
{
    int room = event->size().width() - leastWords * fontMetrics().averageCharWidth();
    if (m_isChat)
        room -= m_conversationButton->sizeHint().width() + Theme::grid;
    const auto buttons = m_line->findChildren<QPushButton*>();
    for (QPushButton* const button : buttons) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->text());
        if (button->toolTip().isEmpty())
            button->setToolTip(button->text());
        button->setText(button->accessibleName());
        if (button != m_parts.againButton) // which stands in the place of another one
            room -= button->sizeHint().width() + Theme::grid;
    }
    for (QPushButton* const button : buttons)
        button->setText(room < 0 ? QString() : button->accessibleName());
    QWidget::resizeEvent(event);
}

void EndpointWindow::focusFirstField()
{
    m_parts.form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus(Qt::TabFocusReason);
}

void EndpointWindow::beginStart(const QString& status)
{
    m_isStarting = true;
    m_hasFailed = false;
    m_staleFacts = m_facts;
    m_parts.message->hide();
    m_parts.statusLabel->setText(status);
    m_parts.detailLabel->setText(settingsText());
    if (!m_endpoint.isValid()) {
        m_endpoint = m_session->addEndpoint();
        m_chat->setEndpoint(m_endpoint);
    }
    const BehaviorSpec::Kind kind = config().behavior.kind;
    setIsChat(kind == BehaviorSpec::Kind::Chat || kind == BehaviorSpec::Kind::ChatClient);
    m_line->show();
    updateRunning(true);
}

void EndpointWindow::showMessages()
{
    if (m_rooms) {
        m_rooms->setInFront(m_messages.isInFront() && isRoomShown());
        m_rooms->setSnapshot(m_snapshot);
    }
    if (!isRoomShown())
        m_chat->setSnapshot(m_snapshot);
    if (m_messages.isInFront())
        m_seenMessages = m_facts.messages;
    if (std::exchange(m_toldUnread, unread()) != unread())
        emit titleChanged();
}

void EndpointWindow::setInFront(bool on)
{
    m_messages.setInFront(on);
    if (on && m_snapshot)
        showMessages();
}

void EndpointWindow::showProblem(const QString& reason, const Remedy& remedy)
{
    m_hasFailed = true;
    m_remedy = remedy;
    m_parts.message->showMessage(InlineMessage::Kind::Error, reason,
        remedy.action ? remedy.text
                      : tr("Check settings", "a button: leads to the field that is wrong"));
}

void EndpointWindow::remedyProblem()
{
    if (const std::function<void()> action = m_remedy.action) {
        action();
        return;
    }
    m_parts.message->show(); // it is so until it starts
    TransportAddress place = config().place();
    place.host = placeToCheck(place.host);
    emit checkRequested(place);
}

qint64 EndpointWindow::unread() const
{
    return m_isChat ? m_rooms->unread() : std::max<qint64>(m_facts.messages - m_seenMessages, 0);
}

QIcon EndpointWindow::stateIcon() const
{
    return ::stateIcon(m_facts.state);
}

void EndpointWindow::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    const EndpointFacts* const facts = snapshot->findEndpoint(m_endpoint);
    if (!facts)
        return;
    const bool isOtherState = m_facts.state != facts->state;
    m_facts = *facts;
    m_messages.request();
    if (isOtherState)
        emit stateChanged();
    if (m_isStarting) {
        // A failure comes by signal, and every attempt to connect counts a connection.
        const bool hasOutcome = facts->isRunning() || facts->connections > m_staleFacts.connections;
        if (!hasOutcome)
            return;
        m_isStarting = false;
    }
    factsChanged(*snapshot, *facts);
    updateRunning(facts->isRunning());
}

void EndpointWindow::showStatus(const QString& status, const AnalysisSnapshot& snapshot)
{
    const QString closing = ConnectionWords::stillClosing(snapshot, m_facts);
    m_parts.statusLabel->setText(Format::sentences({status, closing}));
    const QString waiting = ConnectionWords::stillSending(snapshot, m_facts);
    m_parts.detailLabel->setText(waiting.isEmpty() ? settingsText() : waiting);
    m_parts.detailLabel->setColorRole(
        waiting.isEmpty() ? ColorRole::SecondaryText : ColorRole::Waiting);
}

void EndpointWindow::showLost(qint64 datagrams)
{
    m_parts.lostLabel->setText(TransportWords::lost(datagrams));
    m_parts.lostLabel->setVisible(datagrams > 0);
}

void EndpointWindow::updateRunning(bool isRunning)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isOther = isRunning != m_isRunning;
    m_isRunning = isRunning;
    if (!isOther)
        return;
    m_parts.startButton->setVisible(!isRunning);
    m_parts.hintLabel->setVisible(isRunning);
    m_parts.stopButton->setVisible(isRunning);
    m_parts.againButton->setVisible(!isRunning);
    setFieldsEnabled(!isRunning);
    showFace(isRunning || !m_hasFailed ? TalkFace : SettingsFace);
    if (hadFocus && isRunning)
        focusTalk();
    else if (hadFocus)
        (m_hasFailed ? m_parts.startButton : m_parts.againButton)->setFocus();
}
