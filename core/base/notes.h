// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A fact about an endpoint or a connection that has no place of its own: "tls.version" and
/// "TLSv1.3". Keys are ours, values may hold text from outside.
struct Note {
    static constexpr qsizetype maxKeyLength = 64; // UTF-16 units
    static constexpr qsizetype maxLength = 512; // of both together: 1 KB
    /// Of a connection: what a person calls it.
    static constexpr QLatin1String nameKey {"name"};
    // Of a Unix domain socket: who connected (SO_PEERCRED, unix(7)), and how many descriptors the
    // peer has passed so far (SCM_RIGHTS).
    static constexpr QLatin1String peerProcessKey {"peer.pid"};
    static constexpr QLatin1String peerUserKey {"peer.user"};
    static constexpr QLatin1String peerProgramKey {"peer.program"};
    static constexpr QLatin1String descriptorsKey {"peer.descriptors"};

    QString key; ///< holds no "="
    QString value;

    /// Whether it tells what happened, and not a fact that holds until another of its key comes.
    [[nodiscard]] bool isEvent() const { return key.startsWith(QLatin1String("chat.")); }
    /// The note within its bounds, and without "=" in its key.
    [[nodiscard]] Note bounded() const;

    bool operator==(const Note&) const = default;
};

/// The newest value of each key, in the order in which keys were first set; at most `maxKeys`, the
/// oldest go. A value.
class Notes
{
public:
    static constexpr qsizetype maxKeys = 64;

    /// Nothing if the key is empty.
    void set(const Note& note);
    /// Those that are no events.
    void setFacts(const QList<Note>& notes);
    /// Null if the key was not set.
    [[nodiscard]] QString value(QStringView key) const;
    [[nodiscard]] const QList<Note>& all() const { return m_notes; }
    [[nodiscard]] bool isEmpty() const { return m_notes.isEmpty(); }

    bool operator==(const Notes&) const = default;

private:
    QList<Note> m_notes;
};
