// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/theme/theme.h"
#include "ui/window/capturelist.h"
#include "ui/window/startcard.h"

#include <QLabel>
#include <QVBoxLayout>

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("See every byte of a conversation"), this))
    , m_subtitle(new QLabel(tr("Start a server, connect clients, and watch what passes."), this))
    , m_captures(new CaptureList(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto* echo = new StartCard(QStringLiteral("network-server"), tr("Start an echo server"),
        tr("On port 65432 of this computer, sends back what it gets"), this);
    echo->setObjectName(QStringLiteral("startEchoServerButton"));
    auto* client = new StartCard(QStringLiteral("network-connect"), tr("Connect a client"),
        tr("To any server: choose host and port"), this);
    client->setObjectName(QStringLiteral("startClientButton"));
    auto* open = new StartCard(QStringLiteral("document-open"), tr("Open a capture"),
        tr("What was recorded before; or drop the file here"), this);
    open->setObjectName(QStringLiteral("startOpenButton"));
    auto* demo = new StartCard(QStringLiteral("media-playback-start"), tr("Show me"),
        tr("A server and three clients that talk, right now"), this);
    demo->setObjectName(QStringLiteral("startDemoButton"));

    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid * 3 / 2);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Theme::grid);
    for (StartCard* card : {echo, client, open, demo})
        column->addWidget(card);
    column->addWidget(m_captures);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::applyTheme);
    connect(echo, &StartCard::clicked, this, &StartPage::echoServerRequested);
    connect(client, &StartCard::clicked, this, &StartPage::clientRequested);
    connect(open, &StartCard::clicked, this, &StartPage::openRequested);
    connect(demo, &StartCard::clicked, this, &StartPage::demoRequested);
}

void StartPage::applyTheme()
{
    QFont large = Theme::instance().strongFont();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().color(ColorRole::SecondaryText));
    m_subtitle->setPalette(quiet);
}
