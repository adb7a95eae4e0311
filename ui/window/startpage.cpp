// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/theme/theme.h"
#include "ui/window/capturelist.h"
#include "ui/window/startcard.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int widest = 780; // pixels: two cards side by side
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("See what sockets say"), this))
    , m_subtitle(
          new QLabel(tr("Start servers, connect clients, talk, and watch every byte and every "
                        "state while it happens."),
              this))
    , m_captures(new CaptureList(this))
    , m_hint(new QLabel(tr("F1 shows all keys, Ctrl+K finds anything by name."), this))
{
    setObjectName(QStringLiteral("startPage"));
    m_subtitle->setWordWrap(true);
    addCard("startDemoCard", tr("Show me"),
        tr("A server, three clients and their messages, with one mistake to find"),
        &StartPage::demoRequested);
    addCard("startEchoCard", tr("Start an echo server"),
        tr("127.0.0.1:65432, for this computer only; it sends back what it gets"),
        &StartPage::echoServerRequested);
    addCard("startClientCard", tr("Connect a client"),
        tr("To a server here or elsewhere, one connection or thousands"),
        &StartPage::clientRequested);
    addCard("startCheckCard", tr("Check a peer"),
        tr("Why does it not answer? Name, way, port and program, step by step"),
        &StartPage::checkRequested);
    addCard("startOpenCard", tr("Open a capture"),
        tr("What was recorded before; or drop the file here"), &StartPage::openRequested);
    addCard("startSocketsCard", tr("Sockets of this computer"),
        tr("All that there are now, their states and programs, as ss and lsof list them"),
        &StartPage::socketsRequested);
    layOut();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::applyTheme);
}

void StartPage::addCard(const char* objectName, const QString& name, const QString& meaning,
    void (StartPage::*request)())
{
    auto* card = new StartCard(int(m_cards.size()) + 1, name, meaning, this);
    card->setObjectName(QLatin1String(objectName));
    connect(card, &StartCard::clicked, this, request);
    m_cards.append(card);
}

void StartPage::layOut()
{
    auto* cards = new QGridLayout;
    cards->setSpacing(Theme::grid * 3 / 2);
    for (int i = 0; i < m_cards.size(); ++i)
        cards->addWidget(m_cards[i], i / 2, i % 2);
    auto* page = new QWidget(this);
    page->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Theme::grid);
    column->addLayout(cards);
    column->addSpacing(Theme::grid);
    column->addWidget(m_captures);
    column->addSpacing(Theme::grid);
    column->addWidget(m_hint);
    column->addStretch();
    auto* center = new QWidget(this);
    auto* layout = new QHBoxLayout(center);
    layout->setContentsMargins(3 * Theme::grid, 4 * Theme::grid, 3 * Theme::grid, Theme::grid);
    layout->addStretch(1);
    layout->addWidget(page, 100);
    layout->addStretch(1);
    auto* scroller = new QScrollArea(this); // where the window is low
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidgetResizable(true);
    scroller->setWidget(center);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroller);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(),
        [event](const StartCard* one) { return event->text() == QString::number(one->number()); });
    if (card != m_cards.end())
        (*card)->click();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::applyTheme()
{
    QFont large = Theme::instance().strongFont();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().color(ColorRole::SecondaryText));
    m_subtitle->setPalette(quiet);
    quiet.setColor(QPalette::WindowText, Theme::instance().color(ColorRole::TertiaryText));
    m_hint->setPalette(quiet);
}
