// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticeband.h"

#include <QToolButton>

NoticeBand::NoticeBand(QWidget* parent)
    : InlineMessage(parent)
{
    setClosable(true);
    connect(this, &InlineMessage::actionTriggered, this, [this] { m_action(); });
}

void NoticeBand::say(
    Kind kind, const QString& text, const QString& actionText, std::function<void()> action)
{
    dropOffers();
    m_action = std::move(action);
    showMessage(kind, text, actionText);
}

void NoticeBand::offer(const std::vector<Choice>& choices)
{
    for (const Choice& choice : choices) {
        auto* const offer = new QToolButton(this);
        offer->setObjectName(choice.name);
        offer->setText(choice.text);
        addButton(offer);
        connect(offer, &QToolButton::clicked, this, [this, action = choice.action] {
            hide();
            action();
        });
        m_offers.push_back(offer);
    }
}

// Later: one of them may be what was clicked.
void NoticeBand::dropOffers()
{
    for (QToolButton* const offer : m_offers) {
        offer->hide();
        offer->deleteLater();
    }
    m_offers.clear();
}
