// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticeband.h"

NoticeBand::NoticeBand(QWidget* parent)
    : InlineMessage(parent)
{
    setClosable(true);
    connect(this, &InlineMessage::actionTriggered, this, [this] { m_action(); });
}

void NoticeBand::say(
    Kind kind, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_action = std::move(action);
    showMessage(kind, text, actionText);
}
