// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Brings a view up to date at once while a person sees it, and twice a second while it is behind
/// others: then it takes no time of a frame.
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
    std::function<void()> m_update;
    QTimer m_timer; // runs while something waits
    bool m_isInFront = true;
};
