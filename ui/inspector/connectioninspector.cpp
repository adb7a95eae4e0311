// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/connectioninspector.h"

#include "core/base/clock.h"
#include "core/words/connectionwords.h"
#include "ui/inspector/kernelpage.h"
#include "ui/inspector/socketpage.h"
#include "ui/inspector/statepage.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

ConnectionInspector::ConnectionInspector(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_state(new StatePage(this))
    , m_kernel(new KernelPage(this))
    , m_socket(new SocketPage(this))
{
    setObjectName(QStringLiteral("connectionInspector"));
    setAccessibleName(tr("Inspector of the connection"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(scrolled(m_state));
    m_pages->addWidget(m_kernel);
    m_pages->addWidget(scrolled(m_socket));
    connectPages();
    constexpr std::chrono::seconds second {1};
    m_clock.setInterval(second);
    connect(&m_clock, &QTimer::timeout, this, &ConnectionInspector::refresh);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &ConnectionInspector::applyTheme);
}

QWidget* ConnectionInspector::makeTabs()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs);
    layout->addWidget(m_note, 1);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setColorRole(ColorRole::TertiaryText);
    m_tabs->setUsesScrollButtons(false);
    m_title->setObjectName(QStringLiteral("connectionTitle"));
    m_tabs->setObjectName(QStringLiteral("connectionTabs"));
    m_tabs->setAccessibleName(tr("What of the connection is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("State"));
    m_tabs->addTab(tr("Kernel"));
    m_tabs->addTab(tr("Socket"));
    row->setMinimumHeight(Theme::grid * 4);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    return row;
}

QWidget* ConnectionInspector::scrolled(QWidget* page)
{
    auto* const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

void ConnectionInspector::connectPages()
{
    connect(m_state, &StatePage::sendRequested, this, [this] { emit sendRequested(m_connection); });
    connect(m_state, &StatePage::halfCloseRequested, this,
        [this] { emit halfCloseRequested(m_connection); });
    connect(
        m_state, &StatePage::closeRequested, this, [this] { emit closeRequested(m_connection); });
    connect(
        m_state, &StatePage::resetRequested, this, [this] { emit resetRequested(m_connection); });
    connect(m_state, &StatePage::readingRequested, this,
        [this](bool on) { emit readingRequested(m_connection, on); });
    connect(
        m_socket, &SocketPage::optionRequested, this, [this](SocketOption option, qint64 value) {
            emit optionRequested(m_connection, option, value);
        });
}

void ConnectionInspector::applyTheme()
{
    m_title->setFont(Theme::instance().strongFont());
}

void ConnectionInspector::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

void ConnectionInspector::showOptionError(const QString& text)
{
    m_socket->showError(text);
}

void ConnectionInspector::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    const AnalysisSnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (!before || isNews(*before))
        refresh();
}

/// Whether something that is shown may be another thing than it was then: bytes that pass are not.
bool ConnectionInspector::isNews(const AnalysisSnapshot& before) const
{
    const auto isSame = [&](ConnectionId id) {
        const ConnectionFacts* const was = before.connections.find(id);
        const ConnectionFacts* const is = m_snapshot->connections.find(id);
        return was && is ? was->path == is->path && was->state == is->state && was->pair == is->pair
                         : was == is;
    };
    const ConnectionFacts* const facts = m_snapshot->connections.find(m_connection);
    return before.capture->now != m_snapshot->capture->now || !isSame(m_connection)
        || (facts && !isSame(facts->pair));
}

void ConnectionInspector::showConnection(ConnectionId id)
{
    m_connection = id;
    refresh();
}

void ConnectionInspector::showEvent(QShowEvent*)
{
    m_clock.start();
    refresh();
}

void ConnectionInspector::hideEvent(QHideEvent*)
{
    m_clock.stop();
    updateInspected();
}

// Nothing is done for what nobody sees.
void ConnectionInspector::refresh()
{
    if (!isVisible())
        return;
    updateInspected();
    const SocketView view = SocketView::of(m_snapshot, m_connection, currentTimeNs());
    m_title->setText(tr("Connection %1").arg(m_connection.value));
    m_note->setText(note(view));
    m_kernel->follow(view);
    switch (m_tabs->currentIndex()) {
    case KernelTab:
        return m_kernel->showSocket(view);
    case SocketTab:
        return m_socket->showSocket(view);
    default:
        return m_state->showSocket(view);
    }
}

void ConnectionInspector::updateInspected()
{
    std::vector<ConnectionId> wanted;
    const ConnectionFacts* const facts
        = m_snapshot ? m_snapshot->connections.find(m_connection) : nullptr;
    if (isVisible() && facts && facts->isLive())
        wanted.push_back(m_connection);
    if (wanted == m_inspected)
        return;
    m_inspected = std::move(wanted);
    emit inspectRequested(m_inspected);
}

QString ConnectionInspector::note(const SocketView& view) const
{
    if (!view.facts)
        return {};
    const QString role = ConnectionWords::role(view.facts->role);
    return view.pair
        ? tr("%1 · pair of %2", "server; number of a connection").arg(role).arg(view.pair->id.value)
        : role;
}
