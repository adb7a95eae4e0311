// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Brings a view up to date at once while a person sees it, and twice a second while it is behind
/// others: then it takes no time of a frame. Where so much has come meanwhile that it takes long,
/// it is brought up to date more often, by less.
class LazyUpdate : public QObject
{
public:
    LazyUpdate(std::function<void()> update, QObject* parent);

    /// There is something new.
    void request();
    /// What waits is done now.
    void flush();
    void setInFront(bool on);
    [[nodiscard]] bool isInFront() const { return m_isInFront; }

private:
    void updateBehind();

    std::function<void()> m_update;
    QTimer m_timer; // runs while something waits
    bool m_isInFront = true;
};
