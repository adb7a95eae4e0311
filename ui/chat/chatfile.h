// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

#include <QObject>

/// A room as a file of text, JSON or HTML, which is written in a thread of its own. GUI thread.
class ChatFile : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the person where to, by a dialog of its own.
    void ask(const ChatRoomPtr& room);
    /// What it is written as goes by the end of the path: ".json", ".html", else text. saved() or
    /// failed() follows.
    void save(const ChatRoomPtr& room, const QString& path);

signals:
    void saved(const QString& path);
    /// `reason`: the system's words.
    void failed(const QString& path, const QString& reason);
};
