// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/statepage.h"

#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/statewords.h"
#include "core/words/transportwords.h"
#include "ui/inspector/statediagram.h"
#include "ui/inspector/transportfacts.h"
#include "ui/parts/statelook.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/pill.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

/// A state as a pill, and since when it is so.
class StateLine : public QWidget
{
public:
    explicit StateLine(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setObjectName(QStringLiteral("stateLine"));
    }

    void setState(const QString& state, PillShape shape, PillColors colors, const QString& since)
    {
        m_state = state;
        m_shape = shape;
        m_colors = colors;
        m_since = since;
        setAccessibleName(since.isEmpty() ? state : state + QStringLiteral(", ") + since);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {100, Theme::rowHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(Theme::instance().smallFont());
        paintPill(&painter, rect(), m_state, m_shape, m_colors);
        const int left = pillSize(painter.fontMetrics(), m_state).width() + Theme::grid;
        painter.setPen(Theme::instance().color(ColorRole::SecondaryText));
        painter.setFont(font());
        const QRect rest = rect().adjusted(left, 0, 0, 0);
        painter.drawText(mirrored(&painter, rect(), rest), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_since, Qt::ElideRight, rest.width()));
    }

private:
    QString m_state;
    QString m_since;
    PillShape m_shape = PillShape::Dot;
    PillColors m_colors;
};

StatePage::StatePage(QWidget* parent)
    : QWidget(parent)
    , m_diagram(new StateDiagram(this))
    , m_line(new StateLine(this))
    , m_words(new QLabel(this))
    , m_transportFacts(new TransportFacts(this))
{
    setObjectName(QStringLiteral("statePage"));
    setAccessibleName(tr("State of the connection"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid * 3 / 2, Theme::grid, Theme::grid * 3 / 2, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_diagram);
    layout->addWidget(m_line);
    m_words->setObjectName(QStringLiteral("stateWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_words);
    m_tcpFacts = makeFacts();
    layout->addWidget(m_tcpFacts);
    layout->addWidget(m_transportFacts);
    layout->addWidget(makeActions());
    layout->addStretch();
    connect(m_diagram, &StateDiagram::chosen, this, [this](TcpState state) {
        m_chosen = state;
        showState();
    });
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &StatePage::applyTheme);
}

QWidget* StatePage::makeFacts()
{
    auto* const facts = new QWidget(this);
    auto* const grid = new QGridLayout(facts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 5);
    m_unread = addFact(grid, 0, 0, QStringLiteral("stateUnread"), tr("unread by us"));
    m_unacknowledged
        = addFact(grid, 1, 0, QStringLiteral("stateUnacknowledged"), tr("not acknowledged"));
    m_queued = addFact(grid, 2, 0, QStringLiteral("stateQueued"), tr("queued by us"));
    m_roundTrip = addFact(grid, 0, 2, QStringLiteral("stateRoundTrip"), tr("round trip"));
    m_retransmitted = addFact(grid, 1, 2, QStringLiteral("stateRetransmitted"), tr("sent again"));
    m_heldUp = addFact(grid, 2, 2, QStringLiteral("stateHeldUp"), tr("held up by"));
    return facts;
}

ElidedLabel* StatePage::addFact(
    QGridLayout* grid, int row, int column, const QString& name, const QString& text)
{
    auto* const label = new QLabel(text, this);
    auto* const value = new ElidedLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(text);
    m_names.append(label);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1);
    return value;
}

QWidget* StatePage::makeActions()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QGridLayout(row);
    layout->setContentsMargins(0, Theme::grid / 2, 0, 0);
    layout->setSpacing(Theme::grid / 2);
    m_send = addAction(row, QStringLiteral("stateSendButton"), tr("Send…"),
        tr("Write a message to this connection"), &StatePage::sendRequested);
    m_halfClose = addAction(row, QStringLiteral("stateHalfCloseButton"), tr("Half-close"), {},
        &StatePage::halfCloseRequested);
    m_close = addAction(row, QStringLiteral("stateCloseButton"), tr("Close"),
        tr("Send what is queued, then our FIN, and close"), &StatePage::closeRequested);
    m_reset = addAction(
        row, QStringLiteral("stateResetButton"), tr("Reset"), {}, &StatePage::resetRequested);
    m_reading
        = addAction(row, QStringLiteral("stateReadingButton"), tr("Pause reading"), {}, nullptr);
    connect(m_reading, &QPushButton::clicked, this,
        [this] { emit readingRequested(m_view.now && m_view.now->isReadingPaused); });
    layout->addWidget(m_send, 0, 0);
    layout->addWidget(m_reading, 0, 1, 1, 2);
    layout->addWidget(m_halfClose, 1, 0);
    layout->addWidget(m_close, 1, 1);
    layout->addWidget(m_reset, 1, 2);
    layout->setColumnStretch(3, 1);
    return row;
}

QPushButton* StatePage::addAction(QWidget* row, const QString& name, const QString& text,
    const QString& toolTip, void (StatePage::*requested)())
{
    auto* const button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    if (requested)
        connect(button, &QPushButton::clicked, this, requested);
    return button;
}

void StatePage::applyTheme()
{
    for (QLabel* const name : std::as_const(m_names))
        setTextColor(name, ColorRole::SecondaryText);
    for (ElidedLabel* const value :
        {m_unread, m_unacknowledged, m_queued, m_roundTrip, m_retransmitted, m_heldUp})
        value->setFont(Theme::instance().monoFont());
}

void StatePage::showSocket(const SocketView& view)
{
    const bool isOther = !m_view.facts || !view.facts || m_view.facts->id != view.facts->id;
    m_view = view;
    if (!view.facts)
        return;
    if (isOther) {
        m_chosen = TcpState::Unknown;
        m_diagram->choose(TcpState::Unknown);
    }
    const bool isTcp = view.facts->transport == Transport::Tcp;
    m_diagram->setVisible(isTcp);
    m_tcpFacts->setVisible(isTcp);
    m_transportFacts->setVisible(!isTcp);
    if (isTcp) {
        showState();
        showFacts();
    } else {
        showTransport();
    }
    showActions();
}

void StatePage::showTransport()
{
    const ConnectionFacts& facts = *m_view.facts;
    const bool isOver = !facts.isLive();
    m_line->setState(ConnectionWords::state(facts, m_view.now),
        isOver ? PillShape::Ring : PillShape::Dot,
        isOver ? PillColors {ColorRole::Quiet, ColorRole::QuietFill}
               : PillColors {ColorRole::Good, ColorRole::GoodFill},
        isOver ? safeText(ConnectionWords::end(facts)) : TransportWords::name(facts.transport));
    m_words->setText(TransportStateWords::meaning(facts));
    m_transportFacts->setFacts(TransportStateWords::facts(facts, isFile() ? 0 : m_view.time));
}

bool StatePage::isFile() const
{
    const CaptureSnapshotPtr& capture = m_view.snapshot->capture;
    return capture && capture->growth != CaptureSnapshot::Growth::AsItHappens;
}

/// "12 s"; empty of what is gone, and of a file, where no time passes.
QString StatePage::duration() const
{
    const StateStep now = m_view.facts->path.now();
    const bool isPassing = m_view.facts->isLive() || m_view.measured;
    if (!isPassing || now.time == 0 || now.state == TcpState::Closed)
        return {};
    return Format::duration(std::max<qint64>(0, m_view.time - now.time));
}

void StatePage::showState()
{
    const ConnectionFacts& facts = *m_view.facts;
    const StateStep now = facts.path.now();
    const QString since = duration();
    const StatePath none;
    m_diagram->setPaths(facts.path, m_view.pair ? m_view.pair->path : none,
        isFile()              ? tr("at the end")
            : since.isEmpty() ? tr("now")
                              : tr("now, %1", "a duration").arg(since));
    const bool isAsked = m_chosen != TcpState::Unknown && m_chosen != now.state;
    const TcpState state = isAsked ? m_chosen : now.state;
    QString about;
    if (isAsked)
        about = tr("what it means");
    else if (state == TcpState::Closed)
        about = safeText(ConnectionWords::end(facts));
    else if (since.isEmpty())
        about = StateWords::source(now);
    else
        about = tr("for %1, %2", "a duration; as the kernel says")
                    .arg(since, StateWords::source(now));
    const StateLook look = StateLook::of(state);
    m_line->setState(state == TcpState::Unknown ? tr("not known") : QString(tcpStateName(state)),
        look.shape, look.colors, about);
    const QString end = StateWords::meaning(facts.reason, facts.connected != 0);
    const bool isOver = !isAsked && state == TcpState::Closed && !end.isEmpty();
    m_words->setText(isOver ? end : StateWords::meaning(state));
}

void StatePage::showFacts()
{
    const bool isKnown = m_view.inspected || m_view.measured;
    const QString none = QStringLiteral("–");
    m_unread->setText(isKnown ? Format::byteCount(m_view.unread()) : none);
    m_unacknowledged->setText(isKnown ? Format::byteCount(m_view.unacknowledged()) : none);
    m_queued->setText(Format::byteCount(m_view.now ? m_view.now->queuedBytes : 0));
    const TcpInfo* const info = m_view.info();
    m_roundTrip->setText(!info || info->rtt == 0
            ? none
            : tr("%1 ms").arg(Format::milliseconds(qint64(info->rtt) * 1000)));
    m_retransmitted->setText(!info ? none
                                   : tr("%1 of %2", "segments")
                                         .arg(Format::number(info->totalRetransmitted),
                                             Format::number(info->segmentsOut)));
    const HeldUpBy heldUp = m_view.measured ? m_view.measured->heldUpBy : HeldUpBy::Nothing;
    const QString words = ConnectionWords::heldUpBy(heldUp);
    m_heldUp->setText(!isKnown ? none : words.isEmpty() ? tr("nothing") : words);
}

void StatePage::showActions()
{
    const ConnectionFacts& facts = *m_view.facts;
    const QString noHalfClose = TransportWords::whyNoHalfClose(facts.transport);
    const QString noReset = TransportWords::whyNoReset(facts.transport);
    m_send->setEnabled(facts.isWritable());
    m_halfClose->setEnabled(facts.isWritable() && noHalfClose.isEmpty());
    m_halfClose->setToolTip(noHalfClose.isEmpty()
            ? tr("Send our FIN (shutdown(SHUT_WR)); reading goes on")
            : noHalfClose);
    m_close->setEnabled(facts.isLive());
    m_reset->setEnabled(facts.isLive() && noReset.isEmpty());
    m_reset->setToolTip(
        noReset.isEmpty() ? tr("Send an RST at once; what is queued is lost") : noReset);
    const bool isPaused = m_view.now && m_view.now->isReadingPaused;
    const QString noPause = TransportWords::whyNoPause(facts.transport, facts.role);
    m_reading->setEnabled(
        facts.isLive() && facts.state != ConnectionState::Connecting && noPause.isEmpty());
    m_reading->setText(isPaused ? tr("Go on reading") : tr("Pause reading"));
    m_reading->setAccessibleName(m_reading->text());
    if (!noPause.isEmpty())
        m_reading->setToolTip(noPause);
    else if (isPaused)
        m_reading->setToolTip(tr("Read what the peer has sent"));
    else if (facts.transport == Transport::Udp)
        m_reading->setToolTip(
            tr("Read no more, so that the receive buffer fills, and what comes then is lost"));
    else
        m_reading->setToolTip(
            tr("Read no more, so that the peer's sending fills our window, and stands still"));
}
