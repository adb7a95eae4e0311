// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/inlinemessage.h"

#include <functional>
#include <vector>

class QToolButton;

/// The band that says what an action did, with a button that does more: "Undo".
class NoticeBand : public InlineMessage
{
    Q_OBJECT

public:
    /// What a person may do about it: a button.
    struct Choice {
        QString name; ///< the button's objectName
        QString text;
        std::function<void()> action;
    };

    explicit NoticeBand(QWidget* parent = nullptr);

    /// `text` is safe to show. The button is there if it has a text, and does `action`.
    void say(Kind kind, const QString& text, const QString& actionText = {},
        std::function<void()> action = {});
    /// Further buttons, behind that one.
    void offer(const std::vector<Choice>& choices);

private:
    void dropOffers();

    std::function<void()> m_action; // what the button does
    std::vector<QToolButton*> m_offers;
};
