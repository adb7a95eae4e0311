// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/linelayout.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <functional>

/// Lines as they are laid out: made when they are asked for, and kept as long as they are likely to
/// be seen again. GUI thread.
class LaidOutLines : public QObject
{
    Q_OBJECT

public:
    /// What the line at a position shows; all of it, if the person has asked for that.
    using Source = std::function<ConversationItem(qint64 position, bool isExpanded)>;

    explicit LaidOutLines(Source source, QObject* parent = nullptr);

    /// The line at a position that the source has; until one of the functions below is called.
    [[nodiscard]] const LineLayout& at(qint64 position) const;

    /// Pixels.
    void setWidth(int width);
    /// What is searched for is shown where it stands; empty: nothing.
    void setMark(const QString& text);
    /// The first line that is new; -1: none.
    void setNewFrom(qint64 position);
    /// All of its text is shown from now on.
    void expand(qint64 position);
    /// What the line says has changed.
    void forget(qint64 position) { m_layouts.remove(position); }
    void forgetAll() { m_layouts.clear(); }
    /// The lines before this position are gone.
    void dropBefore(qint64 position);
    /// The source has other lines.
    void reset();

private:
    Source m_source;
    mutable QCache<qint64, LineLayout> m_layouts; // by position
    QSet<qint64> m_expanded; // positions
    QString m_mark;
    qint64 m_newFrom = -1;
    int m_width = 0;
};
