// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/inlinemessage.h"

#include <QObject>
#include <QPointer>

class LastCaptures;
class QMenu;
class QMimeData;
class QWidget;
class Session;
class StatusBar;

/// Saves the session's capture, opens others, and remembers which: an opened capture gets a session
/// of its own, so that one that is live is never lost. GUI thread.
class CaptureFiles : public QObject
{
    Q_OBJECT

public:
    /// `session`, `status` and `window` outlive it.
    CaptureFiles(Session* session, StatusBar* status, QWidget* window);
    /// Gives up what is being opened.
    ~CaptureFiles() override;

    /// Asks where to.
    void save();
    /// Asks for a file.
    void open();
    /// One at a time: what is being opened is given up first.
    void open(const QString& path);
    [[nodiscard]] LastCaptures* lastCaptures() const { return m_last; }
    /// What the session shows is this file, which it may still read: how far it is, is told. Once
    /// it is saved elsewhere, it is not kept any longer as one that was not saved.
    void showFile(const QString& path);
    /// What a file is called in a title: safe to show.
    [[nodiscard]] static QString nameOf(const QString& path);
    /// Fills a menu with the last captures.
    void fillRecent(QMenu* menu);
    /// The file that was dropped; empty unless it is exactly one.
    [[nodiscard]] static QString fileOf(const QMimeData* data);

signals:
    /// Something to tell the person, safe to show.
    void noticed(InlineMessage::Kind kind, const QString& text);
    void saved(const QString& path);
    /// The first of it is there to be shown. The receiver owns the session.
    void opened(Session* session, const QString& path);
    /// The file of showFile() is read: all of it, or what could be.
    void readToEnd();
    void readInPart();

private:
    void cancel();
    void connectSaving();
    /// Shows how far the opening of `path` by `session` is.
    void followOpening(const Session* session, const QString& path);
    void handOver(const QString& path);
    void handleOpenFailed(const QString& path, const Error& error);
    void tellOpenFailed(const QString& path, const Error& error);

    Session* m_session;
    StatusBar* m_status;
    QWidget* m_window;
    LastCaptures* m_last;
    QString m_shownFile; // empty where the session records
    QPointer<Session> m_opening; // owned until there is something to show
};
