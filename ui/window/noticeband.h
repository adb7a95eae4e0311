// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/inlinemessage.h"

#include <functional>

/// The band that says what an action did, with a button that does more: "Undo".
class NoticeBand : public InlineMessage
{
    Q_OBJECT

public:
    explicit NoticeBand(QWidget* parent = nullptr);

    /// `text` is safe to show. The button is there if it has a text, and does `action`.
    void say(Kind kind, const QString& text, const QString& actionText = {},
        std::function<void()> action = {});

private:
    std::function<void()> m_action; // what the button does
};
